class A {
  const A([this.x]);
  const A.named(this.x);
  final Object? x;
}
class G<T> {
  const G();
  const G.named();
}
final a = [new A(), const A(), A(), new A.named(1), const A.named(1), A.named(1)];
final b = [new G<int>(), const G<int>(), G<int>(), new G<int>.named(), const G<List<int>>.named(), G<int>.named()];
final c = [const A(const A(A())), const [A()], const {'a': A()}, A.new, A.named, G<int>.new, G.named, G<int>.named];
final d = new A().x, e = const A().x, f = (const A()).x;
