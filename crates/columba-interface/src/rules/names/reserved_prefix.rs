//! E0901: names that start as those of the generated code do.

use super::walk::NameScope;
use crate::diagnostic::{Diagnostics, Severity};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0901",
    name: "reserved-prefix",
    severity: Severity::Error,
    what: "A name starts with `PigeonInternal`, `pigeon_`, `PigeonApi`, `Pigeon`, `pigeonVar_` or `pigeonChannelCodec`.",
    why: "The generated code names its own classes, parameters and variables so, which keeps them apart from those of the \
          interface. Pigeon has the same rule, except for the fields of proxy APIs.",
    example: Example::Files(
        "\
@HostApi()
abstract class PigeonHouse {
  int count();
}
",
    ),
    fix: Example::Files(
        "\
@HostApi()
abstract class Dovecote {
  int count();
}
",
    ),
};

/// In Pigeon's order: the first that fits is named.
const PREFIXES: [&str; 6] = ["PigeonInternal", "pigeon_", "PigeonApi", "Pigeon", "pigeonVar_", "pigeonChannelCodec"];

pub(super) fn check(scope: &NameScope<'_>, diagnostics: &mut Diagnostics) {
    for name in &scope.names {
        // Almost every name is through with its first letter.
        if !name.as_str().starts_with(['P', 'p']) {
            continue;
        }
        if let Some(prefix) = PREFIXES.iter().find(|prefix| name.as_str().starts_with(**prefix)) {
            let rest = name.as_str().strip_prefix(prefix).filter(|rest| !rest.is_empty());
            let found = RULE
                .at(name.span, format!("`{name}` starts with `{prefix}`, which the generated code keeps for itself"));
            diagnostics.push(found.help(match rest {
                Some(rest) if rest.starts_with(|first: char| first.is_alphabetic()) => {
                    format!("give it another name, such as `{rest}`")
                }
                _ => format!("give the {} another name", scope.role.describe()),
            }));
        }
    }
}
