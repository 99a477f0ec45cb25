<!-- a -->
class A {}
