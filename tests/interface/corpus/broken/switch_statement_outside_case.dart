void f(int x) {
  switch (x) {
    print(1);
  }
}
