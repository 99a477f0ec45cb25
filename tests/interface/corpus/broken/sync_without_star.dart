void f() sync {}
