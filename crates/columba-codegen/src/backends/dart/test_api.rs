//! `dartTestOut`: host APIs as tests implement them, in place of the host.

use columba_interface::model::ApiId;
use columba_interface::options::{Options, Target};

use super::codec::write_codec;
use super::file::{WRAP_RESPONSE, finish};
use super::flutter_api::{write_set_up_head, write_suffix};
use super::host_api::{channel_name, write_channel_codec};
use super::spec::SPEC;
use crate::backends::Job;
use crate::backends::dart_common::{Dart, DartNames, decode, in_async, label, write_declaration};
use crate::placement::Placement;
use crate::view::{ApiView, FileView, HostApiView, MethodView, relative_path};
use crate::writer::Writer;

/// The text of the file. The types come from the file for the app.
pub(in crate::backends) fn write(job: &Job<'_>) -> Vec<String> {
    let model = &job.analysis.model;
    let Some(library) = model.libraries.ids().nth(job.input) else { return Vec::new() };
    let Some(main) = job.options.output(Target::Dart) else { return Vec::new() };
    let placement = Placement::new(job.analysis, Target::Dart);
    let job = Job { placement: &placement, ..*job };
    let handlers = model.libraries[library].apis.iter().filter_map(|api| match api {
        ApiId::Host(id) => model.host_apis[*id].test_handler.as_deref(),
        _ => None,
    });
    let names = DartNames::new(&job, library, &handlers.collect::<Vec<_>>());
    FileView::write_with(&job, &Dart { spec: &SPEC, names: &names }, |view, _| {
        let mut body = Writer::new(&SPEC);
        write_codec(&mut body, &names, view);
        for api in &view.apis {
            if let ApiView::Host(api @ HostApiView { test_handler: Some(name), .. }) = api {
                write_handler(&mut body, &names, api, name);
            }
        }
        let to_uri = |path: &str| uri(job.options, &relative_path(&job.output.path, path));
        let mut imports = vec![(library, to_uri(&main.path))];
        imports.extend(view.imports.iter().map(|import| (import.library, to_uri(&import.output.path))));
        vec![finish(view, &names, &imports, body)]
    })
}

/// A file of a package's `lib` is imported by its `package:` URI: under another one its types would be others.
fn uri(options: &Options, path: &str) -> String {
    match (path.split_once("/lib/"), options.dart_output_package()) {
        (Some((_, in_lib)), Some(package)) => format!("package:{package}/{in_lib}"),
        _ => path.to_owned(),
    }
}

fn write_handler(w: &mut Writer, dart: &DartNames<'_>, api: &HostApiView<'_>, name: &str) {
    let binding = dart.library("TestDefaultBinaryMessengerBinding");
    w.blank();
    w.docs(api.docs);
    w.block(format_args!("abstract class {name} {{"), "}", |w| {
        write_channel_codec(w, dart);
        api.methods.iter().for_each(|method| write_declaration(w, dart, method));
        write_set_up_head(w, dart, name);
        w.indented(|w| {
            write_suffix(w, dart, api.methods.is_empty());
            api.methods.iter().for_each(|method| write_mock(w, dart, method, &binding));
        });
        w.line("}");
    });
}

/// What cannot be decoded is thrown at the test that sends it.
fn write_mock(w: &mut Writer, dart: &DartNames<'_>, method: &MethodView<'_>, binding: &str) {
    let object = dart.library("Object");
    w.line(format_args!("{binding}.instance.defaultBinaryMessenger"));
    w.block(format_args!("    .setMockDecodedMessageHandler<{object}?>("), ");", |w| {
        w.block(format_args!("{}<{object}?>(", dart.library("BasicMessageChannel")), "),", |w| {
            w.line(format_args!("{},", channel_name(method.channel, "pigeonVar_suffix")));
            w.line("pigeonChannelCodec,");
            w.line("binaryMessenger: binaryMessenger,");
        });
        w.line("api == null");
        w.line("    ? null");
        w.line(format_args!("    : ({object}? message) async {{"));
        w.indented(|w| w.indented(|w| w.indented(|w| write_answer(w, dart, method))));
        w.line("      },");
    });
}

fn write_answer(w: &mut Writer, dart: &DartNames<'_>, method: &MethodView<'_>) {
    let (list, object) = (dart.library("List"), dart.library("Object"));
    let (exception, wrap) = (dart.library("PlatformException"), dart.own(WRAP_RESPONSE));
    if !method.parameters.is_empty() {
        w.line(format_args!("final {list}<{object}?> args = message! as {list}<{object}?>;"));
    }
    let mut arguments = Vec::new();
    for (index, parameter) in method.parameters.iter().enumerate() {
        let value = decode(dart, parameter.ty.ty, &format!("args[{index}]"));
        w.line(format_args!("final {} pigeonVar_arg{index} = {value};", parameter.ty.text));
        arguments.push(format!("{}pigeonVar_arg{index}", label(parameter)));
    }
    let wait = if method.is_async() { "await " } else { "" };
    let call = format!("api.{}({})", method.name, arguments.join(", "));
    let call = format!("{wait}{}", in_async(&method.name, call));
    w.block("try {", format_args!("}} on {exception} catch (error) {{"), |w| {
        if method.result.is_some() {
            w.line(format_args!("return <{object}?>[{call}];"));
        } else {
            w.line(format_args!("{call};"));
            w.line(format_args!("return <{object}?>[];"));
        }
    });
    w.indented(|w| w.line(format_args!("return {wrap}(error: error);")));
    w.block(format_args!("}} on {object} catch (error) {{"), "}", |w| {
        w.block(format_args!("return {wrap}("), ");", |w| {
            w.line(format_args!("error: {exception}(code: 'error', message: error.toString()),"));
        });
    });
}
