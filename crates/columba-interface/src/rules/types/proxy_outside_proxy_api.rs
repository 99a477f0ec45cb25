//! Proxies travel through proxy APIs alone.

use crate::diagnostic::Severity;
use crate::lower::{Declared, Lowering, TypePlace};
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0413",
    name: "proxy-outside-proxy-api",
    severity: Severity::Error,
    what: "A proxy API is used as a type outside of proxy APIs: in a data class, or in a host, Flutter or event \
           channel API.",
    why: "A proxy stands for an object of the other side, which only the codec of proxy APIs knows how to find. Data \
          classes and other APIs use a codec that knows values alone.",
    example: Example::Files(
        "@ProxyApi()
abstract class Camera {
  void start();
}

class Setup {
  List<Camera>? cameras;
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Camera {
  void start();
}

@ProxyApi()
abstract class Setup {
  List<Camera> cameras();
}
",
    ),
};

/// `name` is a proxy API, and stands in `place`.
pub(crate) fn report(cx: &mut Lowering<'_>, name: &Name, declared: Declared, place: TypePlace) {
    let place = match place {
        TypePlace::Field => "in a data class",
        TypePlace::Event => "in an event channel API",
        TypePlace::Parameter | TypePlace::Result | TypePlace::Proxy => "in an API that is no proxy API",
    };
    cx.report(
        RULE.at(name.span, format!("the proxy API `{name}` cannot be sent {place}"))
            .secondary(declared.span, "declared as a proxy API here")
            .help(format!("use `{name}` in the methods and fields of a `@ProxyApi()`, or send an identifier")),
    );
}
