external enum E { a }
