//! Java for platform channels: one class that holds all others.
//!
//! A drop-in for Pigeon's: names, signatures and the wire are the same. Java 8, so that every app of Android can take it;
//! futures, which want Android 7, are there if `useFutures` asks for them.
//!
//! Code in the scope of names of the user calls only functions whose names start with `pigeon`, which no name of the user
//! does, and names classes of the platform through [`builtins`].

mod builtins;
mod classes;
mod codec;
mod data;
mod event_api;
mod extensions;
mod file;
mod flutter_api;
mod futures;
mod host_api;
mod outer;
mod proxy_api;
mod spec;
mod types;

use std::borrow::Cow;

use columba_interface::model::TypeRef;
use columba_interface::options::OptionKey;
use smol_str::SmolStr;

use super::Job;
use crate::language::Names;
use crate::view::FileView;
use crate::writer::{Writer, renamed};
use builtins::java;
use outer::Outers;
use types::Java;

/// The file of an interface.
pub(super) fn write(job: &Job<'_>) -> Vec<String> {
    let language = Java { outers: Outers::new(job) };
    FileView::write_with(job, &language, |file, names| {
        let cx = Cx {
            names,
            language: &language,
            non_null: java(names, "NonNull"),
            nullable: java(names, "Nullable"),
            renames: builtins::taken(names),
            uses_futures: file.options.flag(OptionKey::JavaUseFutures),
        };
        vec![file::write_file(&cx, file)]
    })
}

pub(super) use spec::SPEC;

/// Shows the view of a file.
pub(super) fn show(job: &Job<'_>, show: &mut dyn FnMut(&FileView<'_>)) {
    FileView::write_with(job, &Java { outers: Outers::new(job) }, |file, _| {
        show(file);
        Vec::new()
    });
}

/// What all parts need.
struct Cx<'n> {
    names: &'n Names<'n>,
    language: &'n Java,
    non_null: &'static str,
    nullable: &'static str,
    /// Names of the platform that the user has, and what is written for them.
    renames: Vec<(&'static str, &'static str)>,
    uses_futures: bool,
}

impl Cx<'_> {
    /// A class of the platform.
    fn java(&self, name: &'static str) -> &'static str {
        java(self.names, name)
    }

    /// The annotation without its `@` that says whether null is a value.
    fn nullability(&self, ty: &TypeRef) -> &'static str {
        if ty.nullable { self.nullable } else { self.non_null }
    }

    /// Code without names of the user: names of the platform as they are to be written.
    fn code(&self, text: &'static str) -> Cow<'static, str> {
        if self.renames.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(renamed(text, &self.renames)) }
    }

    /// A line of such code.
    fn line(&self, w: &mut Writer, text: &'static str) {
        w.line(self.code(text));
    }

    /// Fixed code.
    fn helper(&self, w: &mut Writer, text: &str) {
        self.helper_with(w, text, &[]);
    }

    /// Fixed code, with texts in place of some of its words.
    fn helper_with(&self, w: &mut Writer, text: &str, words: &[(&str, String)]) {
        let words = words.iter().map(|(from, to)| (*from, to.as_str()));
        let renames: Vec<(&str, &str)> = self.renames.iter().copied().chain(words).collect();
        w.helper(text, &renames);
        w.blank();
    }
}

/// The rest of a statement that began on the line before.
fn continued(w: &mut Writer, write: impl FnOnce(&mut Writer)) {
    w.indented(|w| w.indented(write));
}

/// A doc comment. Java reads `\u` and four digits as a letter even there, which could end the comment.
fn docs(w: &mut Writer, docs: &[SmolStr]) {
    let harmless =
        |line: &SmolStr| if line.contains("\\u") { line.replace("\\u", "\\ u").into() } else { line.clone() };
    w.docs(&docs.iter().map(harmless).collect::<Vec<SmolStr>>());
}
