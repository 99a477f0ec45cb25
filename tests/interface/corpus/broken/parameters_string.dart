void f('a') {}
