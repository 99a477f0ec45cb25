enum E { a, b
