class A: B {}
class B {}
