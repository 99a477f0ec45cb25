//! Constants, enums, classes.

use columba_interface::model::{ClassId, EnumId, Field, TypeRef};
use columba_interface::plan::{Recursion, WireCode};
use smol_str::SmolStr;

/// A type, written.
#[derive(Clone, Debug)]
pub struct TypeView<'a> {
    /// With its nullability.
    pub text: String,
    /// Without.
    pub bare: String,
    /// As that of a parameter.
    pub parameter: String,
    /// What it is.
    pub ty: &'a TypeRef,
}

impl TypeView<'_> {
    /// Whether null is one of its values.
    #[must_use]
    pub fn nullable(&self) -> bool {
        self.ty.nullable
    }
}

/// A constant.
#[derive(Clone, Debug)]
pub struct ConstantView<'a> {
    /// Its name.
    pub name: String,
    /// Its doc comment.
    pub docs: &'a [SmolStr],
    /// Its type.
    pub ty: &'static str,
    /// Its value.
    pub value: String,
}

/// An enum.
#[derive(Clone, Debug)]
pub struct EnumView<'a> {
    /// Which.
    pub id: EnumId,
    /// Its name.
    pub name: String,
    /// Its doc comment.
    pub docs: &'a [SmolStr],
    /// Its values.
    pub values: Vec<EnumValueView<'a>>,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValueView<'a> {
    /// Its name.
    pub name: String,
    /// Its doc comment.
    pub docs: &'a [SmolStr],
    /// What the wire carries.
    pub index: usize,
}

/// A class.
#[derive(Clone, Debug)]
pub struct ClassView<'a> {
    /// Which.
    pub id: ClassId,
    /// Its name.
    pub name: String,
    /// Its doc comment.
    pub docs: &'a [SmolStr],
    /// The sealed class that it belongs to.
    pub parent: Option<String>,
    /// Sealed, or with fields.
    pub kind: ClassKindView<'a>,
    /// How an object can hold another of its class.
    pub recursion: Recursion,
    /// Its code; `None` of a sealed class.
    pub code: Option<WireCode>,
    /// Whether `@SwiftClass()` is asked for.
    pub swift_class: bool,
}

/// Which kind of class.
#[derive(Clone, Debug)]
pub enum ClassKindView<'a> {
    /// Without objects of its own.
    Sealed {
        /// Its direct children, in source order.
        children: Vec<ChildView>,
    },
    /// With fields, in source order; it may have none.
    Data {
        /// The fields.
        fields: Vec<FieldView<'a>>,
    },
}

impl<'a> ClassView<'a> {
    /// The fields; none of a sealed class.
    #[must_use]
    pub fn fields(&self) -> &[FieldView<'a>] {
        match &self.kind {
            ClassKindView::Data { fields } => fields,
            ClassKindView::Sealed { .. } => &[],
        }
    }

    /// Whether it is sealed.
    #[must_use]
    pub fn is_sealed(&self) -> bool {
        matches!(self.kind, ClassKindView::Sealed { .. })
    }
}

/// A child of a sealed class.
#[derive(Clone, Debug)]
pub struct ChildView {
    /// Which.
    pub id: ClassId,
    /// Its name.
    pub name: String,
    /// Whether it is sealed too.
    pub is_sealed: bool,
}

/// A field.
#[derive(Clone, Debug)]
pub struct FieldView<'a> {
    /// Its name.
    pub name: String,
    /// Its name as it was declared.
    pub declared_name: &'a str,
    /// Its name as that of a variable, where the language derives others from it: Java.
    pub variable: String,
    /// Its doc comment.
    pub docs: &'a [SmolStr],
    /// Its type.
    pub ty: TypeView<'a>,
    /// Whether an object of the class can hold another of the same class through it, without a collection between.
    pub is_recursive: bool,
    /// Its default value, if the language can write it.
    pub default: Option<String>,
    /// What the codec is given for it, within the class.
    pub encode: String,
    /// Its value, from the list of fields.
    pub decode: String,
    /// What was declared.
    pub field: &'a Field,
}
