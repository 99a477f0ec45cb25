final interface class A {}
