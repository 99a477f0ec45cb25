const String a = '''abc;
const int b = 1;
