enum E extends Object { a }
