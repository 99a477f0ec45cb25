final a = f(1;
int f(int x) => x;
