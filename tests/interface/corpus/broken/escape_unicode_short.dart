const String a = '\u12';
