//! The codec of messages with proxies: an object goes by its identifier.

use super::super::cx::Cx;
use super::{getter, native_type};
use crate::backends::jvm::proxies::of_api;
use crate::view::FileView;
use crate::writer::Writer;

/// Values that are never looked for among the proxies.
const VALUES: &[&str] = &[
    "Boolean",
    "Byte",
    "Short",
    "Int",
    "Long",
    "Float",
    "Double",
    "String",
    "ByteArray",
    "ShortArray",
    "IntArray",
    "LongArray",
    "FloatArray",
    "DoubleArray",
    "List<*>",
    "Map<*, *>",
];

pub(super) fn write_codec(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    let (name, registrar, base) =
        (cx.name("PigeonProxyApiBaseCodec"), cx.name(super::REGISTRAR), cx.name("PigeonCodec"));
    w.block(format_args!("private class {name}(val registrar: {registrar}) : {base}() {{"), "}", |w| {
        let byte = cx.name("Byte");
        w.block(format_args!("override fun readValueOfType(type: {byte}, buffer: ByteBuffer): Any? {{"), "}", |w| {
            w.block("if (type != 128.toByte()) {", "}", |w| w.line("return super.readValueOfType(type, buffer)"));
            w.line("val identifier = readValue(buffer) as? Long ?: return null");
            w.line("val instance: Any? = registrar.instanceManager.getInstance(identifier)");
            w.block("if (instance == null) {", "}", |w| {
                w.line(format_args!("Log.e(\"{name}\", \"Failed to find instance with identifier: $identifier\")"));
            });
            w.line("return instance");
        });
        w.blank();
        w.block("override fun writeValue(stream: ByteArrayOutputStream, value: Any?) {", "}", |w| {
            write_values(w, cx, file);
            write_new_instances(w, cx, file);
            write_identifier(w);
        });
        w.blank();
        write_log(w, cx);
    });
    w.blank();
}

/// Values first: a proxy may be of a type that they have too.
fn write_values(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    let mut values: Vec<String> = VALUES.iter().map(|name| format!("value is {}", cx.name(name))).collect();
    values.extend(file.enums.iter().map(|view| format!("value is {}", view.name)));
    values.extend(file.imports.iter().flat_map(|import| &import.types).map(|name| format!("value is {name}")));
    values.push("value == null".to_owned());
    w.block(format_args!("if ({}) {{", values.join(" ||\n  ")), "}", |w| {
        w.line("super.writeValue(stream, value)");
        w.line("return");
    });
}

/// An object that Dart does not know yet: it is told first.
fn write_new_instances(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    for (at, proxy) in file.proxy_lookup_order.iter().enumerate() {
        let guard = of_api(cx.names, proxy.id)
            .map(|needs| format!("android.os.Build.VERSION.SDK_INT >= {} && ", needs.version))
            .unwrap_or_default();
        let opening = if at == 0 { "if" } else { "} else if" };
        w.line(format_args!("{opening} ({guard}value is {}) {{", native_type(cx, proxy.id)));
        w.indented(|w| {
            let getter = getter(cx, proxy.id);
            w.line(format_args!("registrar.{getter}().pigeon_newInstance(value) {{"));
            let name = proxy.name.trim_matches('`');
            w.indented(|w| w.line(format_args!("it.onFailure {{ error -> logFailure(\"{name}\", value, error) }}")));
            w.line("}");
        });
    }
    if !file.proxy_lookup_order.is_empty() {
        w.line("}");
    }
}

fn write_identifier(w: &mut Writer) {
    w.line("val identifier = registrar.instanceManager.getIdentifierForStrongReference(value)");
    w.line("    ?: throw IllegalArgumentException(\"Unsupported value: '$value' of type '${value.javaClass.name}'\")");
    w.line("stream.write(128)");
    w.line("super.writeValue(stream, identifier)");
}

fn write_log(w: &mut Writer, cx: &Cx<'_>) {
    let name = cx.name("PigeonProxyApiBaseCodec");
    w.block("private fun logFailure(apiName: String, value: Any, error: Throwable) {", "}", |w| {
        w.line(format_args!("val what = \"Failed to create new Dart proxy instance of $apiName: $value. $error\""));
        w.line(format_args!("Log.w(\"{name}\", what)"));
    });
}
