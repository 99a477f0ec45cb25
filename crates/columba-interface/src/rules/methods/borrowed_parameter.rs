//! What a host can borrow.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::model::{CallStyle, HostMethod, Parameter, TaskQueue, TypeKind, TypedData};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0523",
    name: "borrowed-parameter",
    severity: Severity::Error,
    what: "`@borrowed` is before a parameter that cannot be borrowed: its type is not `Uint8List`, its method does not \
           answer at once on the caller's thread, or another parameter of the method is borrowed already.",
    why: "Rust reads a borrowed list where it lies in Dart's memory, during the call. Afterwards Dart may move it, so \
          a method that answers later cannot have it; and the call can lend one list of bytes.",
    example: Example::Files(
        "@HostApi()
abstract class CameraApi {
  @async
  int brightness(@borrowed Uint8List image);
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class CameraApi {
  int brightness(@borrowed Uint8List image);
}
",
    ),
};

/// Whether what `method` borrows can be borrowed; reported otherwise.
pub(crate) fn check(cx: &mut Lowering<'_>, method: &HostMethod) -> bool {
    let mut borrowed = method.signature.parameters.iter().filter(|parameter| parameter.borrowed);
    let Some(first) = borrowed.next() else { return true };
    let (problem, help) = if let Some(second) = borrowed.next() {
        let problem = format!("`{}` cannot be borrowed beside `{}`", second.name, first.name);
        cx.report(
            RULE.at(second.name.span, problem)
                .secondary(first.name.span, "borrowed already")
                .help("remove one `@borrowed`: that list is copied then"),
        );
        return false;
    } else if method.style != CallStyle::Sync {
        ("its method answers later, when Dart may have moved it", "remove `@async`, or `@borrowed`")
    } else if method.queue != TaskQueue::Serial {
        ("its method runs on another thread, while Dart may move it", "remove `@TaskQueue`, or `@borrowed`")
    } else if !is_bytes(first) {
        ("its type is not `Uint8List`", "remove `@borrowed`: the value is copied then")
    } else {
        return true;
    };
    cx.report(RULE.at(first.name.span, format!("`{}` cannot be borrowed: {problem}", first.name)).help(help));
    false
}

fn is_bytes(parameter: &Parameter) -> bool {
    parameter.ty.kind == TypeKind::TypedData(TypedData::Uint8List) && !parameter.ty.nullable
}
