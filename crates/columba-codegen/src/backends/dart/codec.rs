//! The codec of a file, and how classes take part in it.

use columba_interface::plan::{Extension, WireCode};

use crate::backends::dart_common::{DartNames, decode};
use crate::view::{ClassView, CodecTypeView, CodecView, FileView};
use crate::writer::Writer;

/// The codec of all APIs of a file.
pub(super) const CODEC: &str = "_PigeonCodec";
/// The same, but what cannot be read becomes a value.
pub(super) const CALL_CODEC: &str = "_PigeonCallCodec";
pub(super) const UNREADABLE: &str = "_PigeonUnreadable";
const READ_OVERFLOW: &str = "_readOverflow";
const ELEMENT_BYTES: &str = "_elementBytes";
const ELEMENTS: &str = "_elements";

const CALL_CODEC_HELPER: &str = include_str!("helpers/call_codec.dart");
const ELEMENTS_HELPER: &str = include_str!("helpers/elements.dart");

/// `encode` and `decode`.
pub(super) fn write_members(w: &mut Writer, dart: &DartNames<'_>, class: &ClassView<'_>) {
    let (list, object) = (dart.library("List"), dart.library("Object"));
    w.blank();
    w.block(format_args!("{list}<{object}?> _toList() {{"), "}", |w| {
        if class.fields().is_empty() {
            return w.line(format_args!("return <{object}?>[];"));
        }
        w.block(format_args!("return <{object}?>["), "];", |w| {
            class.fields().iter().for_each(|field| w.line(format_args!("{},", field.name)));
        });
    });
    w.blank();
    w.block(format_args!("{object} encode() {{"), "}", |w| w.line("return _toList();"));
    let declared = &dart.model.classes[class.id];
    let name = dart.user_type(declared.library, declared.name.as_str());
    w.blank();
    w.block(format_args!("static {name} decode({object} result) {{"), "}", |w| {
        if class.fields().is_empty() {
            w.line(format_args!("result as {list}<{object}?>;"));
            return w.line(format_args!("return {name}();"));
        }
        w.line(format_args!("final {list}<{object}?> fields = result as {list}<{object}?>;"));
        w.block(format_args!("return {name}("), ");", |w| {
            for (index, field) in class.fields().iter().enumerate() {
                let value = decode(dart, field.ty.ty, &format!("fields[{index}]"));
                w.line(format_args!("{}: {value},", field.name));
            }
        });
    });
}

/// Writes the codec.
pub(super) fn write_codec(w: &mut Writer, dart: &DartNames<'_>, view: &FileView<'_>) {
    let codec = &view.codec;
    let name = dart.own(CODEC);
    w.blank();
    w.block(format_args!("class {name} extends {} {{", dart.library("StandardMessageCodec")), "}", |w| {
        w.line(format_args!("const {name}();"));
        write_write_value(w, dart, codec);
        write_read_value(w, dart, codec);
        if codec.overflows {
            write_read_overflow(w, dart, codec);
        }
    });
    if codec.extensions().any(|(extension, _)| element_list(extension).is_some()) {
        w.blank();
        dart.helper(w, ELEMENTS_HELPER, &[ELEMENT_BYTES, ELEMENTS]);
    }
}

/// Writes the codec that never throws while it reads.
pub(super) fn write_call_codec(w: &mut Writer, dart: &DartNames<'_>) {
    w.blank();
    dart.helper(w, CALL_CODEC_HELPER, &[CODEC, CALL_CODEC, UNREADABLE]);
}

fn write_write_value(w: &mut Writer, dart: &DartNames<'_>, codec: &CodecView) {
    let (int, object) = (dart.library("int"), dart.library("Object"));
    let write = dart.member("writeValue");
    w.blank();
    w.line(format_args!("@{}", dart.library("override")));
    let buffer = dart.library("WriteBuffer");
    w.block(format_args!("void writeValue({buffer} buffer, {object}? value) {{"), "}", |w| {
        w.block("switch (value) {", "}", |w| {
            w.line(format_args!("case {int}():"));
            w.indented(|w| {
                w.line("buffer.putUint8(4);");
                w.line("buffer.putInt64(value);");
            });
            // The commonest values do not wait until each type has been asked.
            let [bool, double, text] = ["bool", "double", "String"].map(|name| dart.library(name));
            w.line(format_args!("case null || {bool}() || {double}() || {text}():"));
            w.indented(|w| w.line("super.writeValue(buffer, value);"));
            for entry in &codec.entries {
                w.line(format_args!("case {}():", entry_type(dart, &entry.ty)));
                let wrapped = entry_value(dart, &entry.ty);
                w.indented(|w| match entry.code {
                    WireCode::Direct(code) => {
                        w.line(format_args!("buffer.putUint8({code});"));
                        w.line(format_args!("{write}(buffer, {wrapped});"));
                    }
                    WireCode::Overflow(index) => {
                        w.line("buffer.putUint8(255);");
                        w.line(format_args!("{write}(buffer, <{object}?>[{index}, {wrapped}]);"));
                    }
                });
            }
            w.line("default:");
            w.indented(|w| w.line("super.writeValue(buffer, value);"));
        });
    });
}

fn write_read_value(w: &mut Writer, dart: &DartNames<'_>, codec: &CodecView) {
    let (int, object) = (dart.library("int"), dart.library("Object"));
    let read = dart.member("readValue");
    w.blank();
    w.line(format_args!("@{}", dart.library("override")));
    let buffer = dart.library("ReadBuffer");
    w.block(format_args!("{object}? readValueOfType({int} type, {buffer} buffer) {{"), "}", |w| {
        w.block("switch (type) {", "}", |w| {
            for entry in &codec.entries {
                let WireCode::Direct(code) = entry.code else { continue };
                w.line(format_args!("case {code}:"));
                w.indented(|w| {
                    w.line(format_args!("final {object}? value = {read}(buffer);"));
                    w.line(format_args!("return value == null ? null : {};", entry_of(dart, &entry.ty, "value")));
                });
            }
            if codec.overflows {
                w.line("case 255:");
                w.indented(|w| w.line(format_args!("return {READ_OVERFLOW}(buffer);")));
            }
            w.line("default:");
            w.indented(|w| w.line("return super.readValueOfType(type, buffer);"));
        });
    });
}

/// Reads the types without codes of their own. What is unknown becomes null, as in Pigeon.
fn write_read_overflow(w: &mut Writer, dart: &DartNames<'_>, codec: &CodecView) {
    let (object, list) = (dart.library("Object"), dart.library("List"));
    let read = dart.member("readValue");
    w.blank();
    w.block(format_args!("{object}? {READ_OVERFLOW}({} buffer) {{", dart.library("ReadBuffer")), "}", |w| {
        w.line(format_args!("final {list}<{object}?> fields = {read}(buffer) as {list}<{object}?>;"));
        w.line(format_args!("final {object}? value = fields[1];"));
        w.block("if (value == null) {", "}", |w| w.line("return null;"));
        w.block("switch (fields[0]) {", "}", |w| {
            for entry in &codec.entries {
                let WireCode::Overflow(index) = entry.code else { continue };
                w.line(format_args!("case {index}:"));
                w.indented(|w| w.line(format_args!("return {};", entry_of(dart, &entry.ty, "value"))));
            }
            w.line("default:");
            w.indented(|w| w.line("return null;"));
        });
    });
}

/// The type of an entry.
fn entry_type(dart: &DartNames<'_>, ty: &CodecTypeView) -> String {
    match ty {
        CodecTypeView::Enum { id, .. } => {
            dart.user_type(dart.model.enums[*id].library, dart.model.enums[*id].name.as_str())
        }
        CodecTypeView::Class { id, .. } => {
            dart.user_type(dart.model.classes[*id].library, dart.model.classes[*id].name.as_str())
        }
        CodecTypeView::Extension(extension) => dart.library(extension_name(*extension)),
    }
}

/// What is written behind the code, for `value`.
fn entry_value(dart: &DartNames<'_>, ty: &CodecTypeView) -> String {
    match ty {
        CodecTypeView::Enum { .. } => "value.index".to_owned(),
        CodecTypeView::Class { .. } => "value.encode()".to_owned(),
        CodecTypeView::Extension(extension) => match extension {
            Extension::DateTime => {
                format!("<{}?>[value.microsecondsSinceEpoch, value.isUtc]", dart.library("Object"))
            }
            Extension::Duration => "value.inMicroseconds".to_owned(),
            Extension::Uri => "value.toString()".to_owned(),
            Extension::BigInt => "value.toRadixString(16)".to_owned(),
            Extension::Set => "value.toList()".to_owned(),
            Extension::Int8List | Extension::Uint8ClampedList | Extension::ByteData => {
                format!("{}.sublistView(value)", dart.library("Uint8List"))
            }
            _ => format!("{}(value, value.elementSizeInBytes)", dart.own(ELEMENT_BYTES)),
        },
    }
}

/// The value of an entry, from `value`, which was read behind its code and is not null.
fn entry_of(dart: &DartNames<'_>, ty: &CodecTypeView, value: &str) -> String {
    let name = entry_type(dart, ty);
    let as_type = |ty: &'static str| format!("{value} as {}", dart.library(ty));
    let CodecTypeView::Extension(extension) = ty else {
        return match ty {
            CodecTypeView::Enum { .. } => format!("{name}.values[{}]", as_type("int")),
            _ => format!("{name}.decode({value})"),
        };
    };
    let (list, object, bytes) = (dart.library("List"), dart.library("Object"), as_type("Uint8List"));
    match extension {
        Extension::DateTime => format!(
            "switch ({value} as {list}<{object}?>) {{\n    [{} time, {} isUtc] => \
             {name}.fromMicrosecondsSinceEpoch(time, isUtc: isUtc),\n    _ => \
             throw {}('No {name} is $value'),\n  }}",
            dart.library("int"),
            dart.library("bool"),
            dart.library("FormatException"),
        ),
        Extension::Duration => format!("{name}(microseconds: {})", as_type("int")),
        Extension::Uri => format!("{name}.parse({})", as_type("String")),
        Extension::BigInt => format!("{name}.parse({}, radix: 16)", as_type("String")),
        Extension::Set => format!("({}).toSet()", format_args!("{value} as {list}<{object}?>")),
        Extension::Int8List | Extension::Uint8ClampedList => format!("{name}.fromList({bytes})"),
        Extension::ByteData => format!("{name}.sublistView({bytes})"),
        _ => match element_list(*extension) {
            Some((size, view)) => format!("{}({bytes}, {size}).{view}()", dart.own(ELEMENTS)),
            None => value.to_owned(),
        },
    }
}

/// The size of the elements of a list of numbers whose bytes have an order, and the view of a buffer as such a list.
fn element_list(extension: Extension) -> Option<(u8, &'static str)> {
    match extension {
        Extension::Int16List => Some((2, "asInt16List")),
        Extension::Uint16List => Some((2, "asUint16List")),
        Extension::Uint32List => Some((4, "asUint32List")),
        Extension::Uint64List => Some((8, "asUint64List")),
        _ => None,
    }
}

fn extension_name(extension: Extension) -> &'static str {
    match extension {
        Extension::DateTime => "DateTime",
        Extension::Duration => "Duration",
        Extension::Uri => "Uri",
        Extension::BigInt => "BigInt",
        Extension::Set => "Set",
        Extension::Int8List => "Int8List",
        Extension::Int16List => "Int16List",
        Extension::Uint16List => "Uint16List",
        Extension::Uint32List => "Uint32List",
        Extension::Uint64List => "Uint64List",
        Extension::Uint8ClampedList => "Uint8ClampedList",
        Extension::ByteData => "ByteData",
    }
}
