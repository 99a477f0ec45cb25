const String a = r'abc\'';
