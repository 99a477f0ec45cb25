final a = f(x = );
int f(int x) => 1;
