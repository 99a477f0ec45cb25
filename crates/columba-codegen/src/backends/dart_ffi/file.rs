//! A file: what stands at its top, and the order of its parts.

use columba_interface::model::LibraryId;
use columba_interface::options::OptionKey;

use super::codec::Codec;
use super::spec::SPEC;
use super::{event_api, flutter_api, host_api};
use crate::backends::Job;
use crate::backends::dart_common::{
    Dart, DartNames, write_class, write_constant, write_enum, write_equality, write_sentinels,
};
use crate::banner::write_banner;
use crate::view::{ApiView, FileView};
use crate::writer::Writer;

/// The text of the file.
pub(in crate::backends) fn write(job: &Job<'_>) -> Vec<String> {
    let Some(library) = job.analysis.model.libraries.ids().nth(job.input) else { return Vec::new() };
    let names = DartNames::new(job, library, &[]);
    FileView::write_with(job, &Dart { spec: &SPEC, names: &names }, |view, _| {
        let mut body = Writer::new(&SPEC);
        write_body(&mut body, &Codec::new(&names, job.plan), view);
        vec![finish(view, &names, body)]
    })
}

/// The whole text: `body` behind the head, which knows what the body imports.
fn finish(view: &FileView<'_>, names: &DartNames<'_>, body: Writer) -> String {
    let mut w = Writer::new(&SPEC);
    write_banner(&mut w, view.copyright, "//");
    w.line("// ignore_for_file: unused_import, unused_shown_name");
    if view.options.flag(OptionKey::DartIgnoreLints) {
        w.line("// ignore_for_file: type=lint");
    }
    w.blank();
    let outputs: Vec<(LibraryId, String)> =
        view.imports.iter().map(|import| (import.library, import.path.clone())).collect();
    let file_name = view.output.path.rsplit('/').next().unwrap_or_default();
    names.imports(file_name, &outputs).iter().for_each(|line| w.line(line));
    w.blank();
    w.line("export 'package:columba/typed.dart'");
    w.line("    show ChannelFailureException, MessageChannelContext, PlatformException;");
    let body = body.finish();
    format!("{}\n{body}", w.finish())
}

fn write_body(w: &mut Writer, codec: &Codec<'_, '_>, view: &FileView<'_>) {
    let dart = codec.dart;
    view.constants.iter().for_each(|constant| write_constant(w, constant));
    view.enums.iter().for_each(|declared| write_enum(w, declared));
    view.classes.iter().for_each(|class| write_class(w, dart, class, |_| {}));
    if view.classes.iter().any(|class| !class.is_sealed()) {
        write_equality(w, dart);
    }
    for api in &view.apis {
        match api {
            ApiView::Host(api) => host_api::write_host_api(w, codec, view.package, api),
            ApiView::Flutter(api) => flutter_api::write_flutter_api(w, codec, view.package, api),
            ApiView::Event(api) => event_api::write_event_api(w, codec, view.package, api),
            ApiView::Proxy(_) => {}
        }
    }
    codec.write_functions(w);
    write_sentinels(w, dart);
}
