@Deprecated({"x", "y")
class A {}
