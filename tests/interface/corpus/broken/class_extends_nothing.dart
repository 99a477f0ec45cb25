class A extends {}
