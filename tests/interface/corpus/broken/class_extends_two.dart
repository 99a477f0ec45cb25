class A extends B, C {}
class B {}
class C {}
