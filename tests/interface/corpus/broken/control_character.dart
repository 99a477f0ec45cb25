class A {int? x;}
