@A<int>
class A<T> { const A(); }
