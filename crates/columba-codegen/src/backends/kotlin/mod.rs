//! Kotlin: what an app for Android links, a drop-in for the code that Pigeon writes.
//!
//! Everything is at the top of the file. Names of helpers hold that of the file, so that several files of a package do not
//! clash; what the app names is spelled as Pigeon spells it.

mod codec;
mod cx;
mod data;
mod event_api;
mod flutter_api;
mod head;
mod host_api;
mod layout;
mod proxy_api;
mod spec;
mod types;

use columba_interface::options::OptionKey;
use columba_interface::plan::Feature;

use super::Job;
use crate::view::{ApiView, FileView};
use crate::writer::Writer;
use cx::Cx;
use types::Kotlin;

const ERROR: &str = include_str!("helpers/error.kt");
const EQUALITY: &str = include_str!("helpers/equality.kt");
const EXTENSIONS: &str = include_str!("helpers/extensions.kt");
const FLUTTER: &str = include_str!("helpers/flutter.kt");
const HOST: &str = include_str!("helpers/host.kt");
const ANSWER: &str = include_str!("helpers/answer.kt");

/// The file of an interface.
pub(super) fn write(job: &Job<'_>) -> Vec<String> {
    let kotlin = Kotlin { wrapper_prefix: cx::wrapper_prefix(job.options) };
    FileView::write_with(job, &kotlin, |file, names| {
        let mut w = Writer::new(&SPEC);
        write_file(&mut w, &Cx::new(names, file.options), &kotlin, file);
        vec![w.finish()]
    })
}

pub(super) use spec::SPEC;

/// Shows the view of a file.
pub(super) fn show(job: &Job<'_>, show: &mut dyn FnMut(&FileView<'_>)) {
    let kotlin = Kotlin { wrapper_prefix: cx::wrapper_prefix(job.options) };
    FileView::write_with(job, &kotlin, |file, _| {
        show(file);
        Vec::new()
    });
}

fn write_file(w: &mut Writer, cx: &Cx<'_>, kotlin: &Kotlin, file: &FileView<'_>) {
    head::write_head(w, cx, file);
    write_helpers(w, cx, file);
    file.constants.iter().for_each(|constant| data::write_constant(w, constant));
    file.enums.iter().for_each(|view| data::write_enum(w, view));
    file.classes.iter().for_each(|class| data::write_class(w, cx, kotlin, class));
    codec::write_codec(w, cx, kotlin, file);
    proxy_api::write_base(w, cx, file);
    for api in &file.apis {
        match api {
            ApiView::Host(api) => host_api::write_host_api(w, cx, api),
            ApiView::Flutter(api) => flutter_api::write_flutter_api(w, cx, api),
            ApiView::Event(api) => event_api::write_event_api(w, cx, api, head::imports_event_sink(cx, file)),
            ApiView::Proxy(api) => proxy_api::write_proxy_api(w, cx, api),
        }
    }
}

/// Fixed code, as far as the file needs it.
fn write_helpers(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    let includes_error = file.options.flag(OptionKey::KotlinIncludeErrorClass);
    if includes_error && !head::imports_error_class(cx, file) {
        cx.helper(w, ERROR);
    }
    let has_proxies = file.uses(Feature::ProxyApis);
    let helpers = [
        (EQUALITY, file.classes.iter().any(|class| !class.fields().is_empty())),
        (HOST, file.uses(Feature::HostApis) || has_proxies),
        (ANSWER, file.apis.iter().any(host_api::has_callbacks)),
        (FLUTTER, file.uses(Feature::FlutterApis) || has_proxies),
        (EXTENSIONS, file.codec.extensions().next().is_some()),
    ];
    helpers.into_iter().filter(|(_, is_needed)| *is_needed).for_each(|(text, _)| cx.helper(w, text));
}
