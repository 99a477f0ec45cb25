//! A name that two imports give.

use crate::diagnostic::Severity;
use crate::lower::{Declared, Lowering};
use crate::rules::{Example, Rule};
use crate::source::{Name, Span};

pub(crate) static RULE: Rule = Rule {
    code: "E0402",
    name: "ambiguous-name",
    severity: Severity::Error,
    what: "A name is used that two imported files declare, one of them as something that interfaces do not use.",
    why: "Neither import comes before the other, so the name could mean either. A declaration of the file itself would \
          hide both. Two types of one name are reported where they are declared.",
    example: Example::Files(
        "// file: interface.dart
import 'inside.dart';
import 'outside.dart';

class Sample {
  Reading? reading;
}

// file: inside.dart
class Reading {
  int? celsius;
}

// file: outside.dart
typedef Reading = double;

enum Weather { sun, rain }
",
    ),
    fix: Example::Files(
        "// file: interface.dart
import 'inside.dart';
import 'outside.dart';

class Sample {
  Reading? reading;
}

// file: inside.dart
class Reading {
  int? celsius;
}

// file: outside.dart
typedef Temperature = double;

enum Weather { sun, rain }
",
    ),
};

/// Two imports give `name`: each the directive and what it gives.
pub(crate) fn report(cx: &mut Lowering<'_>, name: &Name, first: (Span, Declared), second: (Span, Declared)) {
    let what = |declared: Declared| format!("{} of this name comes from here", declared.what);
    cx.report(
        RULE.at(name.span, format!("`{name}` could be either of two declarations"))
            .secondary(first.0, what(first.1))
            .secondary(second.0, what(second.1))
            .help(format!("add `hide {name}` to one of the two imports, or `as` and a prefix")),
    );
}
