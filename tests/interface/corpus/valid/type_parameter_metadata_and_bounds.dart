class A<@deprecated T extends Object?, @Deprecated('x') U extends Map<T, List<T>>> {}
void f<@deprecated T>() {}
typedef G<@deprecated T extends num> = T Function<@deprecated U extends T>(U);
extension E<@deprecated T> on List<T> {}
extension type X<@deprecated T>(T t) {}
