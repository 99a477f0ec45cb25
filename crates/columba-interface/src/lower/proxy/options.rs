//! The arguments of `@ProxyApi`. That they are of the right kind was checked with the annotations.

use smol_str::SmolStr;

use crate::annotations::{Annotations, Call, Known, ValueKind};
use crate::ast::ClassAst;
use crate::lower::Lowering;
use crate::model::{KotlinProxyOptions, SwiftProxyOptions};
use crate::rules::proxies::bad_version;

pub(super) fn kotlin_options(class: &ClassAst) -> KotlinProxyOptions {
    let Some(call) = Annotations::of(&class.leading).options(Known::ProxyApi, "kotlinOptions") else {
        return KotlinProxyOptions::default();
    };
    let min_android_api = match call.get("minAndroidApi").map(|value| &value.kind) {
        Some(ValueKind::Int(level)) => Some(*level),
        _ => None,
    };
    KotlinProxyOptions { full_class_name: text(&call, "fullClassName"), min_android_api }
}

pub(super) fn swift_options(cx: &mut Lowering<'_>, class: &ClassAst) -> SwiftProxyOptions {
    let Some(call) = Annotations::of(&class.leading).options(Known::ProxyApi, "swiftOptions") else {
        return SwiftProxyOptions::default();
    };
    SwiftProxyOptions {
        name: text(&call, "name"),
        import: text(&call, "import"),
        min_ios_api: version(cx, &call, "minIosApi"),
        min_macos_api: version(cx, &call, "minMacosApi"),
        supports_ios: is_not_false(&call, "supportsIos"),
        supports_macos: is_not_false(&call, "supportsMacos"),
    }
}

fn text(call: &Call, name: &str) -> Option<SmolStr> {
    call.get(name)?.text().cloned()
}

fn version(cx: &mut Lowering<'_>, call: &Call, name: &str) -> Option<SmolStr> {
    let version = text(call, name)?;
    bad_version::check(cx, name, &version, call.get(name)?.span).then_some(version)
}

fn is_not_false(call: &Call, name: &str) -> bool {
    call.get(name).is_none_or(|value| value.kind != ValueKind::Bool(false))
}
