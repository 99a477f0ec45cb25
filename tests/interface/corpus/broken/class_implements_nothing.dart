class A implements {}
