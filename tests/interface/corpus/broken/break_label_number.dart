void f() {
  while (true) break 1;
}
