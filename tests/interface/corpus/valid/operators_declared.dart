class V {
  int operator +(V o) => 1;
  int operator -(V o) => 1;
  int operator *(V o) => 1;
  int operator /(V o) => 1;
  int operator ~/(V o) => 1;
  int operator %(V o) => 1;
  int operator &(V o) => 1;
  int operator |(V o) => 1;
  int operator ^(V o) => 1;
  int operator <<(V o) => 1;
  int operator >>(V o) => 1;
  int operator >>>(V o) => 1;
  bool operator <(V o) => true;
  bool operator >(V o) => true;
  bool operator <=(V o) => true;
  bool operator >=(V o) => true;
  @override
  bool operator ==(Object o) => true;
  @override
  int get hashCode => 1;
  int operator [](int i) => i;
  void operator []=(int i, int v) {}
  int operator ~() => 1;
  int operator -() => 1;
  V? operator() => null;
}
class W {
  int operator = 1;
  int get get => 1;
  set set(int set) {}
}
