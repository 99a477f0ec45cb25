int f() => ;
