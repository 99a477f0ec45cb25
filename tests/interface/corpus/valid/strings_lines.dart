final String a = '''

first line was empty''';
final String b = '''   
indented''';
final String c = '''\
continued''';
final String d = """
quotes: \""" and ""\"
""";
final String e = r'''
raw \''';
final String f = 'tab	inside';
final String g = 'ünïcödé 🐦 \u{1F426}';
