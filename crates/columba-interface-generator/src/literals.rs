//! Values as text: strings in every form, numbers, and default values of any type that has some.

use crate::random::Random;
use crate::text::whole;
use crate::types::{Base, Type};

/// A string literal; adjacent ones may make it up.
pub(crate) fn string(random: &mut Random) -> String {
    let count = if random.once_in(5) { random.between(2, 3) } else { 1 };
    let parts: Vec<String> = (0..count).map(|_| whole(one_string(random))).collect();
    parts.join(" ")
}

/// A string literal that stands alone and is simple, as annotations take it.
pub(crate) fn simple_string(random: &mut Random) -> String {
    whole(one_string(random))
}

fn one_string(random: &mut Random) -> &'static str {
    random.pick(&[
        "''",
        "\"\"",
        "'tide'",
        "\"quay\"",
        "'it\\'s'",
        "\"say \\\"ahoy\\\"\"",
        "'\"'",
        "\"'\"",
        r"r'\n$raw ${raw}'",
        "r\"\\\"",
        "'\\n\\r\\t\\b\\f\\v\\\\\\$\\q'",
        "'\\x41\\u00e9\\u{1F426}\\u{0}'",
        "'''three\n  lines'''",
        "\"\"\"\nthe 'first' \"line\" is not in it\"\"\"",
        "r'''raw \\\nlines'''",
        "'ünïcödé 🐦 日本語'",
        "'// no comment /* either */'",
        "'*/ } ) ] @HostApi()'",
        "'\\$name \\${name}'",
        "''' '' '''",
    ])
}

/// An `int` literal.
pub(crate) fn int(random: &mut Random) -> String {
    random
        .pick(&[
            "0",
            "1",
            "42",
            "- 1",
            "007",
            "0xFF",
            "0Xdeadbeef",
            "- 0x7F",
            "2147483648",
            "- 2147483649",
            "4294967296",
            "9007199254740993",
            "9223372036854775807",
            "- 9223372036854775808",
        ])
        .to_owned()
}

/// A `double` literal, or an `int` literal where a `double` is wanted.
pub(crate) fn double(random: &mut Random) -> String {
    let texts = ["0.0", "- 0.0", "1.5", "- 2.25", "3", "- 4"];
    let exponents = ["1e3", "1E-3", "2.5e+10", "1e308", "5e-324", ".5e1"];
    if random.once_in(3) { whole(random.pick(&exponents)) } else { random.pick(&texts).to_owned() }
}

/// A `bool` expression.
pub(crate) fn bool(random: &mut Random) -> String {
    random.pick(&["true", "false", "! true", "! false"]).to_owned()
}

/// A constant value of the type, for a default; `None` if it has none that can be written.
pub(crate) fn value(random: &mut Random, ty: &Type) -> Option<String> {
    if ty.nullable && random.once_in(3) {
        return Some("null".to_owned());
    }
    match &ty.base {
        Base::Plain(name) => plain_value(random, name),
        Base::List(None) => Some("const [ ]".to_owned()),
        Base::List(Some(element)) => Some(list(random, element)),
        Base::Set(element) => Some(format!("const <{}> {{ }}", element.text())),
        Base::Map(None) => Some("const { }".to_owned()),
        Base::Map(Some(entry)) => Some(map(random, &entry.0, &entry.1)),
        Base::Declared(name, values) => {
            let value = random.choose(values)?;
            Some(format!("{name} . {value}"))
        }
    }
}

fn plain_value(random: &mut Random, name: &str) -> Option<String> {
    match name {
        "bool" => Some(bool(random)),
        "int" => Some(int(random)),
        "double" => Some(double(random)),
        "String" => Some(string(random)),
        "Object" => Some(random.pick(&["1", "1.5", "true", "'any'", "const <int>[1]"]).to_owned()),
        _ => None,
    }
}

fn list(random: &mut Random, element: &Type) -> String {
    let values: Vec<String> = (0..random.below(4)).filter_map(|_| value(random, element)).collect();
    let comma = if !values.is_empty() && random.once_in(3) { "," } else { "" };
    format!("const <{}> [ {} {comma} ]", element.text(), values.join(", "))
}

fn map(random: &mut Random, key: &Type, element: &Type) -> String {
    let entry = match (&key.base, value(random, element)) {
        // One entry: two might have the same key.
        (Base::Plain("int"), Some(value)) if !key.nullable => format!("1 : {value}"),
        (Base::Plain("String"), Some(value)) if !key.nullable => format!("'key' : {value}"),
        _ => String::new(),
    };
    format!("const <{}, {}> {{ {entry} }}", key.text(), element.text())
}
