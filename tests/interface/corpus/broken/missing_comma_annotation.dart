@Deprecated('a' 1)
class A {}
