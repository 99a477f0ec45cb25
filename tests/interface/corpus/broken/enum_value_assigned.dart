enum E { a = 1, b = 2 }
