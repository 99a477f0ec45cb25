void f() {
  print(1;);
}
