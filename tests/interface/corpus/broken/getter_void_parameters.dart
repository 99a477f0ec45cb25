int get x(int a) => a;
