const String a = 'it's';
