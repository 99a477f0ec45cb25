//! APIs of methods have no fields.

use crate::annotations::ApiKind;
use crate::ast::TypeAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0502",
    name: "field-in-api",
    severity: Severity::Error,
    what: "A host, Flutter or event channel API has a field.",
    why: "Such an API is a list of messages; it has no state that both sides could share. Only the objects of a \
          proxy API have fields.",
    example: Example::Files(
        "@HostApi()
abstract class BatteryApi {
  late int level;
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class BatteryApi {
  int level();
}
",
    ),
};

/// `class`, which is of `kind`, has the field `field` of type `ty`.
pub(crate) fn report(cx: &mut Lowering<'_>, kind: ApiKind, class: &Name, ty: Option<&TypeAst>, field: &Name) {
    let help = match ty {
        Some(TypeAst::Named(named)) => {
            format!("declare a method that returns it: `{} {field}();`", cx.text(named.span))
        }
        _ => "declare a method in its place, or move it to a `@ProxyApi()`".to_owned(),
    };
    cx.report(
        RULE.at(field.span, format!("`{class}` is {} and cannot have the field `{field}`", kind.describe())).help(help),
    );
}
