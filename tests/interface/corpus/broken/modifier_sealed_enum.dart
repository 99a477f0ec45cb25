sealed enum E { a }
