const String a = '\u{41';
