extension E on int {
  E();
}
