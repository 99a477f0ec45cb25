class C { int x = 1; C? n; int operator [](int i) => 1; operator []=(int i, int v) {} }
void f(C c, List<int> l, int? z) {
  int a = 1; double d = 1; int b; 
  a += 1; a -= 1; a *= 2; a ~/= 2; a %= 2; a <<= 1; a >>= 1; a >>>= 1; a &= 1; a |= 1; a ^= 1; d /= 2;
  z ??= 1;
  c.x = c.x += 1;
  c[0] = c[1] += 2;
  c.n?.x = 3;
  c.n?.n!.x ??= 4;
  c.n![0]++;
  b = a = 1;
  (a, b) = (b, a);
  [a, b] = [b, a];
  (x: a, y: b) = (x: 1, y: 2);
  l[l[0]]++; ++c.x; c.x--;
}
