class Meta<T> {
  const Meta(this.a, {this.b});
  final Object? a;
  final Object? b;
}

@Meta<int>(1)
@Meta<List<Map<int, String>>>(<int>[])
@Meta(1 < 2, b: 3 > 2)
@Meta((1, 2), b: (x: 1, y: (2,)))
@Meta(r'$raw' 'b', b: 'c${1}')
@Meta(const {1: 2}, b: #sym.bol)
@Meta(true ? -1 : ~2, b: !true || false)
@Meta(1 is int, b: 'x' as Object)
@Meta(int, b: List<int>)
@Meta(const Meta(1), b: Meta<int>(2))
@Meta(identical, b: identical(1, 2))
class A {}

// The parenthesis after a space belongs to what follows: a record.
@deprecated (int, int) pair() => (1, 2);
