void f(int x) {
  switch (x) {
    default: break;
    case 1: break;
  }
}
