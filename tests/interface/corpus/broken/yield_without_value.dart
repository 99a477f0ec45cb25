Iterable<int> f() sync* {
  yield;
}
