/* never ended
class A {}
