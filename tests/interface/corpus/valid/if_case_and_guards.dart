int f(Object x, int y) {
  if (x case int z) return z;
  if (x case int z when z > 1 && y < 2) return z; else if (x case String s) return s.length; else return 0;
}
final l = [1, if (1 case final a when a < 2) a, if ('x' case 'x' || 'y') 1 else 2];
