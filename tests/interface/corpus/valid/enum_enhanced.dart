enum Level with Marked implements Comparable<Level> {
  low(1),
  high.named(2.0),
  none._();

  const Level(this.value);
  const Level.named(Object this.value);
  const Level._() : value = null;
  final Object? value;
  static const Level first = low;
  @override
  int compareTo(Level other) => index - other.index;
  Level operator +(int by) => values[index + by];
}

mixin Marked {
  bool get isMarked => true;
}
