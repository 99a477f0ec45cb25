//! How objects of the class are written, read, and taken for what they extend.

use columba_interface::model::{Model, ProxyApiId};

use super::{ProxyNames, dyn_of};
use crate::backends::rust::cx::Cx;
use crate::backends::rust::types::shared;
use crate::view::ProxyApiView;
use crate::writer::Writer;

pub(super) fn write_impls(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, names: &ProxyNames) {
    write_proxy_object(w, cx, api, names);
    write_shared_object(w, cx, api);
}

fn write_proxy_object(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, names: &ProxyNames) {
    let this = dyn_of(cx, api.proxy.id);
    w.block(format_args!("impl {} for {this} {{", cx.typed("ProxyObject")), "}", |w| {
        w.line(format_args!("const DESCRIPTION: {} = {};", cx.typed("ApiDescription"), names.description));
        w.line(format_args!("const NAME: &'static str = \"{}\";", api.declared_name));
        w.blank();
        if !api.fields.is_empty() {
            w.block(format_args!("fn encode_fields(&self, writer: &mut {}) {{", cx.typed("Writer")), "}", |w| {
                for field in &api.fields {
                    w.line(format_args!("writer.value({}::{}(self));", api.proxy.name, field.name));
                }
            });
            w.blank();
        }
        let head = format!("object: &{}, wanted: &mut {}<'_>", shared(cx.names, "Self"), cx.typed("Wanted"));
        w.block(format_args!("fn offer({head}) {{"), "}", |w| {
            for id in with_supertypes(cx.names.model, api.proxy.id) {
                w.line(format_args!("wanted.offer::<{}>(|| object.clone());", dyn_of(cx, id)));
            }
        });
    });
    w.blank();
}

/// What the class is: itself, and all that it extends and implements.
fn with_supertypes(model: &Model, id: ProxyApiId) -> Vec<ProxyApiId> {
    let mut all = vec![id];
    let mut at = 0;
    while let Some(api) = all.get(at).map(|id| &model.proxy_apis[*id]) {
        for parent in api.superclass.iter().chain(&api.interfaces) {
            if !all.contains(parent) {
                all.push(*parent);
            }
        }
        at += 1;
    }
    all
}

fn write_shared_object(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>) {
    let (this, shared) = (dyn_of(cx, api.proxy.id), shared(cx.names, "Self"));
    w.block(format_args!("impl {} for {this} {{", cx.typed("SharedObject")), "}", |w| {
        let writer = cx.typed("Writer");
        w.block(format_args!("fn encode_shared(object: {shared}, writer: &mut {writer}) {{"), "}", |w| {
            w.line(format_args!("{}(object, writer);", cx.typed("encode_object")));
        });
        w.blank();
        let (reader, result) = (cx.typed("Reader"), cx.result(&shared, &cx.typed("DecodeError")));
        w.block(format_args!("fn decode_shared(reader: &mut {reader}<'_>) -> {result} {{"), "}", |w| {
            w.line(format_args!("{}(reader)", cx.typed("decode_object")));
        });
    });
    w.blank();
}
