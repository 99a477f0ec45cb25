//! Event channels: the host sends, Dart listens.

use super::{Cx, continued, docs};
use crate::language::Language as _;
use crate::view::{EventApiView, EventView};
use crate::writer::Writer;

/// A class per stream, as in Kotlin.
pub(super) fn write_event_api(w: &mut Writer, cx: &Cx<'_>, api: &EventApiView<'_>) {
    api.events.iter().for_each(|event| write_stream(w, cx, event));
}

fn write_stream(w: &mut Writer, cx: &Cx<'_>, event: &EventView<'_>) {
    let class = format!("{}StreamHandler", event.name);
    let arguments = cx.code("@Nullable Object arguments");
    let sink = format!("PigeonEventSink<{}>", event.ty.bare);
    docs(w, event.docs);
    w.block(format_args!("public abstract static class {class} {{"), "}", |w| {
        w.line("/** Dart listens from now on. */");
        w.line(format_args!("public abstract void onListen({arguments}, @{} {sink} sink);", cx.non_null));
        w.blank();
        w.line("/** Dart does not listen any more. */");
        w.line(format_args!("public void onCancel({arguments}) {{}}"));
        w.blank();
        write_register(w, cx, event, &class);
    });
    w.blank();
}

fn write_register(w: &mut Writer, cx: &Cx<'_>, event: &EventView<'_>, class: &str) {
    let messenger = cx.code("@NonNull BinaryMessenger messenger");
    let handler = format!("@{} {class} streamHandler", cx.nullable);
    w.line("/** Has {@code streamHandler} make the events; null: nobody. */");
    w.block(format_args!("public static void register({messenger}, {handler}) {{"), "}", |w| {
        w.line("register(messenger, streamHandler, \"\");");
    });
    w.blank();
    w.line("/** The same, on a channel whose name ends with a dot and the name of an instance. */");
    let name = cx.code("@NonNull String instanceName");
    w.block(format_args!("public static void register({messenger}, {handler}, {name}) {{"), "}", |w| {
        let (string, channel) = (cx.java("String"), cx.language.string(event.channel));
        w.line(format_args!(
            "{string} channelName = {channel} + (instanceName.isEmpty() ? \"\" : \".\" + instanceName);"
        ));
        cx.line(w, "EventChannel channel =");
        cx.line(w, "    new EventChannel(messenger, channelName, new StandardMethodCodec(PigeonCodec.INSTANCE));");
        w.block("if (streamHandler == null) {", "}", |w| {
            w.line("channel.setStreamHandler(null);");
            w.line("return;");
        });
        w.line("channel.setStreamHandler(");
        w.block(cx.code("    new EventChannel.StreamHandler() {"), "    });", |w| {
            w.indented(|w| write_stream_handler(w, cx, event));
        });
    });
}

fn write_stream_handler(w: &mut Writer, cx: &Cx<'_>, event: &EventView<'_>) {
    let ty = &event.ty.bare;
    w.indented(|w| {
        cx.line(w, "@Override");
        w.block(cx.code("public void onListen(Object arguments, EventChannel.EventSink sink) {"), "}", |w| {
            if event.encode == "event" {
                return w.line("streamHandler.onListen(arguments, new PigeonEventSink<>(sink));");
            }
            w.line("streamHandler.onListen(");
            continued(w, |w| {
                w.line("arguments,");
                w.block(format_args!("new PigeonEventSink<{ty}>(sink) {{"), "});", |w| {
                    cx.line(w, "@Override");
                    w.block(format_args!("{} encoded({ty} event) {{", cx.java("Object")), "}", |w| {
                        w.line(format_args!("return {};", event.encode));
                    });
                });
            });
        });
        w.blank();
        cx.line(w, "@Override");
        w.block(cx.code("public void onCancel(Object arguments) {"), "}", |w| {
            w.line("streamHandler.onCancel(arguments);");
        });
    });
}
