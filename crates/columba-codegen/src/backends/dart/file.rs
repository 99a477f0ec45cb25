//! A file: what stands at its top, and the order of its parts.

use columba_interface::model::LibraryId;
use columba_interface::options::{OptionKey, Target};
use columba_interface::plan::Feature;

use super::spec::SPEC;
use super::{codec, event_api, flutter_api, host_api, proxy_api};
use crate::backends::Job;
use crate::backends::dart_common::{
    Dart, DartNames, write_class, write_constant, write_enum, write_equality, write_sentinels,
};
use crate::banner::write_banner;
use crate::view::{ApiView, FileView};
use crate::writer::Writer;

/// The public function that makes the answer of a call.
pub(super) const WRAP_RESPONSE: &str = "wrapResponse";
const WRAP_RESPONSE_HELPER: &str = include_str!("helpers/wrap_response.dart");

/// The text of the file.
pub(in crate::backends) fn write(job: &Job<'_>) -> Vec<String> {
    let Some(library) = job.analysis.model.libraries.ids().nth(job.input) else { return Vec::new() };
    let names = DartNames::new(job, library, &[]);
    FileView::write_with(job, &Dart { spec: &SPEC, names: &names }, |view, _| {
        let mut body = Writer::new(&SPEC);
        write_body(&mut body, &names, view);
        let imports = view.imports.iter().map(|import| (import.library, import.path.clone()));
        vec![finish(view, &names, &imports.collect::<Vec<_>>(), body)]
    })
}

/// The whole text: `body` behind the head, which knows what the body imports.
pub(super) fn finish(
    view: &FileView<'_>,
    names: &DartNames<'_>,
    imports: &[(LibraryId, String)],
    body: Writer,
) -> String {
    let mut w = Writer::new(&SPEC);
    write_banner(&mut w, view.copyright, "//");
    w.line("// ignore_for_file: unused_import, unused_shown_name");
    if view.options.flag(OptionKey::DartIgnoreLints) {
        w.line("// ignore_for_file: type=lint");
    } else {
        w.line("// ignore_for_file: public_member_api_docs, non_constant_identifier_names, avoid_as");
        w.line("// ignore_for_file: omit_local_variable_types, omit_obvious_local_variable_types");
    }
    w.blank();
    names.imports(file_name(&view.output.path), imports).iter().for_each(|line| w.line(line));
    let body = body.finish();
    format!("{}\n{body}", w.finish())
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn write_body(w: &mut Writer, dart: &DartNames<'_>, view: &FileView<'_>) {
    view.constants.iter().for_each(|constant| write_constant(w, constant));
    if view.uses(Feature::FlutterApis) || has_proxies(view) || has_test_output(view) {
        w.blank();
        dart.helper(w, WRAP_RESPONSE_HELPER, &[WRAP_RESPONSE]);
    }
    view.enums.iter().for_each(|declared| write_enum(w, declared));
    for class in &view.classes {
        write_class(w, dart, class, |w| codec::write_members(w, dart, class));
    }
    if view.classes.iter().any(|class| !class.is_sealed()) {
        write_equality(w, dart);
    }
    codec::write_codec(w, dart, view);
    write_call_helpers(w, dart, view);
    for api in &view.apis {
        match api {
            ApiView::Host(api) => host_api::write_host_api(w, dart, api),
            ApiView::Flutter(api) => flutter_api::write_flutter_api(w, dart, api),
            ApiView::Event(api) => event_api::write_event_api(w, dart, api),
            ApiView::Proxy(api) => proxy_api::write_proxy_api(w, dart, api),
        }
    }
    write_sentinels(w, dart);
}

/// Whether proxy APIs are in this file, those of an imported one included.
fn has_proxies(view: &FileView<'_>) -> bool {
    view.apis.iter().any(|api| matches!(api, ApiView::Proxy(_)))
}

fn has_test_output(view: &FileView<'_>) -> bool {
    view.options.output(Target::DartTest).is_some()
}

/// The private functions that APIs call.
fn write_call_helpers(w: &mut Writer, dart: &DartNames<'_>, view: &FileView<'_>) {
    let has_proxies = has_proxies(view);
    let calls = view.uses(Feature::HostApis) || has_proxies;
    let answers = view.uses(Feature::FlutterApis) || has_proxies;
    if calls || answers {
        codec::write_call_codec(w, dart);
    }
    if calls {
        host_api::write_helpers(w, dart);
    }
    if answers {
        flutter_api::write_helpers(w, dart);
    }
    if has_proxies {
        proxy_api::write_base(w, dart, view);
    }
    if view.uses(Feature::EventChannels) {
        event_api::write_helpers(w, dart);
    }
}
