//! Flutter APIs: a class that the user implements and the host calls.

use super::codec::{CALL_CODEC, UNREADABLE};
use super::file::WRAP_RESPONSE;
use super::host_api::{channel_name, write_channel_codec};
use crate::backends::dart_common::{DartNames, decode, in_async, string, write_declaration};
use crate::view::{FlutterApiView, MethodView, ParameterView};
use crate::writer::Writer;

const HANDLE: &str = "_handle";
const ARGUMENTS: &str = "_PigeonArguments";
/// The codec of calls from the host.
pub(super) const REPLY_CODEC: &str = "_PigeonReplyCodec";
const HELPER: &str = include_str!("helpers/handle.dart");

/// Writes what all Flutter APIs of a file call.
pub(super) fn write_helpers(w: &mut Writer, dart: &DartNames<'_>) {
    w.blank();
    dart.helper(w, HELPER, &[HANDLE, ARGUMENTS, REPLY_CODEC, CALL_CODEC, UNREADABLE, WRAP_RESPONSE]);
}

/// Writes the class.
pub(super) fn write_flutter_api(w: &mut Writer, dart: &DartNames<'_>, api: &FlutterApiView<'_>) {
    w.blank();
    w.docs(api.docs);
    w.block(format_args!("abstract class {} {{", api.name), "}", |w| {
        write_channel_codec(w, dart);
        api.methods.iter().for_each(|method| write_declaration(w, dart, method));
        write_set_up_head(w, dart, &api.name);
        w.indented(|w| {
            write_suffix(w, dart, api.methods.is_empty());
            api.methods.iter().for_each(|method| write_handler(w, dart, method));
        });
        w.line("}");
    });
}

/// Writes the start of the function that takes an implementation.
pub(super) fn write_set_up_head(w: &mut Writer, dart: &DartNames<'_>, api: &str) {
    w.blank();
    w.line("static void setUp(");
    w.indented(|w| {
        w.line(format_args!("{api}? api, {{"));
        w.line(format_args!("{}? binaryMessenger,", dart.library("BinaryMessenger")));
        w.line(format_args!("{} messageChannelSuffix = '',", dart.library("String")));
    });
    w.line("}) {");
}

/// Writes the local with the suffix of the channels, unless there is no channel.
pub(super) fn write_suffix(w: &mut Writer, dart: &DartNames<'_>, is_empty: bool) {
    if !is_empty {
        w.line(format_args!("final {} pigeonVar_suffix =", dart.library("String")));
        w.line("    messageChannelSuffix.isNotEmpty ? '.$messageChannelSuffix' : '';");
    }
}

fn write_handler(w: &mut Writer, dart: &DartNames<'_>, method: &MethodView<'_>) {
    w.block(format_args!("{}(", dart.own(HANDLE)), ");", |w| {
        w.line("binaryMessenger,");
        w.line(format_args!("{},", channel_name(method.channel, "pigeonVar_suffix")));
        w.line("api == null");
        w.line("    ? null");
        w.line(format_args!("    : ({} args) async {{", dart.own(ARGUMENTS)));
        w.indented(|w| w.indented(|w| w.indented(|w| w.indented(|w| write_answer(w, dart, method)))));
        w.line("      },");
    });
}

fn write_answer(w: &mut Writer, dart: &DartNames<'_>, method: &MethodView<'_>) {
    let wrap = dart.own(WRAP_RESPONSE);
    let arguments: Vec<String> =
        method.parameters.iter().enumerate().map(|(index, parameter)| argument(dart, index, parameter)).collect();
    let wait = if method.is_async() { "await " } else { "" };
    let call = format!("api.{}({})", method.name, arguments.join(", "));
    let call = format!("{wait}{}", in_async(&method.name, call));
    if method.result.is_some() {
        w.line(format_args!("return {wrap}(result: {call});"));
    } else {
        w.line(format_args!("{call};"));
        w.line(format_args!("return {wrap}(empty: true);"));
    }
}

fn argument(dart: &DartNames<'_>, index: usize, parameter: &ParameterView<'_>) -> String {
    let value = decode(dart, parameter.ty.ty, "value");
    format!("args.at({index}, {}, ({}? value) => {value})", string(&parameter.name), dart.library("Object"))
}
