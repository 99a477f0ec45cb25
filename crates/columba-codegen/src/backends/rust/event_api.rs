//! Event channel APIs: a trait whose methods send events into a sink.

use columba_interface::target_words::Role;

use super::cx::Cx;
use super::layout::{call, item, signature};
use super::names::{ApiNames, write_description, write_set_up};
use super::{docs, lints};
use crate::scope::Scope;
use crate::view::{EventApiView, EventView};
use crate::writer::Writer;

pub(super) fn write_event_api(w: &mut Writer, cx: &Cx<'_>, file: &mut Scope<'_>, api: &EventApiView<'_>) {
    let declared = api.events.iter().map(|event| (Role::Stream, event.declared_name));
    let names = ApiNames::new(cx, file, &api.name, declared);
    write_trait(w, cx, api, &names);
    write_description(w, cx, &names, cx.names.model.event_apis[api.id].name.as_str(), &api.fingerprint);
    for (event, name) in api.events.iter().zip(&names.calls) {
        write_call(w, cx, api, event, name, &names.generic);
    }
}

fn sink(cx: &Cx<'_>, event: &EventView<'_>) -> String {
    format!("{}<{}>", cx.root("StreamSink"), event.ty.text)
}

fn answer(cx: &Cx<'_>) -> String {
    cx.future(&cx.result("()", &cx.root("FlutterError")))
}

fn write_trait(w: &mut Writer, cx: &Cx<'_>, api: &EventApiView<'_>, names: &ApiNames) {
    docs(w, api.docs);
    lints::allow_for_name(w, &api.name);
    w.block(format_args!("pub trait {}: Send + Sync + Sized + 'static {{", api.name), "}", |w| {
        for event in &api.events {
            docs(w, event.docs);
            if !event.docs.is_empty() {
                w.line("///");
            }
            w.line("/// Called for each listener. The stream ends with the future, and with its error.");
            let parameters = ["&self".to_owned(), format!("sink: {}", sink(cx, event))];
            signature(w, 1, &format!("fn {}", event.name), &parameters, &format!(" -> {};", answer(cx)));
            w.blank();
        }
        w.line("/// Sends the events of `implementation` to Dart until the result is dropped.");
        write_set_up(w, cx, names, "instance_name", api.events.iter().map(|_| "stream"));
    });
    w.blank();
}

fn write_call(w: &mut Writer, cx: &Cx<'_>, api: &EventApiView<'_>, event: &EventView<'_>, name: &str, generic: &str) {
    w.line(format_args!("struct {name}<{generic}>({}<{generic}>);", cx.phantom_data()));
    w.blank();
    w.block(
        format_args!("impl<{generic}: {}> {} for {name}<{generic}> {{", api.name, cx.typed("StreamCall")),
        "}",
        |w| {
            w.line(format_args!("type Api = {generic};"));
            item(w, 1, &format!("type Event = {};", event.ty.text));
            w.blank();
            let parameters = [format!("api: &{generic}"), format!("sink: {}", sink(cx, event))];
            signature(w, 1, "fn call", &parameters, &format!(" -> {} {{", answer(cx)));
            w.indented(|w| call(w, 2, &format!("api.{}", event.name), &["sink".to_owned()], ""));
            w.line("}");
        },
    );
    w.blank();
}
