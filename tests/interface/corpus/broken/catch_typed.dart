void f() {
  try {} catch (Exception e) {}
}
