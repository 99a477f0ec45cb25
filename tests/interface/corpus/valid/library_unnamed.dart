@Deprecated('use the other')
library;

class A {}
