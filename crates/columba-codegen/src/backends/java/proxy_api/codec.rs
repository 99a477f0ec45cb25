//! The codec of messages with proxies: an object goes by its identifier.

use super::super::Cx;
use super::super::codec::written;
use super::super::types::{cast, native};
use super::{REGISTRAR, getter};
use crate::backends::jvm::proxies::of_api;
use crate::view::FileView;
use crate::writer::Writer;

/// Classes whose objects are never looked for among the proxies.
const VALUES: &[&str] = &["Boolean", "Number", "String", "List", "Map"];

/// Arrays, of which the same holds.
const ARRAYS: &[&str] = &["byte[]", "short[]", "int[]", "long[]", "float[]", "double[]"];

pub(super) fn write_codec(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    w.line("/** The codec of messages with proxies. */");
    w.block("private static final class PigeonProxyApiBaseCodec extends PigeonCodec {", "}", |w| {
        w.line(format_args!("private final {REGISTRAR} registrar;"));
        w.blank();
        w.block(format_args!("PigeonProxyApiBaseCodec({REGISTRAR} registrar) {{"), "}", |w| {
            w.line("this.registrar = registrar;");
        });
        w.blank();
        write_read(w, cx);
        write_write(w, cx);
        write_is_value(w, cx, file);
        write_tell(w, cx, file);
    });
    w.blank();
    cx.helper(w, include_str!("../helpers/new_instance_result.java"));
}

fn write_read(w: &mut Writer, cx: &Cx<'_>) {
    cx.line(w, "@Override");
    w.block(cx.code("protected Object readValueOfType(byte type, @NonNull ByteBuffer buffer) {"), "}", |w| {
        w.block("if (type != (byte) 128) {", "}", |w| w.line("return super.readValueOfType(type, buffer);"));
        cx.line(w, "Object identifier = readValue(buffer);");
        w.block(cx.code("if (!(identifier instanceof Number)) {"), "}", |w| w.line("return null;"));
        cx.line(w, "Object instance = registrar.getInstanceManager().getInstance(((Number) identifier).longValue());");
        w.block("if (instance == null) {", "}", |w| {
            let tag = "\"PigeonProxyApiBaseCodec\"";
            w.line(format_args!(
                "{}.e({tag}, \"Failed to find instance with identifier: \" + identifier);",
                cx.java("Log")
            ));
        });
        w.line("return instance;");
    });
    w.blank();
}

/// Values first: a proxy may be of a class that they have too.
fn write_write(w: &mut Writer, cx: &Cx<'_>) {
    cx.line(w, "@Override");
    let head = cx.code("protected void writeValue(@NonNull ByteArrayOutputStream stream, Object value) {");
    w.block(head, "}", |w| {
        w.block("if (isValue(value)) {", "}", |w| {
            w.line("super.writeValue(stream, value);");
            w.line("return;");
        });
        w.line("tell(value);");
        cx.line(w, "Long identifier = registrar.getInstanceManager().getIdentifierForStrongReference(value);");
        w.block("if (identifier == null) {", "}", |w| {
            w.line(format_args!("throw new {}(", cx.java("IllegalArgumentException")));
            w.line("    \"Unsupported value: '\" + value + \"' of type '\" + value.getClass().getName() + \"'\");");
        });
        w.line("stream.write(128);");
        w.line("super.writeValue(stream, identifier);");
    });
    w.blank();
}

/// Each class has a statement of its own: an expression as long as the file would be too deep for the compiler.
fn write_is_value(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    let platform = VALUES.iter().map(|name| match *name {
        "List" | "Map" => format!("{}{}", cx.java(name), if *name == "List" { "<?>" } else { "<?, ?>" }),
        name => cx.java(name).to_owned(),
    });
    let arrays = ARRAYS.iter().map(|array| (*array).to_owned());
    let own = file.codec.entries.iter().map(|entry| written(cx, &entry.ty).0);
    let classes: Vec<String> = platform.chain(arrays).chain(own).collect();
    w.block(format_args!("private static boolean isValue({} value) {{", cx.java("Object")), "}", |w| {
        w.block("if (value == null) {", "}", |w| w.line("return true;"));
        for class in classes {
            w.block(format_args!("if (value instanceof {class}) {{"), "}", |w| w.line("return true;"));
        }
        w.line("return false;");
    });
    w.blank();
}

/// An object that Dart does not know yet: it is told first.
fn write_tell(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    w.block(format_args!("private void tell({} value) {{", cx.java("Object")), "}", |w| {
        for proxy in &file.proxy_lookup_order {
            let native = native(cx.names, proxy.id);
            let build = cx.java("Build");
            let guard = of_api(cx.names, proxy.id)
                .map(|needs| format!("{build}.VERSION.SDK_INT >= {} && ", needs.version))
                .unwrap_or_default();
            w.block(format_args!("if ({guard}value instanceof {native}) {{"), "}", |w| {
                let result = format!("new PigeonNewInstanceResult(\"{}\", value)", proxy.name);
                let value = cast(&native, "value");
                w.line(format_args!("registrar.{}().pigeon_newInstance({value}, {result});", getter(cx, proxy.id)));
                w.line("return;");
            });
        }
    });
}
