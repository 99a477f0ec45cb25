class A {}
@deprecated
