@pragma('vm:entry-point')
external void a();
@pragma('vm:prefer-inline', true)
int b() => 1;
@Deprecated('x')
@pragma('vm:never-inline')
class C {
  @override
  @pragma('vm:entry-point')
  String toString() => '';
}
