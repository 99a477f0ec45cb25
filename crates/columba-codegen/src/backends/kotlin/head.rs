//! What a file starts with: comments, annotations, package, imports.

use std::collections::BTreeSet;

use columba_interface::model::{ApiId, CallStyle};
use columba_interface::options::{OptionKey, Options};
use columba_interface::plan::{Extension, Feature};
use columba_interface::target_words::Role;

use super::cx::Cx;
use crate::view::{ApiView, FileView, ImportView};
use crate::writer::Writer;

pub(super) fn write_head(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    file.copyright.iter().for_each(|line| w.line(format_args!("// {line}")));
    w.line("// Written by Columba: change the interface file, not this one.");
    w.line(format_args!("@file:{}(\"UNCHECKED_CAST\", \"ArrayInDataClass\")", cx.name("Suppress")));
    let is_annotated = file.options.flag(OptionKey::KotlinUseGeneratedAnnotation);
    if is_annotated {
        w.line("@file:Generated(\"dev.flutter.pigeon\")");
    }
    w.blank();
    if let Some(package) = package(cx, file.options) {
        w.line(format_args!("package {package}"));
        w.blank();
    }
    let mut imports = imports(cx, file);
    imports.extend(is_annotated.then(|| "javax.annotation.Generated".to_owned()));
    imports.iter().for_each(|import| w.line(format_args!("import {import}")));
    w.blank();
}

/// The package, its parts escaped where they are words of Kotlin.
fn package(cx: &Cx<'_>, options: &Options) -> Option<String> {
    let package = options.text(OptionKey::KotlinPackage).filter(|package| !package.is_empty())?;
    let parts: Vec<String> = package.split('.').map(|part| cx.names.user(Role::Parameter, part)).collect();
    Some(parts.join("."))
}

fn imports(cx: &Cx<'_>, file: &FileView<'_>) -> BTreeSet<String> {
    let mut imports: BTreeSet<String> = BTreeSet::new();
    let mut add = |names: &[&str]| imports.extend(names.iter().map(|name| (*name).to_owned()));
    add(&["io.flutter.plugin.common.StandardMessageCodec"]);
    let (host, flutter) = (file.uses(Feature::HostApis), file.uses(Feature::FlutterApis));
    if host || flutter {
        add(&["io.flutter.plugin.common.BasicMessageChannel", "io.flutter.plugin.common.BinaryMessenger"]);
        add(&["io.flutter.plugin.common.MessageCodec", "java.nio.ByteBuffer"]);
    }
    if host {
        add(&["android.util.Log"]);
    }
    if file.uses(Feature::EventChannels) {
        add(&["io.flutter.plugin.common.BinaryMessenger", "io.flutter.plugin.common.EventChannel"]);
        add(&["io.flutter.plugin.common.StandardMethodCodec"]);
    }
    if !file.codec.entries.is_empty() {
        add(&["java.io.ByteArrayOutputStream", "java.nio.ByteBuffer"]);
    }
    if file.apis.iter().any(has_suspending_host_method) {
        add(&["kotlinx.coroutines.CoroutineScope", "kotlinx.coroutines.Dispatchers", "kotlinx.coroutines.launch"]);
    }
    if file.apis.iter().any(has_suspending_flutter_method) {
        add(&["kotlinx.coroutines.suspendCancellableCoroutine"]);
    }
    for (extension, _) in file.codec.extensions() {
        let name = class_of(extension);
        let is_free = name.and_then(|name| name.rsplit('.').next()).is_some_and(|name| !cx.names.file.is_taken(name));
        imports.extend(name.filter(|_| is_free).map(str::to_owned));
    }
    file.imports.iter().for_each(|import| imports.extend(imported_types(cx, file, import)));
    imports
}

fn has_suspending_host_method(api: &ApiView<'_>) -> bool {
    matches!(api, ApiView::Host(api) if api.methods.iter().any(|method| method.style == CallStyle::Async))
}

fn has_suspending_flutter_method(api: &ApiView<'_>) -> bool {
    matches!(api, ApiView::Flutter(api) if api.methods.iter().any(|method| method.style != CallStyle::AsyncCallback))
}

/// The class of a type beyond Pigeon, if it must be imported.
fn class_of(extension: Extension) -> Option<&'static str> {
    match extension {
        Extension::DateTime => Some("java.time.Instant"),
        Extension::Duration => Some("java.time.Duration"),
        Extension::Uri => Some("java.net.URI"),
        Extension::BigInt => Some("java.math.BigInteger"),
        _ => None,
    }
}

/// The types of another generated file, if it is in another package.
fn imported_types(cx: &Cx<'_>, file: &FileView<'_>, import: &ImportView<'_>) -> Vec<String> {
    let other = package(cx, import.options);
    if other == package(cx, file.options) {
        return Vec::new();
    }
    let prefix = other.map_or_else(String::new, |other| format!("{other}."));
    import.types.iter().map(|name| format!("{prefix}{name}")).collect()
}

/// Whether an imported file of the same package has the class of errors already.
pub(super) fn imports_error_class(cx: &Cx<'_>, file: &FileView<'_>) -> bool {
    let of =
        |options: &Options| (package(cx, options), options.text(OptionKey::KotlinErrorClassName).map(str::to_owned));
    let declares = |options: &Options| options.flag(OptionKey::KotlinIncludeErrorClass);
    file.imports.iter().any(|import| declares(import.options) && of(import.options) == of(file.options))
}

/// Whether an imported file of the same package has the class of sinks already.
pub(super) fn imports_event_sink(cx: &Cx<'_>, file: &FileView<'_>) -> bool {
    let model = cx.names.model;
    let declares = |import: &&ImportView<'_>| {
        let apis = &model.libraries[import.library].apis;
        apis.iter().any(|api| matches!(api, ApiId::Event(id) if model.event_apis[*id].kotlin_shared_classes))
    };
    let is_near = |import: &ImportView<'_>| package(cx, import.options) == package(cx, file.options);
    file.imports.iter().filter(declares).any(is_near)
}
