//! Sealed classes and their children.

use super::{Declared, Lookup, Lowering, Symbol, look_up, may_miss_names, resolve};
use crate::ast::{ClassAst, NamedTypeAst, TypeAst};
use crate::model::{ClassId, ClassKind, LibraryId};
use crate::rules::declarations::{
    ignored_supertype, inheritance_cycle, parent_in_other_file, parent_not_sealed, second_parent,
};
use crate::rules::types::{type_argument_count, unknown_type, unsupported_type};
use crate::source::Name;

/// The sealed class that `class` belongs to: of its supertypes the first that is a class of the interface. As in Pigeon,
/// what it implements comes before what it extends.
pub(super) fn lower_parent(cx: &mut Lowering<'_>, id: ClassId, class: &ClassAst) -> Option<ClassId> {
    let library = cx.model.classes[id].library;
    let supertypes = || class.implements.iter().chain(&class.extends).filter(|ty| !is_object(ty));
    for mixin in &class.with {
        ignored_supertype::report(cx, class, mixin.span());
    }
    let is_class = |ty: &&TypeAst| find_class(cx, library, ty).is_some();
    let chosen = supertypes().find(is_class).or_else(|| supertypes().next())?;
    for other in supertypes().filter(|other| other.span() != chosen.span()) {
        check_other(cx, library, class, chosen, other);
    }
    lower_supertype(cx, library, class, chosen)
}

fn is_object(ty: &TypeAst) -> bool {
    matches!(ty, TypeAst::Named(NamedTypeAst { prefix: None, name, .. }) if name.as_str() == "Object")
}

fn lower_supertype(cx: &mut Lowering<'_>, library: LibraryId, class: &ClassAst, ty: &TypeAst) -> Option<ClassId> {
    let TypeAst::Named(ty) = ty else {
        parent_not_sealed::report(cx, class, ty.span(), None);
        return None;
    };
    let Some(declared) = resolve(cx, library, ty.prefix.as_deref(), &ty.name).ok()? else {
        report_undeclared(cx, library, class, ty);
        return None;
    };
    match declared.symbol {
        Symbol::Class(parent) if cx.model.classes[parent].is_sealed() => check_sealed(cx, library, class, ty, parent),
        Symbol::Poisoned => None,
        _ => {
            parent_not_sealed::report(cx, class, ty.span, Some(declared));
            None
        }
    }
}

fn check_sealed(
    cx: &mut Lowering<'_>,
    library: LibraryId,
    class: &ClassAst,
    ty: &NamedTypeAst,
    parent: ClassId,
) -> Option<ClassId> {
    let is_generic = cx.syntax.class(parent).is_some_and(|parent| !parent.type_parameters.is_empty());
    if !ty.arguments.is_empty() && !is_generic {
        type_argument_count::report(cx, ty, 0);
    }
    if cx.model.classes[parent].library == library {
        return Some(parent);
    }
    parent_in_other_file::report(cx, class, ty, parent);
    None
}

fn report_undeclared(cx: &mut Lowering<'_>, library: LibraryId, class: &ClassAst, ty: &NamedTypeAst) {
    let name = ty.name.as_str();
    if super::builtin::is_builtin(name) || unsupported_type::instead(name).is_some() {
        parent_not_sealed::report(cx, class, ty.span, None);
    } else if !may_miss_names(cx, library) {
        unknown_type::report(cx, library, ty);
    }
}

/// The class of the interface that `ty` names, and how it is declared.
fn find_class(cx: &Lowering<'_>, library: LibraryId, ty: &TypeAst) -> Option<(ClassId, Declared)> {
    let TypeAst::Named(ty) = ty else { return None };
    match look_up(cx, library, ty.prefix.as_deref().map(Name::as_str), ty.name.as_str()) {
        Lookup::Found(declared) => match declared.symbol {
            Symbol::Class(class) => Some((class, declared)),
            _ => None,
        },
        _ => None,
    }
}

/// A supertype besides the `chosen` one: an error if it is a class of the interface, which would be lost.
fn check_other(cx: &mut Lowering<'_>, library: LibraryId, class: &ClassAst, chosen: &TypeAst, other: &TypeAst) {
    match find_class(cx, library, other) {
        Some((parent, _)) if cx.model.classes[parent].is_sealed() => {
            second_parent::report(cx, class, chosen.span(), other.span());
        }
        Some((_, declared)) => parent_not_sealed::report(cx, class, other.span(), Some(declared)),
        None => ignored_supertype::report(cx, class, other.span()),
    }
}

/// Ends cycles of parents, and tells each sealed class its children.
pub(super) fn link_children(cx: &mut Lowering<'_>) {
    break_cycles(cx);
    for child in cx.model.classes.ids() {
        if let Some(parent) = cx.model.classes[child].parent
            && let ClassKind::Sealed { children } = &mut cx.model.classes[parent].kind
        {
            children.push(child);
        }
    }
}

fn break_cycles(cx: &mut Lowering<'_>) {
    // The walk from a class up that visited each class: where a walk meets itself, it went round.
    let mut walks: Vec<Option<ClassId>> = vec![None; cx.model.classes.len()];
    for start in cx.model.classes.ids() {
        let mut at = Some(start);
        while let Some(class) = at {
            match walks.get_mut(class.index()) {
                Some(walk @ None) => *walk = Some(start),
                Some(Some(walk)) if *walk == start => {
                    break_cycle(cx, class);
                    break;
                }
                _ => break,
            }
            at = cx.model.classes[class].parent;
        }
    }
}

/// Reports the cycle through `first`, and takes the parents of all in it.
fn break_cycle(cx: &mut Lowering<'_>, first: ClassId) {
    let mut cycle = vec![first];
    while let Some(parent) = cycle.last().and_then(|last| cx.model.classes[*last].parent.take()) {
        cycle.push(parent);
    }
    inheritance_cycle::report(cx, &cycle);
}
