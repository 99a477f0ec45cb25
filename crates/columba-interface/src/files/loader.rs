//! The walk from the inputs along their imports, depth first, without recursion.

use rustc_hash::FxHashMap;

use super::edges::{Edge, EdgeKind, resolve_edges};
use super::packages::Packages;
use super::{FileSystem, InterfaceFile, ResolvedImport, Unreadable, path, read_text};
use crate::ast::Unit;
use crate::diagnostic::Diagnostics;
use crate::parser;
use crate::rules::files::{export_not_read, import_cycle, import_not_found};
use crate::rules::syntax::cannot_read;
use crate::source::{SourceMap, Span};

pub(super) fn load_all(
    fs: &dyn FileSystem,
    inputs: &[String],
    sources: &mut SourceMap,
    diagnostics: &mut Diagnostics,
) -> Vec<InterfaceFile> {
    let as_given = inputs.iter().map(|input| (fs.identity(input), input)).rev().collect();
    let mut loader = Loader {
        fs,
        sources,
        diagnostics,
        as_given,
        states: FxHashMap::default(),
        packages: Packages::default(),
        done: Vec::new(),
    };
    for input in inputs {
        loader.load(input);
    }
    loader.done
}

struct Loader<'a> {
    fs: &'a dyn FileSystem,
    sources: &'a mut SourceMap,
    diagnostics: &'a mut Diagnostics,
    /// The inputs by their identities, as the user wrote them first.
    as_given: FxHashMap<String, &'a String>,
    states: FxHashMap<String, State>,
    packages: Packages,
    done: Vec<InterfaceFile>,
}

/// How far a file has come, by its identity.
#[derive(Clone)]
enum State {
    /// It is on the stack, at this position.
    Open(usize),
    /// It is at this position of `done`.
    Done(usize),
    Unreadable(Unreadable),
}

/// A file on the stack: read, and some of its imports loaded.
struct OpenFile {
    identity: String,
    unit: Unit,
    edges: Vec<Edge>,
    next: usize,
    imports: Vec<ResolvedImport>,
    exports: Vec<ResolvedImport>,
    lost_imports: bool,
}

impl Loader<'_> {
    fn load(&mut self, input: &str) {
        let mut stack = Vec::new();
        let identity = self.fs.identity(input);
        if !self.states.contains_key(&identity) {
            self.open(&mut stack, path::normalize(input), identity.clone());
            if let Some(State::Unreadable(why)) = self.states.get(&identity) {
                self.diagnostics.push(cannot_read::report(input, why, None));
            }
        }
        while let Some(top) = stack.last_mut() {
            match top.edges.get(top.next) {
                Some(edge) => self.follow(edge.clone(), &mut stack),
                None => self.close(&mut stack),
            }
        }
    }

    /// Reads the file and puts it on the stack.
    fn open(&mut self, stack: &mut Vec<OpenFile>, path: String, identity: String) {
        let display = self.as_given.get(&identity).map_or(path.as_str(), |input| input.as_str());
        let file = match read_text(self.fs, &path, display, self.sources, self.diagnostics) {
            Ok(file) => file,
            Err(why) => {
                self.states.insert(identity, State::Unreadable(why));
                return;
            }
        };
        let unit = parser::parse(self.sources, file, self.diagnostics);
        let (edges, lost_imports) =
            resolve_edges(self.fs, &mut self.packages, &path, &unit, self.sources, self.diagnostics);
        self.states.insert(identity.clone(), State::Open(stack.len()));
        stack.push(OpenFile { identity, unit, edges, next: 0, imports: Vec::new(), exports: Vec::new(), lost_imports });
    }

    /// Looks at where the next edge of the uppermost file leads. That edge is done unless its file had to be opened.
    fn follow(&mut self, edge: Edge, stack: &mut Vec<OpenFile>) {
        let identity = self.fs.identity(&edge.path);
        let resolved = match self.states.get(&identity) {
            None => return self.open(stack, edge.path, identity),
            Some(State::Done(file)) => Some(*file),
            Some(State::Open(start)) => {
                let start = *start;
                self.report_cycle(stack.get(start..).unwrap_or_default());
                None
            }
            Some(State::Unreadable(why)) => {
                self.diagnostics.push(match edge.kind {
                    EdgeKind::Import => import_not_found::report(&edge.path, why, edge.uri),
                    EdgeKind::Export => export_not_read::report(&edge.path, edge.uri),
                });
                None
            }
        };
        if let Some(top) = stack.last_mut() {
            top.take_edge(edge, resolved);
        }
    }

    fn report_cycle(&mut self, files: &[OpenFile]) {
        let edges: Vec<(Span, &str)> = files
            .iter()
            .filter_map(|file| file.edges.get(file.next))
            .map(|edge| (edge.uri, path::file_name(&edge.path)))
            .collect();
        self.diagnostics.extend(import_cycle::report(&edges));
    }

    fn close(&mut self, stack: &mut Vec<OpenFile>) {
        let Some(file) = stack.pop() else { return };
        let is_input = self.as_given.contains_key(&file.identity);
        self.states.insert(file.identity, State::Done(self.done.len()));
        let OpenFile { unit, imports, exports, lost_imports, .. } = file;
        self.done.push(InterfaceFile { unit, is_input, imports, exports, lost_imports });
    }
}

impl OpenFile {
    fn take_edge(&mut self, edge: Edge, resolved: Option<usize>) {
        self.next += 1;
        let Some(file) = resolved else {
            self.lost_imports |= matches!(edge.kind, EdgeKind::Import);
            return;
        };
        let import = ResolvedImport { file, prefix: edge.prefix, combinators: edge.combinators, span: edge.span };
        match edge.kind {
            EdgeKind::Import => self.imports.push(import),
            EdgeKind::Export => self.exports.push(import),
        }
    }
}
