import 'package:columba/interface.dart';

typedef Callback = void Function(int);

int helper(int x) => x < 3 ? helper(x + 1) : x;

extension on A {
  int get doubled => x * 2;
}

class A {
  A({required this.x});
  int x;
}

mixin Noise {
  int noise = 1;
  void make() {}
}

var counter = 0;

@HostApi()
abstract class Api {
  A get_(A a);
}

extension type Meters(int m) {}

void main() {
  print(A(x: helper(1)).doubled);
}
