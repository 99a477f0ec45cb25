//! Attached and static fields hold objects of proxy APIs.

use crate::ast::FieldAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::model::{TypeKind, TypeRef};
use crate::rules::{Example, Rule};

const WHY: &str = "Such a field is another object of the host. Dart makes its own object for it at the first use and \
                   tells the host, which answers nothing: so there is always one, and never a plain value.";

pub(crate) static STATIC_TYPE: Rule = Rule {
    code: "E0612",
    name: "static-field-type",
    severity: Severity::Error,
    what: "A static field of a proxy API holds something that is not a proxy API.",
    why: WHY,
    example: Example::Files(
        "@ProxyApi()
abstract class Lens {}

@ProxyApi()
abstract class Camera {
  @static
  late int lens;
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Lens {}

@ProxyApi()
abstract class Camera {
  @static
  late Lens lens;
}
",
    ),
};

pub(crate) static ATTACHED_TYPE: Rule = Rule {
    code: "E0613",
    name: "attached-field-type",
    severity: Severity::Error,
    what: "An attached field holds something that is not a proxy API.",
    why: WHY,
    example: Example::Files(
        "@ProxyApi()
abstract class Lens {}

@ProxyApi()
abstract class Camera {
  @attached
  late int lens;
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Lens {}

@ProxyApi()
abstract class Camera {
  @attached
  late Lens lens;
}
",
    ),
};

pub(crate) static STATIC_NULLABLE: Rule = Rule {
    code: "E0614",
    name: "nullable-static-field",
    severity: Severity::Error,
    what: "A static field of a proxy API can be null.",
    why: WHY,
    example: Example::Files(
        "@ProxyApi()
abstract class Lens {}

@ProxyApi()
abstract class Camera {
  @static
  late Lens? lens;
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Lens {}

@ProxyApi()
abstract class Camera {
  @static
  late Lens lens;
}
",
    ),
};

pub(crate) static ATTACHED_NULLABLE: Rule = Rule {
    code: "E0615",
    name: "nullable-attached-field",
    severity: Severity::Error,
    what: "An attached field can be null.",
    why: WHY,
    example: Example::Files(
        "@ProxyApi()
abstract class Lens {}

@ProxyApi()
abstract class Camera {
  @attached
  late Lens? lens;
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Lens {}

@ProxyApi()
abstract class Camera {
  @attached
  late Lens lens;
}
",
    ),
};

/// Whether a field belongs to the class or to each object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Attachment {
    /// `@static`.
    Class,
    /// `@attached`.
    Object,
}

/// The type `ty` of `field` is not a proxy API, or may be null.
pub(crate) fn report(cx: &mut Lowering<'_>, attachment: Attachment, field: &FieldAst, ty: &TypeRef) {
    let Some(name) = field.variables.first().map(|variable| &variable.name) else { return };
    let text = cx.text(ty.span);
    let what = match attachment {
        Attachment::Class => "static",
        Attachment::Object => "attached",
    };
    let is_proxy = matches!(ty.kind, TypeKind::Proxy(_));
    let rule = match (attachment, is_proxy) {
        (Attachment::Class, false) => &STATIC_TYPE,
        (Attachment::Object, false) => &ATTACHED_TYPE,
        (Attachment::Class, true) => &STATIC_NULLABLE,
        (Attachment::Object, true) => &ATTACHED_NULLABLE,
    };
    let diagnostic = if is_proxy {
        rule.at(ty.span, format!("the {what} field `{name}` cannot be null"))
            .help(format!("write `{}`", text.trim_end_matches('?')))
    } else {
        let help = match attachment {
            Attachment::Class => format!("make it a method: `@static {text} {name}();`"),
            Attachment::Object => format!("remove `@attached`, or make it a method: `{text} {name}();`"),
        };
        rule.at(ty.span, format!("the {what} field `{name}` cannot hold `{text}`, which is not a proxy API")).help(help)
    };
    cx.report(diagnostic);
}
