class 1A {}
