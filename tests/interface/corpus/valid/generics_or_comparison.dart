// `f(a < b, c > (d))` is one call with a type argument's shape; the others compare.
const int a = 1, b = 2, c = 3, d = 4;
final bool less = a < b;
final List<bool> both = [a < b, c > d];
final bool shifted = (a << b) >> c >= d;
final int unsigned = a >>> b >>> c;
List<T> f<T>(T x) => <T>[x];
final List<Object> generic = [f<int>(a), f<List<int>>([b]), f<Map<int, List<int>>>({})];
Object g(Object x, [Object? y]) => x;
final Object two = g(a < b, c > d);
final Function tearOff = f<int>;
final Type list = List<int>;
final Type deep = Map<String, List<List<int>>>;
