const String a = '\x4';
