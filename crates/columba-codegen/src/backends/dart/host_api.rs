//! Host APIs: a class whose methods call the host.

use columba_interface::plan::Message;

use super::codec::{CALL_CODEC, CODEC, UNREADABLE};
use crate::backends::dart_common::{Body, DartNames, decode, default_of, parameter_list, result_text, string};
use crate::view::{HostApiView, MethodView};
use crate::writer::Writer;

const CALL: &str = "_call";
const EXTRACT: &str = "_extractReplyValueOrThrow";
const HELPER: &str = include_str!("helpers/call.dart");

/// Writes what all host APIs of a file call.
pub(super) fn write_helpers(w: &mut Writer, dart: &DartNames<'_>) {
    w.blank();
    dart.helper(w, HELPER, &[CALL, EXTRACT, CALL_CODEC, UNREADABLE]);
}

/// Writes the class.
pub(super) fn write_host_api(w: &mut Writer, dart: &DartNames<'_>, api: &HostApiView<'_>) {
    let (messenger, text) = (dart.library("BinaryMessenger"), dart.library("String"));
    w.blank();
    w.docs(api.docs);
    w.block(format_args!("class {} {{", api.name), "}", |w| {
        w.line(format_args!("/// Constructor for [{}]. The [binaryMessenger] named argument is", api.name));
        w.line("/// available for dependency injection. If it is left null, the default");
        w.line("/// BinaryMessenger will be used which routes to the host platform.");
        w.line(format_args!("{}({{", api.name));
        w.indented(|w| {
            w.line(format_args!("{messenger}? binaryMessenger,"));
            w.line(format_args!("{text} messageChannelSuffix = '',"));
        });
        w.line("}) : pigeonVar_binaryMessenger = binaryMessenger,");
        w.line("     pigeonVar_messageChannelSuffix =");
        w.line("         messageChannelSuffix.isNotEmpty ? '.$messageChannelSuffix' : '';");
        w.blank();
        w.line(format_args!("final {messenger}? pigeonVar_binaryMessenger;"));
        w.blank();
        write_channel_codec(w, dart);
        w.blank();
        w.line(format_args!("final {text} pigeonVar_messageChannelSuffix;"));
        api.methods.iter().for_each(|method| write_method(w, dart, method));
    });
}

/// Writes the public codec that all APIs have.
pub(super) fn write_channel_codec(w: &mut Writer, dart: &DartNames<'_>) {
    let (codec, object) = (dart.library("MessageCodec"), dart.library("Object"));
    let name = dart.own(CODEC);
    w.line(format_args!("static const {codec}<{object}?> pigeonChannelCodec = {name}();"));
}

/// It is no `async` function, in which `await` and `yield` could not be names of parameters.
fn write_method(w: &mut Writer, dart: &DartNames<'_>, method: &MethodView<'_>) {
    let parameters = parameter_list(dart, method, Body::Given);
    let result = result_text(method);
    w.blank();
    w.docs(method.docs);
    w.block(format_args!("{}<{result}> {}({parameters}) {{", dart.library("Future"), method.name), "}", |w| {
        w.block(format_args!("return {}<{result}>(", dart.own(CALL)), ");", |w| {
            w.line("pigeonVar_binaryMessenger,");
            w.line(format_args!("{},", channel_name(method.channel, "pigeonVar_messageChannelSuffix")));
            w.line(format_args!("{},", arguments(dart, method)));
            w.line(format_args!("{},", convert(dart, method)));
        });
    });
}

/// The name of a channel.
pub(super) fn channel_literal(channel: &str) -> String {
    string(channel)
}

/// The name of a channel, followed by the local or field that holds its suffix.
pub(super) fn channel_name(channel: &str, suffix: &str) -> String {
    let literal = string(channel);
    let end = literal.len() - 1;
    format!("{}${suffix}{}", &literal[..end], &literal[end..])
}

fn arguments(dart: &DartNames<'_>, method: &MethodView<'_>) -> String {
    if matches!(method.message, Message::Null) {
        return "null".to_owned();
    }
    let value = |parameter: &crate::view::ParameterView<'_>| {
        default_of(dart, parameter).map_or_else(|| parameter.name.clone(), |default| default.resolved(&parameter.name))
    };
    let values: Vec<String> = method.parameters.iter().map(value).collect();
    format!("<{}?>[{}]", dart.library("Object"), values.join(", "))
}

/// The function that makes the result of the first element of the answer.
fn convert(dart: &DartNames<'_>, method: &MethodView<'_>) -> String {
    let object = dart.library("Object");
    match &method.result {
        None => format!("({object}? value) {{}}"),
        Some(result) => format!("({object}? value) => {}", decode(dart, result.ty.ty, "value")),
    }
}
