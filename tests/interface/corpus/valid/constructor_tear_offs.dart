class A<T> { A(); A.named(); }
final a = A.new, b = A.named, c = A<int>.new, d = A<int>.named, e = A<List<int>>.new;
final f = [A.new].map((m) => m()), g = A<int>.new == A<int>.new;
