class A {}
class B { }
mixin M {}
extension E on int {}
extension type F(int x) {}
void f() {}
enum G { a }
