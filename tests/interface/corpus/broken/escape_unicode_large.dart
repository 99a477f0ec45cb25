const String a = '\u{110000}';
