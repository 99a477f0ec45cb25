@a.
class A {}
