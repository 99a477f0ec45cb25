class A {}
// the end