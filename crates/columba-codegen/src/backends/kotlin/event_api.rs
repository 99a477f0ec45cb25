//! Event channels: classes that the app implements to send events.

use columba_interface::target_words::Role;

use super::cx::{Cx, docs_with};
use crate::view::{EventApiView, EventView};
use crate::writer::Writer;

const EVENTS: &str = include_str!("helpers/events.kt");
const ENCODER: &str = include_str!("helpers/event_encoder.kt");
const SINK: &str = include_str!("helpers/event_sink.kt");

/// The local that holds an event.
const EVENT: &str = "event";

pub(super) fn write_event_api(w: &mut Writer, cx: &Cx<'_>, api: &EventApiView<'_>, has_sink: bool) {
    let (codec, methods) = (cx.name("PigeonCodec"), cx.name("PigeonMethodCodec"));
    w.line(format_args!("/** The codec of all messages of [{}]. */", api.name.trim_matches('`')));
    w.line(format_args!("val {methods} = StandardMethodCodec({codec}())"));
    w.blank();
    cx.helper(w, EVENTS);
    if api.events.iter().any(needs_encoder) {
        cx.helper(w, ENCODER);
    }
    if api.kotlin_shared_classes && !has_sink {
        cx.helper(w, SINK);
    }
    api.events.iter().for_each(|event| write_stream_handler(w, cx, event));
}

fn needs_encoder(event: &EventView<'_>) -> bool {
    event.encode != EVENT
}

fn write_stream_handler(w: &mut Writer, cx: &Cx<'_>, event: &EventView<'_>) {
    docs_with(w, event.docs, "Implemented by the app: sends events to Dart.");
    let name = cx.names.user(Role::Type, &format!("{}StreamHandler", event.name.trim_matches('`')));
    let ty = &event.ty.bare;
    let wrapper = cx.name("PigeonEventChannelWrapper");
    w.block(format_args!("abstract class {name} : {wrapper}<{ty}> {{"), "}", |w| {
        w.block("companion object {", "}", |w| {
            w.line("/** Has [streamHandler] send the events of that instance. */");
            let parameters = format!("messenger: BinaryMessenger, streamHandler: {name}, instanceName: String = \"\"");
            w.block(format_args!("fun register({parameters}) {{"), "}", |w| write_register(w, cx, event));
        });
        w.blank();
        w.line(format_args!("override fun onListen(p0: Any?, sink: PigeonEventSink<{ty}>) {{}}"));
        w.blank();
        w.line("override fun onCancel(p0: Any?) {}");
    });
    w.blank();
}

fn write_register(w: &mut Writer, cx: &Cx<'_>, event: &EventView<'_>) {
    let suffix = "if (instanceName.isEmpty()) \"\" else \".$instanceName\"";
    w.line(format_args!("val separatedInstanceName = {suffix}"));
    let channel = event.channel.replace('$', "\\$");
    w.line(format_args!("val channelName = \"{channel}$separatedInstanceName\""));
    w.line(format_args!("val channel = EventChannel(messenger, channelName, {})", cx.name("PigeonMethodCodec")));
    let handler = format!("{}(streamHandler)", cx.name("PigeonStreamHandler"));
    if needs_encoder(event) {
        let (encoder, ty) = (cx.name("PigeonEventEncoder"), &event.ty.bare);
        w.line(format_args!("val handler = {encoder}<{ty}>({handler}) {{ {EVENT} -> {} }}", event.encode));
        w.line("channel.setStreamHandler(handler)");
    } else {
        w.line(format_args!("channel.setStreamHandler({handler})"));
    }
}
