final a = f(1 2);
int f(int x, int y) => 1;
