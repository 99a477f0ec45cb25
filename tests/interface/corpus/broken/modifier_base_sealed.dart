base sealed class A {}
