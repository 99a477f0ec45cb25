message A {
  string x = 1;
}
