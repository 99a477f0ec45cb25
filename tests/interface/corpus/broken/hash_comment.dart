# a comment
class A {}
