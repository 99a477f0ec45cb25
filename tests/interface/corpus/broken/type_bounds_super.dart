class A<T super Object> {}
