class A extends B extends C {}
class B {}
class C {}
