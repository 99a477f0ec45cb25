String f(num x) => switch (x) {
      < 0 => 'a',
      >= 1 && <= 2 => 'b',
      == 3 || != 4 && > 5 => 'c',
      const (3 + 1) => 'd',
      double.infinity => 'e',
      _ => 'f',
    };
int g(List<int> l) => switch (l) {
      [] => 0,
      [int a] || [_, int a] => a,
      [> 1, ...] => 1,
      [..., < 2] => 2,
      [_, ...var rest, _] when rest.isEmpty => 3,
      _ => 4,
    };
