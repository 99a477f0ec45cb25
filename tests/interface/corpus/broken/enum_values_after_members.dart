enum E { int f() => 1; a, b }
