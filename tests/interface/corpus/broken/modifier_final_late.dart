final late int a;
