class A {
  (int x) => void callback;
}
