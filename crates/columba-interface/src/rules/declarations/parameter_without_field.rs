//! Parameters of constructors are fields.

use crate::ast::{ClassAst, MemberAst};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::similar;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "W0311",
    name: "parameter-without-field",
    severity: Severity::Warning,
    what: "A parameter of a data class's constructor is not the name of a field.",
    why: "The generated constructor takes the fields, whatever is written here. Such a parameter does nothing, and \
          often is a slip.",
    example: Example::Files(
        "class Reading {
  Reading({int celcius = 20});

  int? celsius;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  Reading({this.celsius = 20});

  int? celsius;
}
",
    ),
};

/// `class` has no field `name`.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &ClassAst, name: &Name) {
    let fields = class.members.iter().filter_map(|member| match member {
        MemberAst::Field(field) => Some(field.variables.iter().map(|variable| variable.name.as_str())),
        _ => None,
    });
    let meant = if cx.may_suggest() { similar::closest(name.as_str(), fields.flatten()) } else { None };
    let diagnostic =
        RULE.at(name.span, format!("`{}` has no field `{name}`, so this parameter does nothing", class.name));
    cx.report(match meant {
        Some(meant) => diagnostic.help(format!("did you mean `this.{meant}`?")),
        None => diagnostic.help(format!("declare the field `{name}`, or remove the parameter")),
    });
}
