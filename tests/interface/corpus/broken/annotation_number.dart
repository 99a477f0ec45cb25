@1
class A {}
