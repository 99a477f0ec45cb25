//! Names of the runtime, the standard library and the prelude, as the file must write them.

use std::cell::RefCell;
use std::collections::BTreeSet;

use columba_interface::model::ClassId;
use smol_str::SmolStr;

use super::layout::fits;
use crate::language::Names;
use crate::writer::Writer;

/// What all parts of a file need.
pub(super) struct Cx<'n> {
    pub(super) names: &'n Names<'n>,
    /// The package that is part of the APIs' names.
    pub(super) package: &'n str,
    /// The names that the file imports.
    imports: RefCell<BTreeSet<(Module, &'static str)>>,
}

/// Where an imported name comes from. Ordered as rustfmt orders imports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Module {
    /// What generated code calls.
    Typed,
    /// What users name too.
    Root,
    /// The standard library.
    Future,
    /// The same.
    Marker,
}

impl Module {
    const ALL: [Self; 4] = [Self::Typed, Self::Root, Self::Future, Self::Marker];

    fn path(self) -> &'static str {
        match self {
            Self::Typed => "columba::typed",
            Self::Root => "columba",
            Self::Future => "std::future",
            Self::Marker => "std::marker",
        }
    }
}

impl<'n> Cx<'n> {
    pub(super) fn new(names: &'n Names<'n>, package: &'n str) -> Self {
        Self { names, package, imports: RefCell::default() }
    }

    /// A name of the runtime that generated code calls.
    pub(super) fn typed(&self, name: &'static str) -> String {
        self.imported(Module::Typed, name)
    }

    /// A name of the runtime that users name too.
    pub(super) fn root(&self, name: &'static str) -> String {
        self.imported(Module::Root, name)
    }

    pub(super) fn phantom_data(&self) -> String {
        self.imported(Module::Marker, "PhantomData")
    }

    /// The type of borrowed text.
    pub(super) fn str(&self) -> &'static str {
        self.names.builtin("str", "::core::primitive::str")
    }

    /// `impl Future<Output = output> + Send`.
    pub(super) fn future(&self, output: &str) -> String {
        format!("impl {}<Output = {output}> + Send", self.imported(Module::Future, "Future"))
    }

    /// `Result<ok, error>`.
    pub(super) fn result(&self, ok: &str, error: &str) -> String {
        format!("{}<{ok}, {error}>", self.names.builtin("Result", "::std::result::Result"))
    }

    /// The name, which the file imports; or its path, where the user has something of that name.
    fn imported(&self, module: Module, name: &'static str) -> String {
        if self.names.file.is_taken(name) {
            return format!("{}::{name}", self.module_path(module));
        }
        self.imports.borrow_mut().insert((module, name));
        name.to_owned()
    }

    pub(super) fn write_imports(&self, w: &mut Writer) {
        let imports = self.imports.borrow();
        for module in Module::ALL {
            let names: Vec<&str> = imports.iter().filter(|(of, _)| *of == module).map(|(_, name)| *name).collect();
            write_import(w, &self.module_path(module), &names);
        }
    }

    /// The path, from the root of all crates where the user has something of the crate's name.
    fn module_path(&self, module: Module) -> String {
        let path = module.path();
        let name = path.split("::").next().unwrap_or_default();
        if self.names.file.is_taken(name) { format!("::{path}") } else { path.to_owned() }
    }

    /// The doc comment of a class.
    pub(super) fn docs_of(&self, class: ClassId) -> &'n [SmolStr] {
        &self.names.model.classes[class].docs
    }
}

/// `use path::{names};`, laid out as rustfmt does it.
pub(super) fn write_import(w: &mut Writer, path: &str, names: &[&str]) {
    let joined = names.join(", ");
    let line = match names {
        [] => return,
        [one] => format!("use {path}::{one};"),
        _ => format!("use {path}::{{{joined}}};"),
    };
    if fits(&line, 0) {
        return w.line(line);
    }
    w.line(format_args!("use {path}::{{"));
    w.indented(|w| filled(w, names));
    w.line("};");
}

/// The names with commas, as many on a line as have room.
fn filled(w: &mut Writer, names: &[&str]) {
    let mut line = String::new();
    for name in names {
        let longer = if line.is_empty() { format!("{name},") } else { format!("{line} {name},") };
        if fits(&longer, 1) {
            line = longer;
        } else {
            w.line(&line);
            line = format!("{name},");
        }
    }
    w.line(line);
}
