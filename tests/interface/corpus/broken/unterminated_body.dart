void f() {
  if (true) {
    print(1);
}
