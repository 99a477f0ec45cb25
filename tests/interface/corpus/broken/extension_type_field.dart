extension type E(int a) {
  int b = 1;
}
