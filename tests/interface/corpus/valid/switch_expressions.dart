int f(Object x) => switch (x) {
      int n when n > 3 => n,
      int() || double() => 1,
      String(:var length) => length,
      (int a, int b) => a + b,
      [int a, _] => a,
      {'k': int v} => v,
      _ => switch ((x, x)) { (_, _) => 0 },
    };
final String s = switch (1) { > 0 && < 5 => 'few', 1 => 'one', _ => 'many' };
void g(int x) {
  switch (x) {
    label:
    case 1:
      continue label2;
    label2:
    case 2:
      break;
    case 3:
      continue label;
    default:
  }
  switch (x) {}
}
