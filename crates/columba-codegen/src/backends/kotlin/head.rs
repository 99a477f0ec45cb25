//! What a file starts with: comments, annotations, package, imports.

use std::collections::BTreeSet;

use columba_interface::model::{ApiId, CallStyle};
use columba_interface::options::{OptionKey, Options};
use columba_interface::plan::{Extension, Feature};
use columba_interface::target_words::Role;

use super::cx::{Cx, LIBRARY, Library};
use super::flutter_api::{OTHER_LIST_OF, hides_list_of};
use crate::banner::write_banner;
use crate::view::{ApiView, FileView, ImportView};
use crate::writer::Writer;

pub(super) fn write_head(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    write_banner(w, file.copyright, "//");
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
    for import in &imports {
        w.line(format_args!("import {import}"));
    }
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
    let has_proxies = file.uses(Feature::ProxyApis);
    let host = file.uses(Feature::HostApis) || has_proxies;
    let flutter = file.uses(Feature::FlutterApis) || has_proxies;
    if has_proxies {
        add(&["android.os.Handler", "android.os.Looper", "java.io.ByteArrayOutputStream"]);
        add(&["java.lang.ref.ReferenceQueue", "java.lang.ref.WeakReference"]);
    }
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
    imports.extend(library_imports(cx, file));
    if file.apis.iter().any(|api| matches!(api, ApiView::Flutter(api) if hides_list_of(api))) {
        // An import under another name hides the one that every file has.
        imports.insert("kotlin.collections.listOf".to_owned());
        imports.insert(format!("kotlin.collections.listOf as {OTHER_LIST_OF}"));
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

/// The library's classes for types beyond Pigeon, and whatever else the user has a type of the same name for.
fn library_imports(cx: &Cx<'_>, file: &FileView<'_>) -> Vec<String> {
    let types: Vec<&str> = file.codec.extensions().flat_map(|(extension, _)| classes_of(extension)).copied().collect();
    let import = |library: &Library| match cx.name(library.name) {
        name if name != library.name => Some(format!("{} as {name}", library.path)),
        name => types.contains(&name).then(|| library.path.to_owned()),
    };
    LIBRARY.iter().filter_map(import).collect()
}

/// The classes that a type beyond Pigeon needs, without those that need no import. The helpers of all of them are one.
fn classes_of(extension: Extension) -> &'static [&'static str] {
    match extension {
        Extension::Uri => &["URI", "Duration", "Instant", "ByteOrder", "ChronoUnit"],
        Extension::BigInt => &["BigInteger", "Duration", "Instant", "ByteOrder", "ChronoUnit"],
        _ => &["Duration", "Instant", "ByteOrder", "ChronoUnit"],
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
