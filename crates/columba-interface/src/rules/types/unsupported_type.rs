//! Types of Dart that cannot be sent.

use crate::ast::NamedTypeAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0406",
    name: "unsupported-type",
    severity: Severity::Error,
    what: "A type is one of Dart's own that has no counterpart on the other side.",
    why: "What is sent has a form on the wire and a type in every language. Dart's other types have neither.",
    example: Example::Files(
        "class Reading {
  num? celsius;
  Iterable<String>? tags;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  double? celsius;
  List<String>? tags;
}
",
    ),
};

/// What to write instead of the type, if this rule is about it.
pub(crate) fn instead(name: &str) -> Option<&'static str> {
    Some(match name {
        "num" => "write `int` or `double`",
        "Null" => "write `void` for a result without a value, or the type of the value and a `?`",
        "Never" => "write `void`; an implementation says by an error that it does not answer",
        "Iterable" | "Iterator" | "Queue" | "ListQueue" | "UnmodifiableListView" => "write `List`",
        "LinkedHashMap" | "HashMap" | "SplayTreeMap" | "MapEntry" => "write `Map`",
        "LinkedHashSet" | "HashSet" | "SplayTreeSet" => "write `Set`",
        "Symbol" | "Type" => "write `String`, and send a name",
        "Function" => "write the function's result as a method of a Flutter API, or a callback of a proxy API",
        "Record" => "declare a data class with a field for each part, and write its name",
        "Enum" => "write the name of an enum that is declared here",
        "RegExp" | "Pattern" | "StringBuffer" | "Runes" | "Match" => "write `String`",
        "StackTrace" | "Exception" | "Error" => "write `String`; an implementation reports errors by throwing them",
        "Comparable" => "write the type that is compared, or `Object`",
        "Stopwatch" => "write `Duration`",
        "TypedData" | "ByteBuffer" => "write `Uint8List` or `ByteData`",
        "Int8x16" | "Int32x4" | "Float32x4" | "Float64x2" | "Int32x4List" | "Float32x4List" | "Float64x2List" => {
            "write `Float64List`, `Float32List` or `Int32List`"
        }
        _ => return None,
    })
}

/// `ty` is one of them.
pub(crate) fn report(cx: &mut Lowering<'_>, ty: &NamedTypeAst, instead: &'static str) {
    cx.report(RULE.at(ty.span, format!("a value of type `{}` cannot be sent", ty.name)).help(instead));
}
