enum E { 🐦 }
