//! Constants, enums, classes.

use columba_interface::model::{ClassId, ClassKind, ConstantId, EnumId, Field, TypeKind, TypeRef};
use columba_interface::plan::{ClassOrder, CodecType, Recursion};
use columba_interface::target_words::Role;

use super::Builder;
use crate::view::{ChildView, ClassKindView, ClassView, ConstantView, EnumValueView, EnumView, FieldView};

/// The list from which the fields of a class are read.
const FIELDS: &str = "fields";

impl<'a> Builder<'a, '_> {
    pub(super) fn constant(&self, id: ConstantId) -> ConstantView<'a> {
        let constant = &self.model.constants[id];
        ConstantView {
            name: self.names.user(Role::Constant, constant.name.as_str()),
            docs: &constant.docs,
            ty: self.language.constant_type(&constant.value),
            value: self.language.constant_value(&constant.value),
        }
    }

    pub(super) fn enumeration(&self, id: EnumId) -> EnumView<'a> {
        let declared = &self.model.enums[id];
        let value = |(index, value): (usize, &'a columba_interface::model::EnumValue)| EnumValueView {
            name: self.names.user(Role::EnumValue, value.name.as_str()),
            docs: &value.docs,
            index,
        };
        EnumView {
            id,
            name: self.names.enumeration(id),
            docs: &declared.docs,
            values: declared.values.iter().enumerate().map(value).collect(),
        }
    }

    pub(super) fn class(&self, id: ClassId) -> ClassView<'a> {
        let class = &self.model.classes[id];
        let recursion = self.recursion(id);
        ClassView {
            id,
            name: self.class_name(id),
            docs: &class.docs,
            parent: class.parent.map(|parent| self.class_name(parent)),
            kind: self.class_kind(&class.kind, recursion),
            recursion,
            code: self.code_of(id),
            swift_class: class.swift_class,
        }
    }

    fn class_kind(&self, kind: &'a ClassKind, recursion: Recursion) -> ClassKindView<'a> {
        match kind {
            ClassKind::Sealed { children } => {
                let child = |id: &ClassId| ChildView {
                    id: *id,
                    name: self.class_name(*id),
                    is_sealed: self.model.classes[*id].is_sealed(),
                };
                ClassKindView::Sealed { children: children.iter().map(child).collect() }
            }
            ClassKind::Data { fields } => {
                let field = |(index, field)| self.field(index, field, recursion);
                ClassKindView::Data { fields: fields.iter().enumerate().map(field).collect() }
            }
        }
    }

    fn field(&self, index: usize, field: &'a Field, recursion: Recursion) -> FieldView<'a> {
        let name = self.names.user(Role::Field, field.name.as_str());
        let default = field.default.as_deref();
        let element = self.language.element(FIELDS, index);
        let is_recursive = recursion == Recursion::ByValue && self.leads_back(&field.ty);
        let mut ty = self.ty(&field.ty);
        if is_recursive {
            ty.text = self.language.recursive_type(&self.names, &field.ty);
        }
        FieldView {
            docs: &field.docs,
            ty,
            is_recursive,
            default: default.and_then(|value| self.language.default_value(&self.names, value, &field.ty)),
            encode: self.language.encode(&self.names, &field.ty, &self.language.field(&name)),
            decode: self.language.decode(&self.names, &field.ty, &element),
            declared_name: field.name.as_str(),
            variable: self.names.user(Role::Parameter, field.name.as_str()),
            name,
            field,
        }
    }

    /// Whether the type is a class that holds itself by value. If the field's class does so too, the field may be on the
    /// way.
    fn leads_back(&self, ty: &TypeRef) -> bool {
        matches!(ty.kind, TypeKind::Class(class) if self.recursion(class) == Recursion::ByValue)
    }

    fn recursion(&self, id: ClassId) -> Recursion {
        let library = self.model.classes[id].library;
        let plan = self.job.plan.libraries.get(library.index());
        let mut order = plan.into_iter().flat_map(|plan| &plan.class_order);
        order.find(|order: &&ClassOrder| order.class == id).map_or(Recursion::None, |order| order.recursion)
    }

    fn code_of(&self, id: ClassId) -> Option<columba_interface::plan::WireCode> {
        let mut entries = self.plan.codec.entries.iter();
        entries.find(|entry| entry.ty == CodecType::Class(id)).map(|entry| entry.code)
    }
}
