//! Flutter APIs: a class that the user implements and Rust calls.

use super::codec::Codec;
use crate::backends::dart_common::{string, write_declaration};
use crate::view::{FlutterApiView, MethodView};
use crate::writer::Writer;

/// Writes the class.
pub(super) fn write_flutter_api(w: &mut Writer, codec: &Codec<'_, '_>, package: &str, api: &FlutterApiView<'_>) {
    let dart = codec.dart;
    let name = format!("dev.flutter.pigeon.{package}.{}", dart.model.flutter_apis[api.id].name);
    let description = dart.library("ApiDescription");
    w.blank();
    w.docs(api.docs);
    w.block(format_args!("abstract class {} {{", api.name), "}", |w| {
        w.line(format_args!("static const {description} _description ="));
        w.line(format_args!("    {description}({}, '{}');", string(&name), api.fingerprint));
        api.methods.iter().for_each(|method| write_declaration(w, dart, method));
        write_set_up(w, codec, api);
    });
}

fn write_set_up(w: &mut Writer, codec: &Codec<'_, '_>, api: &FlutterApiView<'_>) {
    let dart = codec.dart;
    w.blank();
    w.line("/// Answers the native library's calls with [api], or not any more.");
    w.line("static void setUp(");
    w.indented(|w| {
        w.line(format_args!("{}? api, {{", api.name));
        w.line(format_args!("{}? context,", dart.library("MessageChannelContext")));
        w.line(format_args!("{} messageChannelSuffix = '',", dart.library("String")));
    });
    w.block("}) {", "}", |w| {
        w.block(format_args!("{}.setUp(", dart.library("FlutterApi")), ");", |w| {
            w.line("_description,");
            w.line("messageChannelSuffix,");
            w.line("context,");
            w.line("api == null");
            w.line("    ? null");
            w.line("    : [");
            let answers = |w: &mut Writer| api.methods.iter().for_each(|method| write_answer(w, codec, method));
            w.indented(|w| w.indented(|w| w.indented(|w| w.indented(answers))));
            w.line("      ],");
        });
    });
}

/// The function that answers a call. Names of parameters start with `pigeonVar_`, so that none hides another.
fn write_answer(w: &mut Writer, codec: &Codec<'_, '_>, method: &MethodView<'_>) {
    w.block("(call) {", "},", |w| {
        let local = |name: &str| format!("pigeonVar_{name}");
        if !method.parameters.is_empty() {
            w.line("final reader = call.read();");
        }
        for parameter in &method.parameters {
            let value = codec.read("reader", parameter.ty.ty);
            w.line(format_args!("final {} {} = {value};", parameter.ty.text, local(&parameter.name)));
        }
        let arguments: Vec<String> = method.parameters.iter().map(|parameter| local(&parameter.name)).collect();
        let call = format!("api.{}({})", method.name, arguments.join(", "));
        match (&method.result, method.is_async()) {
            (None, true) => w.line(format_args!("call.later(() => {call}, (writer, result) {{}});")),
            (None, false) => w.line(format_args!("{call};")),
            (Some(result), true) => {
                w.block(format_args!("call.later(() => {call}, (writer, result) {{"), "});", |w| {
                    codec.write(w, "writer", result.ty.ty, "result");
                });
            }
            (Some(result), false) => {
                w.line(format_args!("final {} result = {call};", result.ty.text));
                w.line("final writer = call.write();");
                codec.write(w, "writer", result.ty.ty, "result");
            }
        }
    });
}
