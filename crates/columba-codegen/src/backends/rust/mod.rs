//! Rust: what an app links, beside the crate `columba`.
//!
//! The code has no `unsafe`, names nothing but the crate and the standard library, is laid out as rustfmt does it, and
//! passes Clippy's pedantic lints.

mod data;
mod layout;
mod literals;
mod sealed;
mod spec;
mod types;

use columba_interface::model::ClassId;
use smol_str::SmolStr;

use super::Job;
use crate::language::Names;
use crate::view::FileView;
use crate::writer::Writer;
use types::Rust;

/// The file of an interface.
pub(super) fn write(job: &Job<'_>) -> Vec<String> {
    FileView::write_with(job, &Rust, |file, names| {
        let mut w = Writer::new(&spec::SPEC);
        write_file(&mut w, &Cx::new(names), file);
        vec![w.finish()]
    })
}

/// Names of the runtime and the prelude, as the file must write them.
struct Cx<'n> {
    names: &'n Names<'n>,
    encode: String,
    decode: String,
    writer: String,
    reader: String,
    decode_error: String,
    result: &'n str,
    ok: &'n str,
    err: &'n str,
}

impl<'n> Cx<'n> {
    fn new(names: &'n Names<'n>) -> Self {
        let typed = |name: &str| imported(names, name);
        Self {
            names,
            encode: typed("Encode"),
            decode: typed("Decode"),
            writer: typed("Writer"),
            reader: format!("{}<'_>", typed("Reader")),
            decode_error: typed("DecodeError"),
            result: names.builtin("Result", "::std::result::Result"),
            ok: "Ok",
            err: "Err",
        }
    }

    /// The doc comment of a class.
    fn docs_of(&self, class: ClassId) -> &'n [SmolStr] {
        &self.names.model.classes[class].docs
    }
}

/// Shows the view of a file.
pub(super) fn show(job: &Job<'_>, show: &mut dyn FnMut(&FileView<'_>)) {
    FileView::write_with(job, &Rust, |file, _| {
        show(file);
        Vec::new()
    });
}

fn write_file(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    file.copyright.iter().for_each(|line| w.line(format_args!("// {line}")));
    w.line("// Written by Columba: change the interface file, not this one.");
    w.blank();
    write_imports(w, cx, file);
    for constant in &file.constants {
        data::write_constant(w, constant);
        w.blank();
    }
    file.enums.iter().for_each(|view| data::write_enum(w, cx, view));
    file.classes.iter().for_each(|class| data::write_class(w, cx, class));
}

/// What data needs of the runtime, as rustfmt sorts it.
const DATA: &[&str] = &["Decode", "DecodeError", "Encode", "Reader", "Writer"];

/// A name of the runtime that the file imports, unless the user has such a name.
fn imported(names: &Names<'_>, name: &str) -> String {
    if names.file.is_taken(name) { types::columba(names, &format!("typed::{name}")) } else { name.to_owned() }
}

fn write_imports(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    let wanted = if file.enums.is_empty() && file.classes.is_empty() { &[] } else { DATA };
    let free: Vec<&str> = wanted.iter().copied().filter(|name| !cx.names.file.is_taken(name)).collect();
    let path = types::columba(cx.names, "typed");
    match free.as_slice() {
        [] => {}
        [one] => w.line(format_args!("use {path}::{one};")),
        several => w.line(format_args!("use {path}::{{{}}};", several.join(", "))),
    }
    w.blank();
}

/// A doc comment.
fn docs(w: &mut Writer, docs: &[SmolStr]) {
    w.docs(docs);
}
