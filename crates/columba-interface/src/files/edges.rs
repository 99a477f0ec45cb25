//! What the directives of one file lead to.

use std::borrow::Cow;

use super::packages::{PackageFile, Packages};
use super::{FileSystem, path};
use crate::ast::{CombinatorAst, Directive, ImportAst, StringAst, Unit};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::rules::files::{
    conditional_import, dart_library, deferred_import, export_not_read, no_package_config, not_an_interface,
    package_not_found, part, unsupported_uri,
};
use crate::source::{Name, SourceMap, Span};

/// The URIs that give the annotations.
const ANNOTATIONS: [&str; 2] = ["package:pigeon/pigeon.dart", "package:columba/interface.dart"];

/// The libraries of Dart whose types interfaces can use.
const DART_LIBRARIES: [&str; 2] = ["dart:core", "dart:typed_data"];

/// A directive that leads to an interface file.
#[derive(Clone, Debug)]
pub(super) struct Edge {
    pub(super) kind: EdgeKind,
    /// The file, normalized.
    pub(super) path: String,
    pub(super) prefix: Option<Name>,
    pub(super) combinators: Vec<CombinatorAst>,
    /// The URI.
    pub(super) uri: Span,
    /// The directive.
    pub(super) span: Span,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum EdgeKind {
    Import,
    Export,
}

/// Whether the URI gives the annotations.
pub(crate) fn gives_annotations(uri: &StringAst) -> bool {
    uri.value().is_some_and(|uri| ANNOTATIONS.contains(&&*uri))
}

/// The interface files to which `unit`, at `path`, leads; and whether any could not be found out.
pub(super) fn resolve_edges(
    fs: &dyn FileSystem,
    packages: &mut Packages,
    path: &str,
    unit: &Unit,
    sources: &mut SourceMap,
    diagnostics: &mut Diagnostics,
) -> (Vec<Edge>, bool) {
    let mut cx = Resolver { fs, packages, folder: path::folder(path), sources, diagnostics };
    let mut lost = false;
    let mut edges = Vec::new();
    for directive in &unit.directives {
        let (kind, import) = match directive {
            Directive::Import(import) => (EdgeKind::Import, import),
            Directive::Export(export) => (EdgeKind::Export, export),
            Directive::Part { uri, span } => {
                cx.diagnostics.push(part::report(uri, *span));
                continue;
            }
            Directive::PartOf { .. } | Directive::Library { .. } => continue,
        };
        let resolved = match kind {
            EdgeKind::Import => cx.resolve(import),
            EdgeKind::Export => cx.resolve_export(import),
        };
        match resolved {
            Resolved::BuiltIn => {}
            // A name that is only lost by what is no more than a warning is still reported where it is used.
            Resolved::Lost => lost |= matches!(kind, EdgeKind::Import),
            Resolved::File(path) => edges.push(Edge {
                kind,
                path,
                prefix: import.prefix.clone(),
                combinators: import.combinators.clone(),
                uri: import.uri.span,
                span: import.span,
            }),
        }
    }
    (edges, lost)
}

enum Resolved {
    /// Nothing to read.
    BuiltIn,
    File(String),
    /// It was reported.
    Lost,
}

struct Resolver<'a> {
    fs: &'a dyn FileSystem,
    packages: &'a mut Packages,
    folder: &'a str,
    sources: &'a mut SourceMap,
    diagnostics: &'a mut Diagnostics,
}

impl Resolver<'_> {
    fn resolve(&mut self, import: &ImportAst) -> Resolved {
        if let Some(condition) = import.configurations.first() {
            self.diagnostics.push(conditional_import::report(*condition));
        }
        if import.deferred {
            self.diagnostics.push(deferred_import::report(import));
        }
        let span = import.uri.span;
        match import.uri.value() {
            // It has an interpolation, which the parser has reported.
            None => Resolved::Lost,
            Some(uri) => self.resolve_uri(&uri, span),
        }
    }

    /// Pigeon does not look at what a file exports, so one that leads nowhere is no more than a warning.
    fn resolve_export(&mut self, export: &ImportAst) -> Resolved {
        let mut ignored = Diagnostics::default();
        let mut cx = Resolver {
            fs: self.fs,
            packages: &mut *self.packages,
            folder: self.folder,
            sources: &mut *self.sources,
            diagnostics: &mut ignored,
        };
        let resolved = cx.resolve(export);
        if let (Resolved::Lost, Some(uri)) = (&resolved, export.uri.value()) {
            self.diagnostics.push(export_not_read::report(&uri, export.uri.span));
        }
        resolved
    }

    fn resolve_uri(&mut self, uri: &str, span: Span) -> Resolved {
        if ANNOTATIONS.contains(&uri) || DART_LIBRARIES.contains(&uri) {
            return Resolved::BuiltIn;
        }
        match split_scheme(uri) {
            Some(("dart", library)) => self.lose(dart_library::report(library, span)),
            Some(("package", rest)) => self.resolve_package(rest, span),
            Some(("file", _)) => self.file_or_lose(path::from_file_uri(uri), uri, span),
            Some(_) => self.lose(unsupported_uri::report(uri, span)),
            None => {
                let file = path::percent_decode(uri).filter(|path| !path.is_empty() && !path.ends_with('/'));
                self.file_or_lose(file.map(|file| path::join(self.folder, &file)), uri, span)
            }
        }
    }

    fn resolve_package(&mut self, rest: &str, span: Span) -> Resolved {
        let decoded = path::percent_decode(rest).unwrap_or(Cow::Borrowed(rest));
        let Some((package, file)) =
            decoded.split_once('/').filter(|(package, file)| !package.is_empty() && !file.is_empty())
        else {
            return self.lose(unsupported_uri::report(&format!("package:{rest}"), span));
        };
        if not_an_interface::is_known(package) {
            return self.lose(not_an_interface::report(package, span));
        }
        match self.packages.find(self.fs, self.folder, package, span, self.sources, self.diagnostics) {
            PackageFile::Folder(folder) => Resolved::File(path::join(&folder, file)),
            PackageFile::NoConfig => self.lose(no_package_config::report(package, span)),
            PackageFile::NotListed { config, close } => {
                self.lose(package_not_found::report(package, &config, close.as_deref(), span))
            }
            PackageFile::Reported => Resolved::Lost,
        }
    }

    fn file_or_lose(&mut self, path: Option<String>, uri: &str, span: Span) -> Resolved {
        match path {
            Some(path) => Resolved::File(path),
            None => self.lose(unsupported_uri::report(uri, span)),
        }
    }

    fn lose(&mut self, diagnostic: Diagnostic) -> Resolved {
        self.diagnostics.push(diagnostic);
        Resolved::Lost
    }
}

/// The scheme of a URI, if it has one, and the rest.
fn split_scheme(uri: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = uri.split_once(':')?;
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    is_scheme.then_some((scheme, rest))
}
