//! Rust: what an app links, beside the crate `columba`.
//!
//! The code has no `unsafe`, names nothing but the crate and the standard library, is laid out as rustfmt does it, and
//! passes Clippy's pedantic lints.

mod cx;
mod data;
mod docs;
mod event_api;
mod flutter_api;
mod host_api;
mod layout;
mod lints;
mod literals;
mod modules;
mod names;
mod proxy_api;
mod sealed;
mod spec;
mod types;

use super::Job;
use crate::banner::write_banner;
use crate::view::{ApiView, FileView};
use crate::writer::Writer;
use cx::Cx;
use docs::docs;
use types::Rust;

/// The file of an interface.
pub(super) fn write(job: &Job<'_>) -> Vec<String> {
    FileView::write_with(job, &Rust, |file, names| {
        let cx = Cx::new(names, file.package);
        let mut body = Writer::new(&SPEC);
        write_body(&mut body, &cx, file);
        let mut w = Writer::new(&SPEC);
        write_banner(&mut w, file.copyright, "//");
        w.blank();
        let body = body.finish();
        modules::write_type_imports(&mut w, file, &body);
        cx.write_imports(&mut w);
        let border = if body.is_empty() { "" } else { "\n" };
        vec![format!("{}{border}{body}", w.finish())]
    })
}

pub(super) use spec::SPEC;

/// Shows the view of a file.
pub(super) fn show(job: &Job<'_>, show: &mut dyn FnMut(&FileView<'_>)) {
    FileView::write_with(job, &Rust, |file, _| {
        show(file);
        Vec::new()
    });
}

fn write_body(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    for constant in &file.constants {
        data::write_constant(w, constant);
        w.blank();
    }
    file.enums.iter().for_each(|view| data::write_enum(w, cx, view));
    file.classes.iter().for_each(|class| data::write_class(w, cx, class));
    let mut scope = cx.names.file.inner();
    for api in &file.apis {
        match api {
            ApiView::Host(api) => host_api::write_host_api(w, cx, &mut scope, api),
            ApiView::Flutter(api) => flutter_api::write_flutter_api(w, cx, &mut scope, api),
            ApiView::Event(api) => event_api::write_event_api(w, cx, &mut scope, api),
            ApiView::Proxy(api) => proxy_api::write_proxy_api(w, cx, &mut scope, api),
        }
    }
}
