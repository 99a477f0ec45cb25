//! Event channel APIs: a function per stream.

use super::codec::Codec;
use super::functions::{Function, write_functions};
use crate::backends::dart_common::string;
use crate::view::{EventApiView, EventView};
use crate::writer::Writer;

/// Writes the functions.
pub(super) fn write_event_api(w: &mut Writer, codec: &Codec<'_, '_>, package: &str, api: &EventApiView<'_>) {
    let dart = codec.dart;
    let name = format!("dev.flutter.pigeon.{package}.{}", dart.model.event_apis[api.id].name);
    let description = dart.library("ApiDescription");
    let constant = dart.own(&format!("_description{}", api.name));
    let functions = dart.own(&format!("_{}Functions", api.name));
    w.blank();
    w.line(format_args!("const {description} {constant} ="));
    w.line(format_args!("    {description}({}, '{}');", string(&name), api.fingerprint));
    api.events.iter().for_each(|event| write_event(w, codec, event, &constant, &functions));
    let of_events: Vec<Function> = api.events.iter().map(|event| Function::encoded(codec, &event.name)).collect();
    write_functions(w, codec, &functions, &of_events);
}

fn write_event(w: &mut Writer, codec: &Codec<'_, '_>, event: &EventView<'_>, description: &str, functions: &str) {
    let dart = codec.dart;
    let (name, ty, host) = (&event.name, &event.ty.text, dart.library("HostApi"));
    w.blank();
    w.docs(event.docs);
    if !event.docs.is_empty() {
        w.line("///");
    }
    w.line("/// Each listener has events of its own; [instanceName] tells several senders of");
    w.line("/// one kind apart.");
    w.line(format_args!("{}<{ty}> {name}({{", dart.library("Stream")));
    w.indented(|w| {
        w.line(format_args!("{} instanceName = '',", dart.library("String")));
        w.line(format_args!("{}? context,", dart.library("MessageChannelContext")));
    });
    w.block("}) {", "}", |w| {
        w.line(format_args!("return {host}({description}, instanceName, context, {functions}.new)"));
        let read = codec.read("reader", event.ty.ty);
        w.line(format_args!("    .stream<{ty}>((api, length) => api._{name}(api.id, length), (reader) => {read});"));
    });
}
