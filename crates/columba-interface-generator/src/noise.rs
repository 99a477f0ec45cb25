//! Dart that is no part of an interface and stands beside it.

use crate::file::FileGenerator;

/// `NAME` and `TYPE` are replaced by fresh names. A mixin's members would be the preceding class's for Pigeon.
const ANY: &[&str] = &[
    "int NAME(int x) => x < 3 ? NAME(x + 1) : x;",
    "typedef TYPE = void Function(int, [String? y]);",
    "typedef TYPE<T extends Object> = Map<String, List<T>>;",
    "extension TYPE on int { int get NAME => this * 2; }",
    "var NAME = 0;",
    "final NAME = <String, List<int>>{'a': [1, 2], if (1 < 2) 'b': [...[3]]};",
    "late String NAME;",
    "abstract class TYPE { int field = 1; int method() => field; static void other() {} }",
    "Future<void> NAME() async { await null; for (final x in [1]) { print('$x ${x + 1} }'); } }",
    "Iterable<int> NAME() sync* { yield 1; yield* [2, 3]; }",
    "String NAME(Object x) => switch (x) { int y when y > 1 => '{', [_, ...] => '}', _ => 'x' };",
    "int get NAME => (() { return '})]'.length; })();",
    "set NAME(int x) {}",
    "({int a, String b}) NAME() => (a: 1, b: '''\n}''');",
    "extension type TYPE(int value) { bool operator <(TYPE other) => value < other.value; }",
    "void NAME<T>(T x, {required int y, void z(int a)?}) { if (x case int n) { print(n >> 1 >>> 2); } }",
    "abstract interface class TYPE<T extends List<List<int>>> { T? get NAME; }",
];

const EXTENDED: &[&str] = &[
    "mixin TYPE { int NAME = 1; void method() {} }",
    "mixin TYPE on Object implements Comparable<int> { int compareTo(int x) => 1; }",
    "class TYPE = Object with NoiseMixin; mixin NoiseMixin {}",
];

impl FileGenerator<'_> {
    pub(crate) fn noise(&mut self) {
        let all = if self.extends() { EXTENDED } else { ANY };
        let name = self.names.lower(self.random);
        let ty = self.names.upper(self.random);
        let mixin = self.names.upper(self.random);
        let text = self.random.pick(all).replace("NAME", &name).replace("TYPE", &ty).replace("NoiseMixin", &mixin);
        self.text.lines(&text);
    }
}
