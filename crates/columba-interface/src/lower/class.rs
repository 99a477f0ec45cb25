//! Data classes and sealed classes: their members and what they say about them.

use rustc_hash::FxHashMap;

use super::declare::lower_docs;
use super::{Lowering, TypePlace, constructor, default, existence, inheritance, lower_type};
use crate::annotations::{Annotations, Known};
use crate::ast::{ClassAst, Expr, FieldAst, MemberAst, VariableAst};
use crate::model::{ClassId, ClassKind, Field, LibraryId, TypeRef};
use crate::rules::declarations::{
    duplicate_member, field_in_sealed_class, field_with_value, field_without_type, generic_data_class,
    method_in_data_class, private_name, static_field,
};
use crate::source::Span;

/// Fills the shells of all classes.
pub(super) fn lower_classes(cx: &mut Lowering<'_>) {
    let mut members = Members::default();
    let mut defaults = Vec::new();
    for (id, class) in cx.model.classes.ids().zip(cx.syntax.classes.clone()) {
        members.clear();
        lower_class(cx, id, class, &mut members);
        defaults.extend(members.take_defaults(id));
    }
    inheritance::link_children(cx);
    for default in defaults {
        lower_field_default(cx, &default);
    }
    existence::check_all(cx);
}

/// The fields of the class at hand, reported ones too, by name.
#[derive(Debug, Default)]
pub(super) struct Members<'a> {
    pub(super) by_name: FxHashMap<&'a str, Member<'a>>,
    pub(super) constructors: FxHashMap<&'a str, Span>,
    /// Names of fields that have a default, in the order in which these were found.
    pub(super) with_default: Vec<&'a str>,
}

/// A field.
#[derive(Debug)]
pub(super) struct Member<'a> {
    /// Where its name stands.
    pub(super) span: Span,
    /// Its position in the model; `None` if it was reported and left out.
    field: Option<usize>,
    /// The default value that a constructor gives it.
    pub(super) default: Option<&'a Expr>,
}

/// A default value that is lowered when the types of all fields are known.
struct FieldDefault<'a> {
    class: ClassId,
    field: usize,
    value: &'a Expr,
}

/// As many fields as a class mostly has at most.
const KEPT_CAPACITY: usize = 256;

impl<'a> Members<'a> {
    fn clear(&mut self) {
        if self.by_name.capacity() > KEPT_CAPACITY {
            // To clear a large table takes as long as it is large, whatever is in it.
            *self = Self::default();
        }
        self.by_name.clear();
        self.constructors.clear();
        self.with_default.clear();
    }

    fn add_reported(&mut self, field: &'a FieldAst) {
        for variable in &field.variables {
            let member = Member { span: variable.name.span, field: None, default: None };
            self.by_name.entry(variable.name.as_str()).or_insert(member);
        }
    }

    fn take_defaults(&mut self, class: ClassId) -> impl Iterator<Item = FieldDefault<'a>> {
        let by_name = &self.by_name;
        self.with_default.drain(..).filter_map(move |name| {
            let member = by_name.get(name)?;
            Some(FieldDefault { class, field: member.field?, value: member.default? })
        })
    }
}

fn lower_class<'a>(cx: &mut Lowering<'a>, id: ClassId, class: &'a ClassAst, members: &mut Members<'a>) {
    if let Some(first) = class.type_parameters.first() {
        generic_data_class::report(cx, class, first);
    }
    cx.type_parameters = &class.type_parameters;
    let fields = lower_fields(cx, id, class, members);
    let parent = inheritance::lower_parent(cx, id, class);
    cx.type_parameters = &[];
    constructor::lower_constructors(cx, class, members);
    let lowered = &mut cx.model.classes[id];
    lowered.parent = parent;
    lowered.swift_class = Annotations::of(&class.leading).has(Known::SwiftClass);
    if let ClassKind::Data { fields: empty } = &mut lowered.kind {
        *empty = fields;
    }
}

fn lower_fields<'a>(cx: &mut Lowering<'a>, id: ClassId, class: &'a ClassAst, members: &mut Members<'a>) -> Vec<Field> {
    let library = cx.model.classes[id].library;
    let mut fields = Vec::with_capacity(class.members.len());
    for member in &class.members {
        match member {
            MemberAst::Field(field) => lower_field(cx, library, class, field, members, &mut fields),
            MemberAst::Method(method) => method_in_data_class::report(cx, class, method),
            MemberAst::Constructor(_) => {}
        }
    }
    fields
}

/// Lowers what one declaration declares.
fn lower_field<'a>(
    cx: &mut Lowering<'a>,
    library: LibraryId,
    class: &'a ClassAst,
    field: &'a FieldAst,
    members: &mut Members<'a>,
    fields: &mut Vec<Field>,
) {
    if field.modifiers.r#static.is_some() {
        static_field::report(cx, class, field);
        return;
    }
    if field.modifiers.r#const.is_some() {
        // The parser has said that only static fields are constants.
        members.add_reported(field);
        return;
    }
    let mut ty = lower_field_type(cx, library, class, field);
    for (position, variable) in field.variables.iter().enumerate() {
        let is_last = position + 1 == field.variables.len();
        let own_type = if is_last { ty.take() } else { ty.clone() };
        let lowered = check_variable(cx, class, variable, members).and(own_type);
        let position = lowered.map(|ty| {
            fields.push(field_of(field, variable, ty));
            fields.len() - 1
        });
        let member = Member { span: variable.name.span, field: position, default: None };
        members.by_name.entry(variable.name.as_str()).or_insert(member);
    }
}

fn field_of(field: &FieldAst, variable: &VariableAst, ty: TypeRef) -> Field {
    Field {
        name: variable.name.clone(),
        docs: lower_docs(field.leading.docs.as_ref()),
        span: ty.span.to(variable.name.span),
        ty,
        default: None,
    }
}

fn lower_field_type(cx: &mut Lowering<'_>, library: LibraryId, class: &ClassAst, field: &FieldAst) -> Option<TypeRef> {
    let Some(ty) = &field.ty else {
        field_without_type::report(cx, class, field);
        return None;
    };
    lower_type(cx, library, ty, TypePlace::Field)
}

/// Whether the variable, its type apart, is a field; reported otherwise.
fn check_variable(
    cx: &mut Lowering<'_>,
    class: &ClassAst,
    variable: &VariableAst,
    members: &Members<'_>,
) -> Option<()> {
    let name = &variable.name;
    private_name::check(cx, "a field", name);
    if let Some(value) = &variable.value {
        field_with_value::report(cx, class, variable, value);
    }
    if class.modifiers.is_sealed {
        field_in_sealed_class::report(cx, class, name);
    }
    if let Some(earlier) = members.by_name.get(name.as_str()) {
        duplicate_member::report(cx, "field", name, earlier.span);
        return None;
    }
    Some(())
}

fn lower_field_default(cx: &mut Lowering<'_>, pending: &FieldDefault<'_>) {
    let class = &cx.model.classes[pending.class];
    let library = class.library;
    let Some(ty) = class.fields().get(pending.field).map(|field| field.ty.clone()) else { return };
    let default = default::lower_default(cx, library, pending.value, &ty);
    if let ClassKind::Data { fields } = &mut cx.model.classes[pending.class].kind
        && let Some(field) = fields.get_mut(pending.field)
    {
        field.default = default;
    }
}
