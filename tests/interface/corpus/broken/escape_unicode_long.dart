const String a = '\u{1234567}';
