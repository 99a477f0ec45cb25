class A {
  int? a, b, c;
  final int d = 1, e = 2;
  late String f, g;
  List<int>? h, i;
  var j, k = 1;
}
