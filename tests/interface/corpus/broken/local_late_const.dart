void f() {
  late const a = 1;
}
