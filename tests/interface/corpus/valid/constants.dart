const String plain = 'a';
const String double_ = "b";
const String raw = r'\n$x';
const String rawDouble = r"\";
const String multi = '''
a
  b''';
const String multiDouble = """ "" """;
const String rawMulti = r'''\''';
const String adjacent = 'a' "b" '''c''' r'd' r"e" """f""";
const String escapes = '\n\r\t\b\f\v\\\'\"\$\x41\u0041\u{1F600}\u{0}\z\ \u{10FFFF}';
const String dollarRaw = r'$';
const int zero = 0, hex = 0xFF, upperHex = 0XabCDef, big = 9223372036854775807, least = -9223372036854775808;
const int allOnes = 0xFFFFFFFFFFFFFFFF;
const double pi = 3.14, point = .5, power = 1e10, upperPower = 1E-3, both = 1.5e+3, fromInt = 3, minus = -0.0;
const bool yes = true, no = false, notYes = !true, notNotYes = !!true;
