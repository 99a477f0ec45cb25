@Deprecated ('x')
class A {}
