class A-B {}
