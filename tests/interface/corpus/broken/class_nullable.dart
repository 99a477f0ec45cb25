class A? {}
