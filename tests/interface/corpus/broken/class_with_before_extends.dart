class A with M extends B {}
mixin M {}
class B {}
