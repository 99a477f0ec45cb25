const String a = 'abc;
