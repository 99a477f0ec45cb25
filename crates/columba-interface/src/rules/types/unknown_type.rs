//! Every type is declared or built in.

use crate::ast::NamedTypeAst;
use crate::diagnostic::{Diagnostic, Severity};
use crate::lower::{Lowering, closest_name, type_names};
use crate::model::LibraryId;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0401",
    name: "unknown-type",
    severity: Severity::Error,
    what: "A type is neither built in nor declared in this file or in one that it imports.",
    why: "Code for both sides is generated from the declaration, so the declaration must be part of the interface. \
          Types of packages and of Dart's other libraries cannot be sent.",
    example: Example::Files(
        "class Sample {
  Map<String, List<Raeding>>? byPlace;
}

class Reading {
  int? celsius;
}
",
    ),
    fix: Example::Files(
        "class Sample {
  Map<String, List<Reading>>? byPlace;
}

class Reading {
  int? celsius;
}
",
    ),
};

/// Nothing that `ty` could name is declared.
pub(crate) fn report(cx: &mut Lowering<'_>, library: LibraryId, ty: &NamedTypeAst) {
    let name = &ty.name;
    let diagnostic = match &ty.prefix {
        Some(prefix) => {
            let span = prefix.span.to(name.span);
            RULE.at(span, format!("what is imported as `{prefix}` declares no type `{name}`"))
                .help(format!("declare `{name}` in the file that is imported as `{prefix}`"))
        }
        None => plain(cx, library, name),
    };
    cx.report(diagnostic);
}

fn plain(cx: &mut Lowering<'_>, library: LibraryId, name: &Name) -> Diagnostic {
    let meant = closest_name(cx, library, name.as_str(), type_names());
    let diagnostic = RULE.at(name.span, format!("`{name}` is not a type of this interface"));
    match meant {
        Some(meant) => diagnostic.help(format!("did you mean `{meant}`?")),
        None => {
            diagnostic.help(format!("declare a class or an enum `{name}` here, or import the file that declares it"))
        }
    }
}
