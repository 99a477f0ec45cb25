int f(Object? x) {
  var (a, b) = (1, 2);
  final (int c, :d) = (3, d: 4);
  (a, b) = (b, a);
  var [first, ..., last] = [1, 2, 3];
  var [head, ...tail] = [1, 2];
  var {'k': v, 'l': int w} = {'k': 1, 'l': 2};
  for (final (int i, int j) in [(1, 2)]) {
    a += i + j;
  }
  for (var (i, j) = (0, 1); i < 3; (i, j) = (j, i + j)) {}
  if (x case int n when n > 3) return n;
  if (x case [int _, ...] || {'a': _}) return 1;
  if (x case (int p, String q) && != null) return p + q.length;
  if (x case String(length: > 3 && < 9, :final isEmpty) when !isEmpty) return 2;
  switch (x) {
    case 1 || 2:
    case 3:
      return 3;
    case int() || double():
      return 4;
    case <int>[1, var y] when y > 1:
      return y;
    case <String, int>{'a': final z}:
      return z;
    case final num n?:
      return n.toInt();
    case String s!:
      return s.length;
    case (1, 2) as Object:
      return 5;
    case const (1 + 2):
      return 6;
    case const <int>[1]:
      return 6;
    case -1:
    case 'a' 'b':
    case null:
      return 7;
    case Object(hashCode: == 3):
      return 8;
    default:
      break;
  }
  return first + last + head + tail.length + v + w + a + b + c + d;
}
