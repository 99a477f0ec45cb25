//! Types beyond Pigeon: what stands for them, and how it is written and read.

use columba_interface::plan::Extension;

use super::Cx;
use super::types::{is_array, wrapper};
use crate::view::{CodecTypeView, FieldView, FileView};
use crate::writer::Writer;

/// The class of the values that the codec is given.
pub(super) fn class(cx: &Cx<'_>, extension: Extension) -> String {
    match extension {
        Extension::DateTime => cx.java("Instant").to_owned(),
        Extension::Duration => cx.java("Duration").to_owned(),
        Extension::Uri => cx.java("URI").to_owned(),
        Extension::BigInt => cx.java("BigInteger").to_owned(),
        Extension::Set => cx.java("Set").to_owned(),
        Extension::Int16List => "short[]".to_owned(),
        Extension::ByteData => cx.java("ByteBuffer").to_owned(),
        Extension::Int8List
        | Extension::Uint8ClampedList
        | Extension::Uint16List
        | Extension::Uint32List
        | Extension::Uint64List => wrapper(extension),
    }
}

/// What follows the code of the variable `value`.
pub(super) fn written(cx: &Cx<'_>, extension: Extension) -> String {
    let class = class(cx, extension);
    match extension {
        Extension::DateTime => format!("pigeonFieldsOfInstant(({class}) value)"),
        Extension::Duration => {
            format!("pigeonMicroseconds((({class}) value).getSeconds(), (({class}) value).getNano())")
        }
        Extension::Uri => "value.toString()".to_owned(),
        Extension::BigInt => format!("(({class}) value).toString(16)"),
        Extension::Set => format!("new {}(({class}<?>) value)", cx.code("ArrayList<Object>")),
        Extension::Int16List => "pigeonBytes((short[]) value)".to_owned(),
        Extension::ByteData => format!("pigeonBytes(({class}) value)"),
        Extension::Int8List | Extension::Uint8ClampedList => format!("(({class}) value).array"),
        Extension::Uint16List | Extension::Uint32List | Extension::Uint64List => {
            format!("pigeonBytes((({class}) value).array)")
        }
    }
}

/// A value, from what follows its code: the variable `value`.
pub(super) fn read(extension: Extension) -> &'static str {
    match extension {
        Extension::DateTime => "pigeonInstant((Long) ((List<Object>) value).get(0))",
        Extension::Duration => "pigeonDuration((Long) value)",
        Extension::Uri => "pigeonUri((String) value)",
        Extension::BigInt => "pigeonBigInteger((String) value)",
        Extension::Set => "pigeonSet((List<Object>) value)",
        Extension::Int8List | Extension::Uint8ClampedList => "value",
        Extension::Int16List | Extension::Uint16List => "pigeonShorts((byte[]) value)",
        Extension::Uint32List => "pigeonInts((byte[]) value)",
        Extension::Uint64List => "pigeonLongs((byte[]) value)",
        Extension::ByteData => "ByteBuffer.wrap((byte[]) value)",
    }
}

/// The array that a wrapper holds.
fn wrapped_array(extension: Extension) -> Option<&'static str> {
    match extension {
        Extension::Int8List | Extension::Uint8ClampedList => Some("byte[]"),
        Extension::Uint16List => Some("short[]"),
        Extension::Uint32List => Some("int[]"),
        Extension::Uint64List => Some("long[]"),
        _ => None,
    }
}

/// The fixed code that conversions of values need.
pub(super) fn write_helpers(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    let has = |wanted: &[Extension]| file.codec.extensions().any(|(extension, _)| wanted.contains(&extension));
    let mut helper = |is_needed: bool, text: &str| {
        if is_needed {
            cx.helper(w, text);
        }
    };
    let has_enum = file.codec.entries.iter().any(|entry| matches!(entry.ty, CodecTypeView::Enum { .. }));
    helper(has_enum, include_str!("helpers/enum_value.java"));
    let is_array = |field: &FieldView<'_>| is_array(field.ty.ty);
    helper(
        file.classes.iter().any(|class| class.fields().iter().any(is_array)),
        include_str!("helpers/array_text.java"),
    );
    helper(has(&[Extension::DateTime, Extension::Duration]), include_str!("helpers/microseconds.java"));
    helper(has(&[Extension::DateTime]), include_str!("helpers/instant.java"));
    helper(has(&[Extension::Duration]), include_str!("helpers/duration.java"));
    helper(has(&[Extension::Uri]), include_str!("helpers/uri.java"));
    helper(has(&[Extension::BigInt]), include_str!("helpers/big_integer.java"));
    helper(has(&[Extension::Set]), include_str!("helpers/set.java"));
    helper(has(&[Extension::Int16List, Extension::Uint16List]), include_str!("helpers/shorts.java"));
    helper(has(&[Extension::Uint32List]), include_str!("helpers/ints.java"));
    helper(has(&[Extension::Uint64List]), include_str!("helpers/longs.java"));
    helper(has(&[Extension::ByteData]), include_str!("helpers/byte_data.java"));
    let wraps = file.codec.extensions().any(|(extension, _)| wrapped_array(extension).is_some());
    helper(wraps, include_str!("helpers/encoding.java"));
    for (extension, _) in file.codec.extensions() {
        write_wrapper(w, extension);
    }
}

fn write_wrapper(w: &mut Writer, extension: Extension) {
    let Some(array) = wrapped_array(extension) else { return };
    let class = wrapper(extension);
    w.line(format_args!("/** Tells the codec that an array is an {{@code {extension:?}}}. */"));
    w.block(format_args!("private static final class {class} {{"), "}", |w| {
        w.line(format_args!("final {array} array;"));
        w.blank();
        w.block(format_args!("{class}({array} array) {{"), "}", |w| w.line("this.array = array;"));
    });
    w.blank();
}
