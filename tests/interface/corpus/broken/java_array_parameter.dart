void f(int[] x) {}
