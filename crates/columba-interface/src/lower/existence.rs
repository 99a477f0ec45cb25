//! Classes of which no object can exist, because each would need another one.

use super::Lowering;
use crate::model::{Class, ClassId, ClassKind, Field, Model, TypeKind};
use crate::rules::declarations::{no_object_possible, sealed_without_children};

/// Warns of such classes; while there are errors, the reason may be one of them.
pub(super) fn check_all(cx: &mut Lowering<'_>) {
    if cx.has_errors() {
        return;
    }
    for id in cx.model.classes.ids() {
        if matches!(&cx.model.classes[id].kind, ClassKind::Sealed { children } if children.is_empty()) {
            sealed_without_children::report(cx, id);
        }
    }
    let possible = possible_classes(&cx.model);
    for cycle in cycles(&cx.model, &possible) {
        no_object_possible::report(cx, &cycle);
    }
}

/// Which classes can have objects, by position.
fn possible_classes(model: &Model) -> Vec<bool> {
    let mut possible = vec![false; model.classes.len()];
    let mut missing: Vec<usize> = Vec::with_capacity(possible.len());
    let mut needed_by: Vec<Vec<ClassId>> = vec![Vec::new(); possible.len()];
    let mut found: Vec<ClassId> = Vec::new();
    for (id, class) in model.classes.iter() {
        let mut count = 0;
        for (_, target) in needs(class) {
            count += 1;
            if let Some(users) = needed_by.get_mut(target.index()) {
                users.push(id);
            }
        }
        missing.push(count);
        if count == 0 && !class.is_sealed() {
            found.push(id);
        }
    }
    while let Some(id) = found.pop() {
        match possible.get_mut(id.index()) {
            Some(known @ false) => *known = true,
            _ => continue,
        }
        found.extend(model.classes[id].parent);
        for user in needed_by.get(id.index()).into_iter().flatten() {
            let Some(count) = missing.get_mut(user.index()) else { continue };
            *count -= 1;
            if *count == 0 {
                found.push(*user);
            }
        }
    }
    possible
}

/// The fields that hold an object in any case, and of which class.
fn needs(class: &Class) -> impl Iterator<Item = (&Field, ClassId)> {
    class.fields().iter().filter_map(|field| match field.ty.kind {
        TypeKind::Class(target) if !field.ty.nullable => Some((field, target)),
        _ => None,
    })
}

/// From each impossible class to one that makes it so: where that goes round is a cycle.
fn cycles(model: &Model, possible: &[bool]) -> Vec<Vec<ClassId>> {
    let is_possible = |id: ClassId| possible.get(id.index()).copied().unwrap_or(true);
    let next = |id: ClassId| match &model.classes[id].kind {
        ClassKind::Sealed { children } => children.first().copied(),
        ClassKind::Data { .. } => needs(&model.classes[id]).map(|(_, target)| target).find(|id| !is_possible(*id)),
    };
    let mut walks: Vec<Option<ClassId>> = vec![None; possible.len()];
    let mut cycles = Vec::new();
    for start in model.classes.ids().filter(|id| !is_possible(*id)) {
        let mut at = Some(start);
        while let Some(class) = at {
            match walks.get_mut(class.index()) {
                Some(walk @ None) => *walk = Some(start),
                Some(Some(walk)) if *walk == start => {
                    cycles.push(cycle_through(class, next));
                    break;
                }
                _ => break,
            }
            at = next(class);
        }
    }
    cycles
}

fn cycle_through(first: ClassId, next: impl Fn(ClassId) -> Option<ClassId>) -> Vec<ClassId> {
    let after = |id: &ClassId| next(*id).filter(|next| *next != first);
    std::iter::successors(Some(first), after).collect()
}
