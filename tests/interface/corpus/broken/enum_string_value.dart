enum E { 'a', 'b' }
