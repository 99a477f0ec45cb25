//! Proxy APIs extend and implement proxy APIs.

use crate::ast::NamedTypeAst;
use crate::diagnostic::Severity;
use crate::lower::{Declared, Lowering, Relation};
use crate::rules::{Example, Rule};

pub(crate) static SUPERCLASS: Rule = Rule {
    code: "E0602",
    name: "superclass-is-no-proxy",
    severity: Severity::Error,
    what: "The superclass of a proxy API is not a proxy API.",
    why: "An object of the host stands behind each object of a proxy API, as one of its superclass too. Data classes \
          are values, which are copied, and other APIs have no objects.",
    example: Example::Files(
        "class Device {
  late String name;
}

@ProxyApi()
abstract class Camera extends Device {}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Device {
  String name();
}

@ProxyApi()
abstract class Camera extends Device {}
",
    ),
};

pub(crate) static INTERFACE: Rule = Rule {
    code: "E0603",
    name: "interface-is-no-proxy",
    severity: Severity::Error,
    what: "A proxy API implements something that is not a proxy API.",
    why: "An object of the host stands behind each object of a proxy API, as one of its interfaces too. Data classes \
          are values, which are copied, and other APIs have no objects.",
    example: Example::Files(
        "@FlutterApi()
abstract class ShotListener {
  void onShot();
}

@ProxyApi()
abstract class Camera implements ShotListener {}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class ShotListener {
  late void Function()? onShot;
}

@ProxyApi()
abstract class Camera implements ShotListener {}
",
    ),
};

/// `ty`, a supertype of a proxy API, is `declared`, or built in.
pub(crate) fn report(cx: &mut Lowering<'_>, relation: Relation, ty: &NamedTypeAst, declared: Option<Declared>) {
    let name = &ty.name;
    let (rule, verb) = match relation {
        Relation::Superclass => (&SUPERCLASS, "extend"),
        Relation::Interface => (&INTERFACE, "implement"),
    };
    let diagnostic = match declared {
        Some(declared) => rule
            .at(ty.span, format!("a proxy API cannot {verb} `{name}`, which is {}", declared.what))
            .secondary(declared.span, "declared here")
            .help(format!("declare `{name}` as an abstract class with `@ProxyApi()`, or remove it here")),
        None => rule
            .at(ty.span, format!("a proxy API cannot {verb} `{name}`, which is a type of Dart"))
            .help(format!("remove `{name}`, or name a proxy API")),
    };
    cx.report(diagnostic);
}
