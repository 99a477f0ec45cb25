sealed abstract class A {}
