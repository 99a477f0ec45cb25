@Deprecated('x'
class A {}
