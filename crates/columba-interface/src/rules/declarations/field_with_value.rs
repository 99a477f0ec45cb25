//! Fields have no initial value.

use crate::ast::{ClassAst, Expr, VariableAst};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0307",
    name: "field-with-value",
    severity: Severity::Error,
    what: "A field of a data class has an initial value.",
    why: "The generated constructor is given every field. A value that is used when none is given is the default \
          value of a constructor's parameter.",
    example: Example::Files(
        "class Reading {
  double celsius = 20;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  Reading({this.celsius = 20});

  double celsius;
}
",
    ),
};

/// `variable` of `class` has the initial value `value`.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &ClassAst, variable: &VariableAst, value: &Expr) {
    let (class, name) = (&class.name, &variable.name);
    let text = cx.text(value.span);
    cx.report(
        RULE.at(value.span, format!("the field `{name}` of `{class}` has an initial value")).help(format!(
            "make it the default value of a constructor's parameter: `{class}({{this.{name} = {text}}});`"
        )),
    );
}
