extension type operator(int x) {}
