sealed mixin class A {}
