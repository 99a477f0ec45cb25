@'x'
class A {}
