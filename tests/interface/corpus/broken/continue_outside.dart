void f() {
  continue;
}
