enum E { a, default }
