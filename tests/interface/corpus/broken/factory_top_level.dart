factory f() => 1;
