library a.b.c.d;
enum E { a }
