//! The implementation of the Flutter API: it keeps what it is given, and gives it back.

use std::fmt::Write as _;

use columba_interface::model::{CallStyle, FlutterMethod, LibraryId, Model};
use columba_interface_generator::value::dart::type_text;

use crate::drive;

pub(super) fn write(text: &mut String, model: &Model, library: LibraryId) {
    let mut apis = model.flutter_apis.values();
    let Some(api) = apis.find(|api| api.library == library && api.name.as_str() == drive::LISTENER) else { return };
    // Writing to a string cannot fail.
    let _ = writeln!(text, "\nclass _Listener implements {} {{\n  Object? received;", drive::LISTENER);
    api.methods.iter().for_each(|method| write_method(text, model, method));
    text.push_str("}\n");
}

fn write_method(text: &mut String, model: &Model, method: &FlutterMethod) {
    let Some(parameter) = method.signature.parameters.first() else { return };
    let (ty, name) = (type_text(model, &parameter.ty), method.signature.name.as_str());
    let (result, is_async) = match method.style {
        CallStyle::Sync => (ty.clone(), ""),
        CallStyle::Async | CallStyle::AsyncCallback => (format!("Future<{ty}>"), "async "),
    };
    let _ = writeln!(text, "  @override\n  {result} {name}({ty} value) {is_async}{{");
    let _ = writeln!(text, "    received = value;\n    return value;\n  }}");
}
