//! E0902: a type named like a built-in one.

use super::walk::NameScope;
use crate::diagnostic::{Diagnostics, Severity};
use crate::rules::{Example, Rule};
use crate::target_words::Role;

pub(crate) static RULE: Rule = Rule {
    code: "E0902",
    name: "builtin-type-name",
    severity: Severity::Error,
    what: "A class, an enum or an API has the name of a type that is built in.",
    why: "A reference to the name means the built-in type, so the declared one could not be used at all. Names of Dart's \
          other types, such as `Duration`, may be declared: the declaration hides them.",
    example: Example::Files(
        "\
enum Object { cup, plate }
",
    ),
    fix: Example::Files(
        "\
enum Item { cup, plate }
",
    ),
};

/// Sorted.
const BUILTIN: [&str; 14] = [
    "Float64List",
    "Function",
    "Int32List",
    "Int64List",
    "List",
    "Map",
    "Never",
    "Null",
    "Object",
    "String",
    "Uint8List",
    "bool",
    "double",
    "int",
];

pub(super) fn check(scope: &NameScope<'_>, diagnostics: &mut Diagnostics) {
    if scope.role != Role::Type {
        return;
    }
    for name in scope.names.iter().filter(|name| BUILTIN.binary_search(&name.as_str()).is_ok()) {
        diagnostics.push(
            RULE.at(name.span, format!("`{name}` is the name of a built-in type"))
                .help(format!("give it another name, such as `My{name}`")),
        );
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_list_can_be_searched() {
        assert!(super::BUILTIN.is_sorted());
    }
}
