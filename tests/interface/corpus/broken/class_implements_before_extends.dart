class A implements B extends C {}
class B {}
class C {}
