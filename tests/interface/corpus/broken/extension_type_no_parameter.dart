extension type E() {}
