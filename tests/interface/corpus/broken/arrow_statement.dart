void f() => return;
