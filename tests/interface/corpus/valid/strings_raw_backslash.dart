const String a = r'abc\', b = r"\", c = r'''\''';
