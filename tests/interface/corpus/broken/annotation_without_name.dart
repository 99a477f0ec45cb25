@
class A {}
