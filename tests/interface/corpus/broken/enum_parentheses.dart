enum E (a, b)
