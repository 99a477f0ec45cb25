//! The codec: Flutter's, with the types of the file.

use columba_interface::plan::{OVERFLOW_CODE, WireCode};

use super::{Cx, classes, extensions};
use crate::language::Language;
use crate::view::{ClassView, CodecTypeView, FileView};
use crate::writer::Writer;

pub(super) fn write_codec(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    w.block(cx.code("private static class PigeonCodec extends StandardMessageCodec {"), "}", |w| {
        w.line("public static final PigeonCodec INSTANCE = new PigeonCodec();");
        w.blank();
        w.line("private PigeonCodec() {}");
        w.blank();
        if !file.codec.entries.is_empty() {
            write_read(w, cx, file);
            write_write(w, cx, file);
        }
        if file.codec.overflows {
            write_overflow(w, cx, file);
        }
        let data = file.imported_classes.iter().filter(|class| !class.is_sealed());
        data.for_each(|class| write_imported_class(w, cx, class));
    });
    w.blank();
}

fn write_read(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    cx.line(w, "@Override");
    w.block(cx.code("protected Object readValueOfType(byte type, @NonNull ByteBuffer buffer) {"), "}", |w| {
        w.block("switch (type) {", "}", |w| {
            for entry in &file.codec.entries {
                let WireCode::Direct(code) = entry.code else { continue };
                w.block(format_args!("case (byte) {code}: {{"), "}", |w| {
                    cx.line(w, "Object value = readValue(buffer);");
                    w.line(format_args!("return value == null ? null : {};", read(cx, &entry.ty)));
                });
            }
            if file.codec.overflows {
                w.line(format_args!("case (byte) {OVERFLOW_CODE}:"));
                cx.line(w, "  return pigeonReadOverflow((List<Object>) readValue(buffer));");
            }
            w.line("default:");
            w.line("  return super.readValueOfType(type, buffer);");
        });
    });
    w.blank();
}

/// Each type has a statement of its own: a chain of `else` as long as the file would be too deep for the compiler.
fn write_write(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    cx.line(w, "@Override");
    let head = cx.code("protected void writeValue(@NonNull ByteArrayOutputStream stream, Object value) {");
    w.block(head, "}", |w| {
        for entry in &file.codec.entries {
            let (class, encoded) = written(cx, &entry.ty);
            w.block(format_args!("if (value instanceof {class}) {{"), "}", |w| {
                match entry.code {
                    WireCode::Direct(code) => {
                        w.line(format_args!("stream.write({code});"));
                        w.line(format_args!("writeValue(stream, {encoded});"));
                    }
                    WireCode::Overflow(index) => {
                        w.line(format_args!("pigeonWriteOverflow(stream, {index}L, {encoded});"));
                    }
                }
                w.line("return;");
            });
        }
        w.line("super.writeValue(stream, value);");
    });
    w.blank();
}

/// Types past the last code: a list of their index, counted from there, and their value.
fn write_overflow(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    let head = cx.code("private void pigeonWriteOverflow(ByteArrayOutputStream stream, long index, Object value) {");
    w.block(head, "}", |w| {
        cx.line(w, "ArrayList<Object> pair = new ArrayList<>(2);");
        w.line("pair.add(index);");
        w.line("pair.add(value);");
        w.line(format_args!("stream.write({OVERFLOW_CODE});"));
        w.line("writeValue(stream, pair);");
    });
    w.blank();
    w.block(cx.code("private static Object pigeonReadOverflow(List<Object> pair) {"), "}", |w| {
        cx.line(w, "Object value = pair.get(1);");
        w.block("if (value == null) {", "}", |w| w.line("return null;"));
        w.block(cx.code("switch (((Number) pair.get(0)).intValue()) {"), "}", |w| {
            for entry in &file.codec.entries {
                if let WireCode::Overflow(index) = entry.code {
                    w.line(format_args!("case {index}:"));
                    w.line(format_args!("  return {};", read(cx, &entry.ty)));
                }
            }
            w.line("default:");
            w.line("  return null;");
        });
    });
    w.blank();
}

/// A value of the type, from what follows its code: the variable `value`, which is not null.
fn read(cx: &Cx<'_>, ty: &CodecTypeView) -> String {
    match ty {
        CodecTypeView::Enum { id, .. } => {
            format!("pigeonEnumValue({}.values(), value)", cx.language.enumeration(cx.names, *id))
        }
        CodecTypeView::Class { id, name } if is_imported(cx, cx.names.model.classes[*id].library) => {
            format!("read{name}(({}) value)", cx.code("List<Object>"))
        }
        CodecTypeView::Class { id, .. } => {
            format!("{}.fromList(({}) value)", cx.language.data_class(cx.names, *id), cx.code("ArrayList<Object>"))
        }
        CodecTypeView::Extension(extension) => cx.code(extensions::read(*extension)).into_owned(),
    }
}

/// The class of the type, and what follows the code of its `value`.
pub(super) fn written(cx: &Cx<'_>, ty: &CodecTypeView) -> (String, String) {
    match ty {
        CodecTypeView::Enum { id, .. } => {
            let class = cx.language.enumeration(cx.names, *id);
            let index = format!("(({class}) value).ordinal()");
            (class, index)
        }
        CodecTypeView::Class { id, name } => {
            let class = cx.language.data_class(cx.names, *id);
            let fields = if is_imported(cx, cx.names.model.classes[*id].library) {
                format!("fieldsOf{name}(({class}) value)")
            } else {
                format!("(({class}) value).toList()")
            };
            (class, fields)
        }
        CodecTypeView::Extension(extension) => (extensions::class(cx, *extension), extensions::written(cx, *extension)),
    }
}

fn is_imported(cx: &Cx<'_>, library: columba_interface::model::LibraryId) -> bool {
    cx.language.outers.of(library).is_some()
}

/// The fields of a class of another file: only what is public can be used, since its package may be another one.
fn write_imported_class(w: &mut Writer, cx: &Cx<'_>, class: &ClassView<'_>) {
    let (name, path) = (&class.name, cx.language.data_class(cx.names, class.id));
    let list = cx.code("ArrayList<Object>");
    w.block(format_args!("private static {list} fieldsOf{name}({path} value) {{"), "}", |w| {
        w.line(format_args!("{list} fields = new {list}({});", class.fields().len()));
        for field in class.fields() {
            let value = format!("value.{}", cx.language.field(&field.name));
            w.line(format_args!("fields.add({});", cx.language.encode(cx.names, field.ty.ty, &value)));
        }
        w.line("return fields;");
    });
    w.blank();
    let builder = classes::builder(cx, class.id);
    let fields = cx.code("List<Object> fields");
    w.block(format_args!("private static {path} read{name}({fields}) {{"), "}", |w| {
        let set = |field: &crate::view::FieldView<'_>| format!("\n    .set{}({})", field.name, field.decode);
        let sets: String = class.fields().iter().map(set).collect();
        w.line(format_args!("return new {path}.{builder}(){sets}\n    .build();"));
    });
    w.blank();
}
