class A implements B implements C {}
class B {}
class C {}
