extension E on int {
  int x = 1;
}
