abstract enum E { a }
