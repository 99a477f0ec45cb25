//! The order of classes for languages that need a definition before its use, and which classes hold themselves.

use std::collections::BTreeMap;

use serde::Serialize;

use super::graph::{components, is_cycle};
use crate::model::{ClassId, ClassKind, LibraryId, Model, TypeKind, TypeRef};

/// A class and how it holds itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClassOrder {
    /// The class.
    pub class: ClassId,
    /// How it holds itself.
    pub recursion: Recursion,
}

/// How an object of a class can hold another of the same class, directly or through other classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Recursion {
    /// Not at all.
    None,
    /// Through a list, set or map on each way.
    InCollections,
    /// Through fields alone on some way, nullable ones included, or a sealed class's children: a language of values must
    /// put a reference there.
    ByValue,
}

/// The classes of `library`: each after its parent and the classes of its fields, if no cycle forbids it; otherwise as in
/// the source.
pub(super) fn plan_class_order(model: &Model, library: LibraryId) -> Vec<ClassOrder> {
    let classes = &model.libraries[library].classes;
    // A class of an imported file was defined there and cannot lead back, as imports have no cycle.
    let positions: BTreeMap<ClassId, usize> = classes.iter().copied().zip(0..).collect();
    let graph = |edges: fn(&Model, ClassId, &mut dyn FnMut(ClassId))| -> Vec<Vec<usize>> {
        let targets = |class: &ClassId| {
            let mut targets = Vec::new();
            edges(model, *class, &mut |target| targets.extend(positions.get(&target)));
            targets
        };
        classes.iter().map(targets).collect()
    };
    let by_value = cyclic(&graph(value_edges));
    let at_all = cyclic(&graph(all_edges));
    let recursion = |at: usize| match (by_value.get(at), at_all.get(at)) {
        (Some(true), _) => Recursion::ByValue,
        (_, Some(true)) => Recursion::InCollections,
        _ => Recursion::None,
    };
    let order = components(&graph(definition_edges)).into_iter().flatten();
    order.filter_map(|at| Some(ClassOrder { class: *classes.get(at)?, recursion: recursion(at) })).collect()
}

/// For each node, whether it is part of a cycle.
fn cyclic(edges: &[Vec<usize>]) -> Vec<bool> {
    let mut found = vec![false; edges.len()];
    for component in components(edges).iter().filter(|component| is_cycle(edges, component)) {
        for node in component {
            if let Some(is_cyclic) = found.get_mut(*node) {
                *is_cyclic = true;
            }
        }
    }
    found
}

/// What must be defined before a class: its parent, and the classes of its fields.
fn definition_edges(model: &Model, class: ClassId, add: &mut dyn FnMut(ClassId)) {
    model.classes[class].parent.into_iter().for_each(&mut *add);
    model.classes[class].fields().iter().for_each(|field| for_each_class(&field.ty, add));
}

/// What an object of the class may hold without a collection between.
fn value_edges(model: &Model, class: ClassId, add: &mut dyn FnMut(ClassId)) {
    match &model.classes[class].kind {
        ClassKind::Sealed { children } => children.iter().copied().for_each(add),
        ClassKind::Data { fields } => fields.iter().for_each(|field| {
            if let TypeKind::Class(target) = field.ty.kind {
                add(target);
            }
        }),
    }
}

/// What an object of the class may hold.
fn all_edges(model: &Model, class: ClassId, add: &mut dyn FnMut(ClassId)) {
    match &model.classes[class].kind {
        ClassKind::Sealed { children } => children.iter().copied().for_each(add),
        ClassKind::Data { fields } => fields.iter().for_each(|field| for_each_class(&field.ty, add)),
    }
}

/// The classes in a type; types are nested less deeply than the parser's limit.
fn for_each_class(ty: &TypeRef, add: &mut dyn FnMut(ClassId)) {
    match ty.kind {
        TypeKind::Class(class) => add(class),
        _ => ty.arguments().for_each(|argument| for_each_class(argument, add)),
    }
}
