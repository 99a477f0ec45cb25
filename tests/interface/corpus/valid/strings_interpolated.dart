final String name = 'x';
final String a = '$name', b = '${name}', c = '$name$name', d = "${name + "y" + 'z'}";
final String e = '''${name
}''';
final String f = '${{'a': {'b': 1}}}';
final String g = '${'${'${name}'}'}';
final String h = '$name.length ${name.length}';
final String i = '${(() { return '}'; })()}';
final String j = r'${not' '${name}' r"}";
final String k = "it's", l = 'say "hi"', m = '''it's '' fine''', n = """say "hi" """;
final String o = '\$name \${name}';
class Self { String get me => '$this'; }
