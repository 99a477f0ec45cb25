//! What a name means where it stands: the file's own declarations first, then those that it imports.

use super::{Declared, Lowering, Scope, Symbol};
use crate::ast::{CombinatorAst, Declaration, Directive};
use crate::files::{InterfaceFile, ResolvedImport};
use crate::model::LibraryId;
use crate::rules::similar;
use crate::rules::types::{ambiguous_name, unknown_prefix};
use crate::source::{Name, Span};

/// What was found for a name.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Lookup {
    /// One declaration.
    Found(Declared),
    /// None.
    Missing,
    /// Two imports give different declarations.
    Ambiguous {
        /// The import directive and what it gives.
        first: (Span, Declared),
        /// Another.
        second: (Span, Declared),
    },
}

/// What `name` means in the file, after `prefix.` if there is one. Reports nothing.
pub(crate) fn look_up(cx: &Lowering<'_>, library: LibraryId, prefix: Option<&str>, name: &str) -> Lookup {
    let own = match prefix {
        None => cx.scopes.get(library.index()).and_then(|scope| scope.get(name)),
        Some(_) => None,
    };
    match own {
        Some(declared) => Lookup::Found(declared),
        None => look_up_imported(cx, library, prefix, name),
    }
}

fn look_up_imported(cx: &Lowering<'_>, library: LibraryId, prefix: Option<&str>, name: &str) -> Lookup {
    let mut found: Option<(Span, Declared)> = None;
    for import in imports(cx, library, prefix).filter(|_| !name.starts_with('_')) {
        let Some(declared) = imported_scope(cx, import).and_then(|scope| scope.get_exported(name)) else { continue };
        if !is_visible(&import.combinators, name) {
            continue;
        }
        match found {
            Some(first) if first.1.span != declared.span => {
                return Lookup::Ambiguous { first, second: (import.span, declared) };
            }
            _ => found = Some((import.span, declared)),
        }
    }
    found.map_or(Lookup::Missing, |(_, declared)| Lookup::Found(declared))
}

fn imports<'a, 'p>(
    cx: &Lowering<'a>,
    library: LibraryId,
    prefix: Option<&'p str>,
) -> impl Iterator<Item = &'a ResolvedImport> + use<'a, 'p> {
    let imports = cx.file(library).map_or(&[][..], |file| &file.imports);
    imports.iter().filter(move |import| import.prefix.as_ref().map(Name::as_str) == prefix)
}

fn imported_scope<'a>(cx: &'a Lowering<'_>, import: &ResolvedImport) -> Option<&'a Scope> {
    cx.scopes.get(import.file)
}

/// Whether `show` and `hide` let `name` through.
pub(super) fn is_visible(combinators: &[CombinatorAst], name: &str) -> bool {
    combinators.iter().all(|combinator| combinator.names.iter().any(|shown| shown.as_str() == name) == combinator.shows)
}

/// Whether a name that is not found in the file may be one that was lost.
pub(crate) fn may_miss_names(cx: &Lowering<'_>, library: LibraryId) -> bool {
    cx.scopes.get(library.index()).is_none_or(|scope| scope.is_incomplete)
}

/// What a name means; `Err` if that was reported, or is better not said.
///
/// `Ok(None)` is for a name that no interface file declares: it may be one of Dart's own, or unknown.
pub(crate) fn resolve(
    cx: &mut Lowering<'_>,
    library: LibraryId,
    prefix: Option<&Name>,
    name: &Name,
) -> Result<Option<Declared>, ()> {
    match look_up(cx, library, prefix.map(Name::as_str), name.as_str()) {
        Lookup::Found(declared) => Ok(Some(declared)),
        Lookup::Ambiguous { first, second } => {
            // Of two names that both get code, the files were told already that they clash.
            if [first, second].iter().any(|(_, declared)| declared.symbol == Symbol::Ignored) {
                ambiguous_name::report(cx, name, first, second);
            }
            Err(())
        }
        Lookup::Missing => match prefix {
            Some(prefix) if !is_prefix(cx, library, prefix.as_str()) => {
                if !may_miss_names(cx, library) {
                    unknown_prefix::report(cx, library, prefix, name);
                }
                Err(())
            }
            _ => Ok(None),
        },
    }
}

/// The prefixes of the file's imports, those of Dart's own libraries and of the annotations too.
pub(crate) fn prefixes<'a>(cx: &Lowering<'a>, library: LibraryId) -> impl Iterator<Item = &'a Name> + use<'a> {
    let directives = cx.file(library).map_or(&[][..], |file| &file.unit.directives);
    directives.iter().filter_map(|directive| match directive {
        Directive::Import(import) => import.prefix.as_ref(),
        _ => None,
    })
}

fn is_prefix(cx: &Lowering<'_>, library: LibraryId, name: &str) -> bool {
    prefixes(cx, library).any(|prefix| prefix.as_str() == name)
}

/// The visible name that is most like `name`, of the interface files and of `others`.
pub(crate) fn closest_name<'a>(
    cx: &mut Lowering<'a>,
    library: LibraryId,
    name: &str,
    others: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    if !cx.may_suggest() {
        return None;
    }
    let files = cx.files;
    let own = declared_names(files, library.index());
    let imported = imports(cx, library, None)
        .flat_map(|import| declared_names(files, import.file).filter(|name| is_visible(&import.combinators, name)));
    similar::closest(name, own.chain(imported).chain(others))
}

fn declared_names(files: &[InterfaceFile], file: usize) -> impl Iterator<Item = &str> {
    let declarations = files.get(file).map_or(&[][..], |file| &file.unit.declarations);
    declarations.iter().filter_map(|declaration| match declaration {
        Declaration::Class(class) => Some(class.name.as_str()),
        Declaration::Enum(declaration) => Some(declaration.name.as_str()),
        Declaration::Variables(_) | Declaration::Other(_) => None,
    })
}
