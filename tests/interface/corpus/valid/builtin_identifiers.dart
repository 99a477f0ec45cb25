// Reserved nowhere but in front of what they modify.
int abstract = 1, as = 2, covariant = 3, deferred = 4, dynamic_ = 5, export = 6, external = 7, factory = 8;
int Function_ = 9, get = 10, implements = 11, import = 12, interface = 13, late = 14, library = 15, mixin = 16;
int operator = 17, part = 18, required = 19, set = 20, static = 21, typedef = 22, extension = 23;
int async = 24, await = 25, base = 26, hide = 27, of = 28, on = 29, sealed = 30, show = 31, sync = 32, type = 33;
int when = 34, yield = 35, augment = 36, macro = 37, native = 38, patch = 39, source = 40, inout = 41;
class A {
  int? abstract, as, covariant, deferred, export, external, factory, get, implements, import, interface;
  int? late, library, mixin, operator, part, required, set, static, typedef, extension, type, sealed, base;
  int? when, of, on, show, hide, async, sync, await, yield, dynamic, augment;
}
abstract class B {
  void abstract();
  void as();
  void covariant();
  void export();
  void external();
  void factory();
  void get();
  void implements();
  void import();
  void interface();
  void late();
  void library();
  void mixin();
  void operator();
  void part();
  void required();
  void set();
  void static();
  void typedef();
  void extension();
  void dynamic();
}
enum E { abstract, as, covariant, get, set, static, late, on, of, show, hide, async, await, yield, type, sealed, required }
int sum(int get, int set, {int late = 1, int static = 2, required int required}) => get + set + late + static + required;
