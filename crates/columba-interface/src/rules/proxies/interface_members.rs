//! Interfaces have callbacks and static members.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::model::{ProxyApi, ProxyApiId};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0607",
    name: "interface-with-members",
    severity: Severity::Error,
    what: "A proxy API that another one implements has a constructor, a field that is not static, or a method that \
          is not static.",
    why: "The host's class implements the native type that stands behind the interface; only what the host calls, \
          and what belongs to no object, can be shared that way.",
    example: Example::Files(
        "@ProxyApi()
abstract class ShotListener {
  late void Function()? onShot;
  int shots();
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
abstract class Camera implements ShotListener {
  int shots();
}
",
    ),
};

/// What a member is, and where its name or all of it stands.
pub(crate) type Member = (&'static str, Span);

/// `api`, named as an interface at `span`, has `member`, which it cannot have.
pub(crate) fn report(cx: &mut Lowering<'_>, api: ProxyApiId, span: Span, (what, member): Member) {
    let name = &cx.model.proxy_apis[api].name;
    let diagnostic = RULE
        .at(span, format!("`{name}` has {what} and cannot be an interface"))
        .secondary(member, format!("{what} of `{name}`"))
        .help(format!("keep only callbacks and `@static` members in `{name}`, or extend it"));
    cx.report(diagnostic);
}

/// The first member of `api` in source order that an interface cannot have.
pub(crate) fn first_member(api: &ProxyApi) -> Option<Member> {
    let constructors = api.constructors.iter().map(|constructor| ("a constructor", constructor.span));
    let fields = api.fields.iter().map(|field| ("a field", field.name.span));
    let attached = api.attached_fields.iter().filter(|field| !field.is_static);
    let methods = api.methods.iter().filter(|method| !method.is_static);
    let attached = attached.map(|field| ("a field", field.name.span));
    let methods = methods.map(|method| ("a method", method.signature.name.span));
    constructors.chain(fields).chain(attached).chain(methods).min_by_key(|(_, span)| *span)
}
