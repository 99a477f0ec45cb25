void f([]) {}
