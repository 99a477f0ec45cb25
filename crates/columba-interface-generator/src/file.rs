//! One file: its directives, then declarations of all kinds in any order.

use crate::names::Names;
use crate::random::Random;
use crate::text::{Layout, Text, whole};
use crate::visible::{Kind, Visible};
use crate::{Annotations, Dialect, Options};

/// Writes one file.
pub(crate) struct FileGenerator<'a> {
    pub(crate) random: &'a mut Random,
    pub(crate) names: &'a mut Names,
    pub(crate) options: &'a Options,
    pub(crate) text: Text,
    /// All that may be named here: imported, declared, and to be declared.
    pub(crate) visible: Vec<Visible>,
    /// Of [`Self::visible`], what this file declares.
    pub(crate) declared: Vec<Visible>,
    pub(crate) features: Features,
    /// Whether this file is the one that is asked for, and may configure.
    is_input: bool,
}

/// What some targets cannot do, the same for all files: what is imported is generated too.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Features {
    pub(crate) sealed: bool,
    pub(crate) events: bool,
    pub(crate) proxies: bool,
}

impl Features {
    pub(crate) fn any(random: &mut Random) -> Self {
        Self { sealed: random.once_in(2), events: random.once_in(2), proxies: random.once_in(2) }
    }
}

/// What is still to be written.
#[derive(Clone, Debug)]
pub(crate) enum Task {
    Enum(String, Vec<String>),
    Class(String),
    SealedFamily(String),
    HostApi,
    FlutterApi,
    EventApi,
    Proxies,
    Constant,
    Noise,
}

impl<'a> FileGenerator<'a> {
    pub(crate) fn new(
        random: &'a mut Random,
        names: &'a mut Names,
        options: &'a Options,
        features: Features,
        is_input: bool,
    ) -> FileGenerator<'a> {
        let layouts = [Layout::Plain, Layout::Plain, Layout::Tight, Layout::Loose];
        let layout = random.choose(&layouts).copied().unwrap_or(Layout::Plain);
        let text = Text::new(layout, random.number());
        let (visible, declared) = (Vec::new(), Vec::new());
        FileGenerator { random, names, options, text, visible, declared, features, is_input }
    }

    /// The text, and what it declares. `exported[i]` is what file `i` declares.
    pub(crate) fn file(mut self, exported: &[Vec<Visible>]) -> (String, Vec<Visible>) {
        if self.random.once_in(8) {
            self.text.lines("// Made by a generator of interfaces.\n");
        }
        self.directives(exported);
        for task in self.tasks() {
            self.declaration(task);
        }
        if self.is_input && self.options.echo {
            self.echo_apis();
        }
        if self.random.once_in(8) {
            self.text.lines("// The end. } */");
        }
        (self.text.finish(), self.declared)
    }

    fn directives(&mut self, exported: &[Vec<Visible>]) {
        if self.random.once_in(8) {
            self.docs();
            self.text.put("library ;");
        }
        if self.is_input && self.random.once_in(3) {
            self.configure();
        }
        let annotations = match self.options.annotations {
            Annotations::Columba => "package:columba/interface.dart",
            Annotations::Pigeon => "package:pigeon/pigeon.dart",
        };
        self.text.put(&format!("import {} ;", whole(&format!("'{annotations}'"))));
        for (index, declared) in exported.iter().enumerate() {
            self.import(index, declared);
        }
    }

    fn import(&mut self, index: usize, declared: &[Visible]) {
        let uri = whole(&format!("'interface_{index}.dart'"));
        if self.random.once_in(2) {
            self.text.put(&format!("import {uri} ;"));
            self.visible.extend(values(declared).cloned());
        } else {
            let prefix = self.names.lower(self.random);
            self.text.put(&format!("import {uri} as {prefix} ;"));
            self.visible.extend(values(declared).map(|seen| seen.prefixed(&prefix)));
        }
    }

    /// What to write, in any order; what is declared can be named from now on.
    fn tasks(&mut self) -> Vec<Task> {
        let mut tasks = Vec::new();
        for _ in 0..self.some() {
            let name = self.names.upper(self.random);
            self.names.open_scope();
            let values: Vec<String> = (0..=self.some()).map(|_| self.names.member(self.random)).collect();
            self.declare(name.clone(), Kind::Enum(values.clone()));
            tasks.push(Task::Enum(name, values));
        }
        for _ in 0..self.some() {
            let name = self.names.upper(self.random);
            self.declare(name.clone(), Kind::Class);
            tasks.push(Task::Class(name));
        }
        if self.features.sealed {
            let name = self.names.upper(self.random);
            self.declare(name.clone(), Kind::Class);
            tasks.push(Task::SealedFamily(name));
        }
        let plain = [Task::HostApi, Task::FlutterApi, Task::Constant, Task::Noise];
        for task in plain {
            tasks.extend(std::iter::repeat_n(task, self.some()));
        }
        tasks.extend((self.is_input && self.features.events).then_some(Task::EventApi));
        tasks.extend(self.features.proxies.then_some(Task::Proxies));
        self.shuffle(tasks)
    }

    fn declaration(&mut self, task: Task) {
        match task {
            Task::Enum(name, values) => self.enumeration(&name, &values),
            Task::Class(name) => self.data_class(&name, ""),
            Task::SealedFamily(name) => self.sealed_family(&name),
            Task::HostApi => self.host_api(),
            Task::FlutterApi => self.flutter_api(),
            Task::EventApi => self.event_api(),
            Task::Proxies => self.proxies(),
            Task::Constant => self.constant(),
            Task::Noise => self.noise(),
        }
    }

    /// Makes a type known.
    pub(crate) fn declare(&mut self, name: String, kind: Kind) {
        let seen = Visible { name, kind };
        self.declared.push(seen.clone());
        self.visible.push(seen);
    }

    /// A number up to the size that is asked for.
    pub(crate) fn some(&mut self) -> usize {
        self.random.below(self.options.size + 1)
    }

    /// Whether what only Columba accepts is to be written here.
    pub(crate) fn extends(&mut self) -> bool {
        self.options.dialect == Dialect::Extended && self.random.once_in(2)
    }

    /// A doc comment, or none.
    pub(crate) fn docs(&mut self) {
        if !self.random.once_in(3) {
            return;
        }
        let lines: Vec<&str> = (0..self.random.between(1, 3)).map(|_| self.random.pick(DOC_LINES)).collect();
        self.text.lines(&lines.join("\n"));
    }

    fn shuffle<T>(&mut self, mut all: Vec<T>) -> Vec<T> {
        for end in (1..all.len()).rev() {
            all.swap(end, self.random.below(end + 1));
        }
        all
    }
}

const DOC_LINES: &[&str] = &[
    "/// A line of words.",
    "///",
    "///no space",
    "/// ends */ a comment of Kotlin and opens /* one",
    "/// `code`, [reference], <b>tag</b>, & @param, 100 %",
    "/// \"quotes\", 'quotes', \\backslash\\, $dollar ${x}",
    "///   ünïcödé 🐦 日本語  ",
    "/// // not code; } )",
];

/// What another file may use for every target: its proxy APIs are not among it (E1009).
fn values(declared: &[Visible]) -> impl Iterator<Item = &Visible> {
    declared.iter().filter(|seen| !matches!(seen.kind, Kind::Proxy))
}
