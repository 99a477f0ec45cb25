external class A {}
