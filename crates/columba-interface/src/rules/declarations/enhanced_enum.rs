//! Enums have values alone.

use crate::ast::{EnumAst, MemberAst};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0324",
    name: "enhanced-enum",
    severity: Severity::Error,
    what: "An enum has members, values with arguments, type parameters, mixins or interfaces.",
    why: "An enum is generated for every language from the names of its values; whatever else is written would be \
          lost.",
    example: Example::Files(
        "enum Mood {
  happy('😀'),
  sad('😢');

  const Mood(this.face);
  final String face;
}
",
    ),
    fix: Example::Files(
        "enum Mood { happy, sad }
",
    ),
};

/// Reports the first thing of the enum that is more than a value.
pub(crate) fn check(cx: &mut Lowering<'_>, declaration: &EnumAst) {
    let Some((span, what, help)) = first_enhancement(declaration) else { return };
    cx.report(RULE.at(span, format!("the enum `{}` has {what}", declaration.name)).help(help));
}

fn first_enhancement(declaration: &EnumAst) -> Option<(Span, &'static str, String)> {
    let name = &declaration.name;
    if let Some(parameter) = declaration.type_parameters.first() {
        return Some((parameter.span, "type parameters", "remove them".to_owned()));
    }
    if let Some(mixin) = declaration.with.first() {
        return Some((
            mixin.span(),
            "a mixin",
            format!("remove it; your own code can add `extension on {name} {{ … }}`"),
        ));
    }
    if let Some(interface) = declaration.implements.first() {
        return Some((interface.span(), "an interface", "remove what stands behind `implements`".to_owned()));
    }
    let with_arguments = declaration.values.iter().find_map(|value| Some((value, value.arguments?)));
    if let Some((value, arguments)) = with_arguments {
        return Some((arguments, "values with arguments", format!("write `{}` alone", value.name)));
    }
    let member = declaration.members.first()?;
    let span = match member {
        MemberAst::Field(field) => field.variables.first().map_or(field.span, |variable| variable.name.span),
        MemberAst::Method(method) => method.name.span,
        MemberAst::Constructor(constructor) => constructor.class.span,
    };
    Some((span, "members", format!("write them in your own code: `extension on {name} {{ … }}`")))
}
