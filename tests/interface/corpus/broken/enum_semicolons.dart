enum E { a; b; }
