enum E { a, b int f() => 1; }
