class A {}
