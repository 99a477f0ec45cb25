enum E { new, old }
