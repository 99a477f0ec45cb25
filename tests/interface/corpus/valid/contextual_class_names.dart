class async {}
class sync {}
class await {}
class yield {}
class of {}
class on {}
class show {}
class hide {}
class base {}
class sealed {}
class when {}
class native {}
class Function2 {}
sealed sealedValue() => sealed();
base make() => base();
on? maybe;
