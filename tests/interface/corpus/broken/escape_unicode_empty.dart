const String a = '\u{}';
