const String a = 'a
';
