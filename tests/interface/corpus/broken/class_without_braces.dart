class A extends B
class B {}
