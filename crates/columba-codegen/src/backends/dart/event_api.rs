//! Event channel APIs: a function per stream.

use smol_str::SmolStr;

use super::codec::CODEC;
use super::host_api::channel_name;
use crate::backends::dart_common::{DartNames, decode};
use crate::view::{EventApiView, EventView};
use crate::writer::Writer;

/// The public codec of events.
const METHOD_CODEC: &str = "pigeonMethodCodec";
const EVENT_CODEC: &str = "_PigeonEventCodec";
const HELPER: &str = include_str!("helpers/event_codec.dart");

/// Writes what all streams of a file need.
pub(super) fn write_helpers(w: &mut Writer, dart: &DartNames<'_>) {
    w.blank();
    dart.helper(w, HELPER, &[METHOD_CODEC, EVENT_CODEC, CODEC]);
}

/// Writes the functions.
pub(super) fn write_event_api(w: &mut Writer, dart: &DartNames<'_>, api: &EventApiView<'_>) {
    api.events.iter().for_each(|event| write_event(w, dart, event));
}

fn write_event(w: &mut Writer, dart: &DartNames<'_>, event: &EventView<'_>) {
    let (name, ty) = (&event.name, &event.ty.text);
    w.blank();
    w.docs(event.docs);
    w.docs(&usage(name, !event.docs.is_empty()));
    let text = dart.library("String");
    w.block(format_args!("{}<{ty}> {name}({{{text} instanceName = ''}}) {{", dart.library("Stream")), "}", |w| {
        w.line(format_args!("final {text} pigeonVar_suffix = instanceName.isNotEmpty ? '.$instanceName' : '';"));
        let (channel, codec) = (dart.library("EventChannel"), dart.own(METHOD_CODEC));
        w.line(format_args!("return {channel}("));
        w.line(format_args!("  {},", channel_name(event.channel, "pigeonVar_suffix")));
        w.line(format_args!("  {codec},"));
        let event = decode(dart, event.ty.ty, "event");
        w.line(format_args!(").receiveBroadcastStream().map<{ty}>((dynamic event) => {event});"));
    });
}

fn usage(name: &str, follows: bool) -> Vec<SmolStr> {
    let mut lines: Vec<SmolStr> = Vec::new();
    if follows {
        lines.push(SmolStr::default());
    }
    let text = [
        " Returns a broadcast stream of the events that the host sends.".to_owned(),
        String::new(),
        " [instanceName] tells several streams of one kind apart; the host must use".to_owned(),
        " the same one. Listen to one stream of each instance at a time: another".to_owned(),
        format!(" `{name}()` takes its events."),
    ];
    lines.extend(text.map(SmolStr::from));
    lines
}
