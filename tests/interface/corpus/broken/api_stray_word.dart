abstract class A {
  foo bar baz();
}
