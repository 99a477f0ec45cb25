enum E { a,, b }
