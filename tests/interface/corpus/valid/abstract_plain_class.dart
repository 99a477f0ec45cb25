abstract class Helper {
  int f();
  int g() => 1;
  static int h() {
    return 2;
  }
  int field = 3;
  Helper();
  factory Helper.of() = Real;
}
class Real extends Helper {
  @override
  int f() => 1;
}
