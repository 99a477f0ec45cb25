//! Functions are not sent.

use crate::ast::FunctionTypeAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0408",
    name: "function-type",
    severity: Severity::Error,
    what: "A type is that of a function, and is not that of a proxy API's callback.",
    why: "Data is copied to the other side; a function cannot be. The other side calls Dart through a Flutter API or \
          through a callback field of a proxy API.",
    example: Example::Files(
        "class Download {
  String? address;
  void Function(int)? onProgress;
}
",
    ),
    fix: Example::Files(
        "class Download {
  String? address;
}

@FlutterApi()
abstract class DownloadListener {
  void onProgress(int bytes);
}
",
    ),
};

/// `ty` is a function type.
pub(crate) fn report(cx: &mut Lowering<'_>, ty: &FunctionTypeAst) {
    cx.report(
        RULE.at(ty.span, format!("the function `{}` cannot be sent", cx.text(ty.span)))
            .help("declare it as a method of a `@FlutterApi()`, or as a callback field of a `@ProxyApi()`"),
    );
}
