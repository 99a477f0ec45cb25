//! Which names mean something else in a file than generated code needs, and how they are written there.
//!
//! The user's names stay as they are. Where one of them hides a name that generated code needs, that one is written behind
//! the prefix of its library; a hidden type of the user behind a prefix too, under which the file imports itself. Prefixes
//! and locals start with `pigeonVar_`, which no name of an interface does.

use std::cell::RefCell;
use std::collections::BTreeSet;

use columba_interface::model::{ApiId, ClassId, LibraryId, Model, ProxyApiId, Signature};

use super::{Library, string};
use crate::backends::Job;
use crate::writer::Writer;

/// Members, parameters and locals of generated code: within their scope they hide what has the same name.
const OWN: &[&str] = &[
    "api",
    "args",
    "binaryMessenger",
    "buffer",
    "call",
    "context",
    "e",
    "element",
    "empty",
    "entry",
    "error",
    "event",
    "fields",
    "i",
    "instanceName",
    "invocation",
    "k",
    "key",
    "length",
    "message",
    "messageChannelSuffix",
    "other",
    "output",
    "readValueOfType",
    "reader",
    "result",
    "type",
    "v",
    "value",
    "writeValue",
    "writer",
];

/// What a file needs that it does not declare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    /// A name of a library.
    Name(Library, &'static str),
    /// A library under its prefix.
    Prefixed(Library),
    /// The output of another interface file, under a prefix.
    PrefixedOutput(LibraryId),
}

/// The names of a file.
#[derive(Debug)]
pub(in crate::backends) struct DartNames<'a> {
    /// What they are names of.
    pub(in crate::backends) model: &'a Model,
    library: LibraryId,
    visible: &'a [LibraryId],
    /// Of each library: the one into whose output its types go.
    homes: Vec<LibraryId>,
    /// Names at the top of the file and of those that it imports.
    top: BTreeSet<String>,
    /// Names of members, values and parameters.
    inner: BTreeSet<String>,
    uses: RefCell<BTreeSet<Use>>,
    /// Classes of which a default value cannot be constant.
    sentinels: RefCell<BTreeSet<Sentinel>>,
}

/// What stands for a default value that is not constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sentinel {
    /// An object of the class.
    Class(ClassId),
    /// A list.
    List,
    /// A set.
    Set,
    /// A map.
    Map,
}

impl<'a> DartNames<'a> {
    /// The names of the file that `job` asks for; `extra` are further names at its top.
    pub(in crate::backends) fn new(job: &Job<'a>, library: LibraryId, extra: &[&str]) -> Self {
        let model = &job.analysis.model;
        let visible = job.plan.libraries.get(library.index()).map_or(&[][..], |plan| &plan.visible);
        let mut names = Self {
            model,
            library,
            visible,
            homes: model.libraries.ids().map(|id| job.placement.home(id).unwrap_or(id)).collect(),
            top: extra.iter().map(|name| (*name).to_owned()).collect(),
            inner: BTreeSet::new(),
            uses: RefCell::default(),
            sentinels: RefCell::default(),
        };
        for seen in visible {
            names.add_library(*seen);
        }
        names
    }

    fn add_library(&mut self, id: LibraryId) {
        let model = self.model;
        let library = &model.libraries[id];
        let constants = library.constants.iter().map(|id| &model.constants[*id].name);
        let classes = library.classes.iter().map(|id| &model.classes[*id].name);
        let enums = library.enums.iter().map(|id| &model.enums[*id].name);
        self.top.extend(constants.chain(classes).chain(enums).map(|name| name.text.to_string()));
        let fields = library.classes.iter().flat_map(|id| model.classes[*id].fields()).map(|field| &field.name);
        let values = library.enums.iter().flat_map(|id| &model.enums[*id].values).map(|value| &value.name);
        self.inner.extend(fields.chain(values).map(|name| name.text.to_string()));
        for api in &library.apis {
            self.add_api(*api);
        }
    }

    fn add_api(&mut self, api: ApiId) {
        let model = self.model;
        match api {
            ApiId::Host(id) => {
                let api = &model.host_apis[id];
                self.top.insert(api.name.text.to_string());
                api.methods.iter().for_each(|method| self.add_signature(&method.signature));
            }
            ApiId::Flutter(id) => {
                let api = &model.flutter_apis[id];
                self.top.insert(api.name.text.to_string());
                api.methods.iter().for_each(|method| self.add_signature(&method.signature));
            }
            ApiId::Event(id) => {
                let streams = model.event_apis[id].streams.iter();
                self.top.extend(streams.map(|stream| stream.name.text.to_string()));
            }
            ApiId::Proxy(id) => self.add_proxy(id),
        }
    }

    fn add_proxy(&mut self, id: ProxyApiId) {
        let api = &self.model.proxy_apis[id];
        self.top.insert(api.name.text.to_string());
        let fields = api.fields.iter().map(|field| &field.name);
        let attached = api.attached_fields.iter().map(|field| &field.name);
        let parameters = api.constructors.iter().flat_map(|it| &it.parameters).map(|parameter| &parameter.name);
        let constructors = api.constructors.iter().filter_map(|it| it.name.as_ref());
        let names = fields.chain(attached).chain(parameters).chain(constructors);
        self.inner.extend(names.map(|name| name.text.to_string()));
        api.methods.iter().for_each(|method| self.add_signature(&method.signature));
        api.callbacks.iter().for_each(|callback| self.add_signature(&callback.signature));
    }

    fn add_signature(&mut self, signature: &Signature) {
        self.inner.insert(signature.name.text.to_string());
        self.inner.extend(signature.parameters.iter().map(|parameter| parameter.name.text.to_string()));
    }

    /// A name of a library of Dart or Flutter.
    pub(in crate::backends) fn library(&self, name: &'static str) -> String {
        let Some(library) = Library::of(name) else {
            debug_assert!(false, "`{name}` is not in the table of libraries");
            return name.to_owned();
        };
        if self.top.contains(name) || self.inner.contains(name) {
            self.uses.borrow_mut().insert(Use::Prefixed(library));
            return format!("{}.{name}", library.prefix());
        }
        self.uses.borrow_mut().insert(Use::Name(library, name));
        name.to_owned()
    }

    /// A type of the user that `library` declares.
    pub(in crate::backends) fn user_type(&self, library: LibraryId, name: &str) -> String {
        if !self.inner.contains(name) && !OWN.contains(&name) {
            return name.to_owned();
        }
        let home = self.homes.get(library.index()).copied().unwrap_or(library);
        self.uses.borrow_mut().insert(Use::PrefixedOutput(home));
        format!("{}.{name}", self.output_prefix(home))
    }

    fn output_prefix(&self, home: LibraryId) -> String {
        if home == self.library {
            return "pigeonVar_self".to_owned();
        }
        let position = self.visible.iter().position(|seen| *seen == home).unwrap_or_default();
        format!("pigeonVar_import{position}")
    }

    /// A name that generated code declares itself: it gives way to the user's.
    pub(in crate::backends) fn own(&self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        while self.top.contains(&name) || self.inner.contains(&name) {
            name.push('_');
        }
        name
    }

    /// A member that a class inherits: what stands at the top of the file hides it.
    pub(in crate::backends) fn member(&self, name: &str) -> String {
        if self.top.contains(name) { format!("this.{name}") } else { name.to_owned() }
    }

    /// The name of what stands for a default value.
    pub(super) fn sentinel(&self, sentinel: Sentinel) -> String {
        self.sentinels.borrow_mut().insert(sentinel);
        let of = match sentinel {
            Sentinel::Class(id) => self.model.classes[id].name.as_str(),
            Sentinel::List => "OfList",
            Sentinel::Set => "OfSet",
            Sentinel::Map => "OfMap",
        };
        self.own(&format!("_PigeonDefault{of}"))
    }

    /// What stands for default values in this file.
    pub(super) fn sentinels(&self) -> Vec<Sentinel> {
        self.sentinels.borrow().iter().copied().collect()
    }

    /// Writes a file of fixed code. `own` are the names in it that give way to the user's.
    pub(in crate::backends) fn helper(&self, w: &mut Writer, text: &str, own: &[&str]) {
        let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        let words: BTreeSet<&str> = text.split(|letter| !is_word(letter)).collect();
        let mut renames: Vec<(&str, String)> = own.iter().map(|name| (*name, self.own(name))).collect();
        let libraries = words.into_iter().filter_map(Library::name);
        renames.extend(libraries.map(|name| (name, self.library(name))));
        renames.retain(|(from, to)| from != to);
        let renames: Vec<(&str, &str)> = renames.iter().map(|(from, to)| (*from, to.as_str())).collect();
        w.helper(text, &renames);
    }

    /// The import directives for what was used until now. `outputs` are the generated files that are imported anyway.
    pub(in crate::backends) fn imports(&self, own_file: &str, outputs: &[(LibraryId, String)]) -> Vec<String> {
        let mut imports = Vec::new();
        for library in Library::ALL {
            self.import_library(library, &mut imports);
        }
        imports.push(String::new());
        let uses = self.uses.borrow();
        for (output, uri) in outputs {
            imports.push(format!("import {};", string(uri)));
            if uses.contains(&Use::PrefixedOutput(*output)) {
                imports.push(format!("import {} as {};", string(uri), self.output_prefix(*output)));
            }
        }
        let imports_itself = !outputs.iter().any(|(output, _)| *output == self.library);
        if imports_itself && uses.contains(&Use::PrefixedOutput(self.library)) {
            imports.push(format!("import {} as {};", string(own_file), self.output_prefix(self.library)));
        }
        imports
    }

    fn import_library(&self, library: Library, imports: &mut Vec<String>) {
        let uses = self.uses.borrow();
        let shown: Vec<&str> = uses.iter().filter_map(|used| used.name_of(library)).collect();
        let is_prefixed = uses.contains(&Use::Prefixed(library));
        let uri = library.uri();
        match library {
            // It is imported without being asked for, unless it is imported under a prefix.
            Library::Core if is_prefixed => imports.push(format!("import '{uri}';")),
            Library::Core => {}
            _ if shown.is_empty() => {}
            _ => imports.push(shown_import(uri, &shown)),
        }
        if is_prefixed {
            imports.push(format!("import '{uri}' as {};", library.prefix()));
        }
    }
}

/// An import on one line if it has room there, otherwise with a name on each.
fn shown_import(uri: &str, shown: &[&str]) -> String {
    let line = format!("import '{uri}' show {};", shown.join(", "));
    if line.len() <= 80 { line } else { format!("import '{uri}'\n    show\n        {};", shown.join(",\n        ")) }
}

impl Use {
    fn name_of(&self, library: Library) -> Option<&'static str> {
        match self {
            Self::Name(of, name) if *of == library => Some(name),
            _ => None,
        }
    }
}
