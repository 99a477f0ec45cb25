//! The classes that hold all others: of this file, and of the files whose types it uses.

use columba_interface::model::{LibraryId, Model};
use columba_interface::options::{OptionKey, Options};

use crate::backends::Job;

/// How classes that hold others are written.
pub(super) struct Outers {
    /// The class of this file.
    pub(super) own: String,
    /// Those that are to be imported, with their packages.
    pub(super) imports: Vec<String>,
    /// Of library `i`: the class that holds its types; empty for that of this file.
    homes: Vec<String>,
}

/// A class that holds others.
#[derive(Clone, Copy)]
struct Outer<'a> {
    class: &'a str,
    package: &'a str,
}

impl<'a> Outer<'a> {
    fn of(options: &'a Options) -> Self {
        let text = |key| options.text(key).unwrap_or_default();
        Self { class: text(OptionKey::JavaClassName), package: text(OptionKey::JavaPackage) }
    }

    fn path(self) -> String {
        if self.package.is_empty() { self.class.to_owned() } else { format!("{}.{}", self.package, self.class) }
    }
}

impl Outers {
    pub(super) fn new(job: &Job<'_>) -> Self {
        let own = Outer::of(job.options);
        let mut outers = Self { own: own.class.to_owned(), imports: Vec::new(), homes: Vec::new() };
        for library in job.analysis.model.libraries.ids() {
            let home = job.placement.home(library).filter(|home| home.index() != job.input);
            let is_seen = |plan: &columba_interface::plan::LibraryPlan| plan.visible.contains(&library);
            let home = home.filter(|_| job.plan.libraries.get(job.input).is_some_and(is_seen));
            let options = home.and_then(|home| job.analysis.options.get(home.index()));
            let written = options.map(|options| outers.written(&job.analysis.model, own, Outer::of(options)));
            outers.homes.push(written.unwrap_or_default());
        }
        outers
    }

    /// The class that holds the types of `library`; `None`: that of this file.
    pub(super) fn of(&self, library: LibraryId) -> Option<&str> {
        self.homes.get(library.index()).map(String::as_str).filter(|home| !home.is_empty())
    }

    /// How another class is written: by its name alone if it is of the same package or can be imported.
    fn written(&mut self, model: &Model, own: Outer<'_>, other: Outer<'_>) -> String {
        let path = other.path();
        let means_other = |import: &String| *import != path && import.ends_with(&format!(".{}", other.class));
        if other.class == own.class || is_declared(model, other.class) || self.imports.iter().any(means_other) {
            return path;
        }
        if other.package != own.package && !self.imports.contains(&path) {
            self.imports.push(path);
        }
        other.class.to_owned()
    }
}

/// Whether some type of the user has this name.
fn is_declared(model: &Model, name: &str) -> bool {
    let enums = model.enums.values().map(|one| &one.name);
    let classes = model.classes.values().map(|class| &class.name);
    let host = model.host_apis.values().map(|api| &api.name);
    let flutter = model.flutter_apis.values().map(|api| &api.name);
    let event = model.event_apis.values().map(|api| &api.name);
    let proxy = model.proxy_apis.values().map(|api| &api.name);
    enums.chain(classes).chain(host).chain(flutter).chain(event).chain(proxy).any(|declared| declared.as_str() == name)
}
