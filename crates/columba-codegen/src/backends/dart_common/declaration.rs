//! Abstract methods: what the user implements.

use super::{Body, DartNames, parameter_list, result_text};
use crate::view::MethodView;
use crate::writer::Writer;

/// Writes an abstract method; one that answers later gives a future.
pub(in crate::backends) fn write_declaration(w: &mut Writer, dart: &DartNames<'_>, method: &MethodView<'_>) {
    let result = result_text(method);
    let result = if method.is_async() { format!("{}<{result}>", dart.library("Future")) } else { result.to_owned() };
    w.blank();
    w.docs(method.docs);
    w.line(format_args!("{result} {}({});", method.name, parameter_list(dart, method, Body::Abstract)));
}
