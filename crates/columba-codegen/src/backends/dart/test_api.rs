//! `dartTestOut`: host APIs as tests implement them, in place of the host.

use columba_interface::options::{OptionKey, Output, Target};

use super::codec::write_codec;
use super::file::{WRAP_RESPONSE, finish};
use super::flutter_api::{write_declaration, write_set_up_head, write_suffix};
use super::host_api::{channel_name, write_channel_codec};
use super::language::Dart;
use super::parameters::label;
use crate::backends::Job;
use crate::backends::dart_common::{DartNames, decode};
use crate::placement::Placement;
use crate::view::{ApiView, FileView, HostApiView, ImportView, MethodView};
use crate::writer::Writer;

/// The text of the file. The types come from the file for the app.
pub(super) fn write(job: &Job<'_>) -> Vec<String> {
    let Some(library) = job.analysis.model.libraries.ids().nth(job.input) else { return Vec::new() };
    let Some(main) = job.options.output(Target::Dart) else { return Vec::new() };
    let placement = Placement::new(job.analysis, Target::Dart);
    let job = Job { placement: &placement, ..*job };
    let names = DartNames::for_tests(&job, library);
    let Some(mut view) = FileView::new(&job, &Dart { names: &names }) else { return Vec::new() };
    view.imports.insert(0, main_file(&job, &view, main));
    let mut body = Writer::new(Dart::spec());
    write_codec(&mut body, &names, &view);
    for api in &view.apis {
        if let ApiView::Host(api @ HostApiView { test_handler: Some(name), .. }) = api {
            write_handler(&mut body, &names, api, name);
        }
    }
    vec![finish(&view, &names, body)]
}
