//! The codec of a file.

use columba_interface::model::ClassId;
use columba_interface::plan::{Extension, OVERFLOW_CODE, WireCode};

use super::cx::Cx;
use super::layout::list;
use super::types::Kotlin;
use crate::backends::jvm;
use crate::language::Language;
use crate::view::{CodecEntryView, CodecTypeView, FileView};
use crate::writer::Writer;

pub(super) fn write_codec(w: &mut Writer, cx: &Cx<'_>, kotlin: &Kotlin, file: &FileView<'_>) {
    for (extension, _) in file.codec.extensions().filter(|(extension, _)| array_of_wrapped(*extension).is_some()) {
        write_wrapper(w, cx, kotlin, extension);
    }
    let name = cx.name("PigeonCodec");
    w.block(format_args!("private open class {name} : StandardMessageCodec() {{"), "}", |w| {
        if !file.codec.entries.is_empty() {
            write_read(w, cx, file);
            w.blank();
            write_write(w, cx, kotlin, file);
        }
        if file.codec.overflows {
            w.blank();
            write_read_overflow(w, cx, file);
        }
    });
    w.blank();
}

/// A class that says what its array is.
fn write_wrapper(w: &mut Writer, cx: &Cx<'_>, kotlin: &Kotlin, extension: Extension) {
    if let Some(array) = array_of_wrapped(extension) {
        w.line(format_args!("private class {}(val data: {})", kotlin.wrapper(extension), cx.name(array)));
        w.blank();
    }
}

fn write_read(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    let (ty, buffer) = (file.helpers.get("type"), file.helpers.get("buffer"));
    let read = format!("readValue({buffer})");
    w.line(format_args!("override fun readValueOfType({ty}: {}, {buffer}: ByteBuffer): Any? =", cx.name("Byte")));
    w.indented(|w| {
        // Of a number the compiler makes a table, of a byte a chain of comparisons.
        w.block(format_args!("when ({ty}.toInt() and 0xff) {{"), "}", |w| {
            for CodecEntryView { code, ty } in &file.codec.entries {
                if let WireCode::Direct(code) = code {
                    w.line(format_args!("{code} -> {}", decoded(cx, file, ty, &read)));
                }
            }
            if file.codec.overflows {
                w.line(format_args!("{OVERFLOW_CODE} -> readOverflow({read})"));
            }
            w.line(format_args!("else -> super.readValueOfType({ty}, {buffer})"));
        });
    });
}

fn write_read_overflow(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    w.line("/** A type past the last code: its number, and the value. */");
    w.block("private fun readOverflow(message: Any?): Any? {", "}", |w| {
        let (index, fields) = (file.helpers.get("index"), file.helpers.get("fields"));
        w.line(format_args!("val ({index}, {fields}) = message as? List<Any?> ?: return null"));
        w.block(format_args!("return when ({index}) {{"), "}", |w| {
            for CodecEntryView { code, ty } in &file.codec.entries {
                if let WireCode::Overflow(index) = code {
                    w.line(format_args!("{index}L -> {}", decoded(cx, file, ty, fields)));
                }
            }
            w.line("else -> null");
        });
    });
}

fn write_write(w: &mut Writer, cx: &Cx<'_>, kotlin: &Kotlin, file: &FileView<'_>) {
    w.block("override fun writeValue(stream: ByteArrayOutputStream, value: Any?) {", "}", |w| {
        w.block("when (value) {", "}", |w| {
            for CodecEntryView { code, ty } in &file.codec.entries {
                w.block(format_args!("is {} -> {{", class_of(cx, kotlin, ty)), "}", |w| {
                    let value = encoded(cx, kotlin, ty);
                    match code {
                        WireCode::Direct(code) => {
                            w.line(format_args!("stream.write({code})"));
                            w.line(format_args!("writeValue(stream, {value})"));
                        }
                        WireCode::Overflow(index) => {
                            w.line(format_args!("stream.write({OVERFLOW_CODE})"));
                            w.line(format_args!("writeValue(stream, listOf({index}L, {value}))"));
                        }
                    }
                });
            }
            w.line("else -> super.writeValue(stream, value)");
        });
    });
}

/// The value of the custom type whose parts the codec has read as `value`.
fn decoded(cx: &Cx<'_>, file: &FileView<'_>, ty: &CodecTypeView, value: &str) -> String {
    let (types, it) = (cx.name("PigeonTypes"), file.helpers.get("fields"));
    match ty {
        CodecTypeView::Enum { name, .. } => {
            format!("({value} as Long?)?.let {{ {it} -> {name}.ofRaw({it}.toInt()) }}")
        }
        CodecTypeView::Class { name, .. } => {
            format!("({value} as? List<Any?>)?.let {{ {it} -> {name}.fromList({it}) }}")
        }
        CodecTypeView::Extension(extension) => {
            let (carried, decoded) = match extension {
                Extension::DateTime => ("List<Any?>", format!("{types}.decodeInstant(it)")),
                Extension::Duration => ("Long", format!("{types}.decodeDuration(it)")),
                Extension::Uri => ("String", format!("{}(it)", cx.name("URI"))),
                Extension::BigInt => ("String", format!("{}(it, 16)", cx.name("BigInteger"))),
                Extension::Set => ("List<Any?>", "it.toSet()".to_owned()),
                Extension::Int8List | Extension::Uint8ClampedList => return format!("{value} as ByteArray?"),
                Extension::Int16List | Extension::Uint16List => ("ByteArray", format!("{types}.decodeShorts(it)")),
                Extension::Uint32List => ("ByteArray", format!("{types}.decodeInts(it)")),
                Extension::Uint64List => ("ByteArray", format!("{types}.decodeLongs(it)")),
                Extension::ByteData => ("ByteArray", "ByteBuffer.wrap(it)".to_owned()),
            };
            format!("({value} as {carried}?)?.let {{ {decoded} }}")
        }
    }
}

/// What the codec carries for `value`, which is of the custom type.
fn encoded(cx: &Cx<'_>, kotlin: &Kotlin, ty: &CodecTypeView) -> String {
    let types = cx.name("PigeonTypes");
    match ty {
        CodecTypeView::Enum { .. } => "value.raw.toLong()".to_owned(),
        CodecTypeView::Class { id, .. } => fields_of(cx, kotlin, *id),
        CodecTypeView::Extension(extension) => match extension {
            Extension::DateTime => format!("{types}.encodeInstant(value)"),
            Extension::Duration => format!("{types}.encodeDuration(value)"),
            Extension::Uri => "value.toString()".to_owned(),
            Extension::BigInt => "value.toString(16)".to_owned(),
            Extension::Set => "value.toList()".to_owned(),
            Extension::Int8List | Extension::Uint8ClampedList => "value.data".to_owned(),
            Extension::Int16List => format!("{types}.encodeShorts(value)"),
            Extension::Uint16List => format!("{types}.encodeShorts(value.data)"),
            Extension::Uint32List => format!("{types}.encodeInts(value.data)"),
            Extension::Uint64List => format!("{types}.encodeLongs(value.data)"),
            Extension::ByteData => format!("{types}.encodeBytes(value)"),
        },
    }
}

/// The list of the fields of `value`, which is of that class.
fn fields_of(cx: &Cx<'_>, kotlin: &Kotlin, class: ClassId) -> String {
    let fields = cx.names.model.classes[class].fields();
    if !fields.iter().any(|field| jvm::needs_wrapping(&field.ty)) {
        return "value.toList()".to_owned();
    }
    // Wrappers are private to the file, the class may be another file's: so its own list does not have them.
    let values = fields.iter().enumerate().map(|(at, field)| {
        let value = format!("value.{}", cx.names.field(class, at));
        kotlin.encode(cx.names, &field.ty, &value)
    });
    list("listOf(", &values.collect::<Vec<_>>(), ")")
}

/// The class of the values of the custom type.
fn class_of(cx: &Cx<'_>, kotlin: &Kotlin, ty: &CodecTypeView) -> String {
    let extension = match ty {
        CodecTypeView::Enum { name, .. } | CodecTypeView::Class { name, .. } => return name.clone(),
        CodecTypeView::Extension(extension) => *extension,
    };
    match extension {
        Extension::DateTime => cx.name("Instant").to_owned(),
        Extension::Duration => cx.name("Duration").to_owned(),
        Extension::Uri => cx.name("URI").to_owned(),
        Extension::BigInt => cx.name("BigInteger").to_owned(),
        Extension::Set => format!("{}<*>", cx.name("Set")),
        Extension::Int16List => cx.name("ShortArray").to_owned(),
        Extension::ByteData => "ByteBuffer".to_owned(),
        Extension::Int8List
        | Extension::Uint8ClampedList
        | Extension::Uint16List
        | Extension::Uint32List
        | Extension::Uint64List => kotlin.wrapper(extension),
    }
}

/// The array in the wrapper of typed data that has one.
fn array_of_wrapped(extension: Extension) -> Option<&'static str> {
    match extension {
        Extension::Int8List | Extension::Uint8ClampedList => Some("ByteArray"),
        Extension::Uint16List => Some("ShortArray"),
        Extension::Uint32List => Some("IntArray"),
        Extension::Uint64List => Some("LongArray"),
        _ => None,
    }
}
