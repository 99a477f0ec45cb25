//! Constants and enums.

use super::docs;
use crate::view::{ConstantView, EnumView};
use crate::writer::Writer;

pub(super) fn write_constant(w: &mut Writer, constant: &ConstantView<'_>) {
    docs(w, constant.docs);
    w.line(format_args!("public static final {} {} = {};", constant.ty, constant.name, constant.value));
}

pub(super) fn write_enum(w: &mut Writer, view: &EnumView<'_>) {
    docs(w, view.docs);
    w.block(format_args!("public enum {} {{", view.name), "}", |w| {
        let last = view.values.len().saturating_sub(1);
        for value in &view.values {
            docs(w, value.docs);
            let end = if value.index == last { ";" } else { "," };
            w.line(format_args!("{}({}){end}", value.name, value.index));
        }
        w.blank();
        w.line("final int index;");
        w.blank();
        w.block(format_args!("{}(final int index) {{", view.name), "}", |w| w.line("this.index = index;"));
    });
    w.blank();
}
