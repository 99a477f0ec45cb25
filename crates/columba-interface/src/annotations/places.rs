//! Where annotations stand.

use super::{Annotations, ApiKind};
use crate::ast::{ClassAst, Declaration, Directive, EnumAst, FieldAst, Leading, MemberAst, TypeAst, Unit};
use crate::source::Name;

/// What an annotation stands before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Directive,
    HostApi,
    FlutterApi,
    ProxyApi,
    EventApi,
    DataClass,
    SealedClass,
    Enum,
    EnumValue,
    Variable,
    HostMethod,
    FlutterMethod,
    EventMethod,
    ProxyMethod,
    ProxyField,
    ProxyCallback,
    ProxyConstructor,
    DataField,
    DataConstructor,
    /// A member that its class cannot have, for which there is an error.
    Refused,
    Parameter,
    HostParameter,
    /// An abstract class without annotation, a function, a typedef, ...: interfaces do not use it.
    Ignored,
}

/// What a class is to interfaces, judged by its annotations and modifiers alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ClassRole {
    /// An abstract class with an annotation of an API.
    Api(ApiKind),
    /// An annotation of an API on a class that is not abstract; it was reported.
    NotAbstract(ApiKind),
    /// `sealed class`.
    Sealed,
    /// Any other class that is not abstract.
    Data,
    /// An abstract class without annotation.
    Ignored,
}

/// What `class` is to interfaces.
pub(crate) fn class_role(class: &ClassAst) -> ClassRole {
    match (Annotations::of(&class.leading).api(), class.modifiers.is_abstract) {
        (Some(kind), true) => ClassRole::Api(kind),
        (Some(kind), false) => ClassRole::NotAbstract(kind),
        (None, true) => ClassRole::Ignored,
        (None, false) if class.modifiers.is_sealed => ClassRole::Sealed,
        (None, false) => ClassRole::Data,
    }
}

impl Place {
    pub(crate) const ALL: &'static [Self] = &[
        Self::Directive,
        Self::HostApi,
        Self::FlutterApi,
        Self::ProxyApi,
        Self::EventApi,
        Self::DataClass,
        Self::SealedClass,
        Self::Enum,
        Self::EnumValue,
        Self::Variable,
        Self::HostMethod,
        Self::FlutterMethod,
        Self::EventMethod,
        Self::ProxyMethod,
        Self::ProxyField,
        Self::ProxyCallback,
        Self::ProxyConstructor,
        Self::DataField,
        Self::DataConstructor,
        Self::Refused,
        Self::Parameter,
        Self::HostParameter,
        Self::Ignored,
    ];

    /// What stands there, for a message: `a data class`.
    pub(crate) fn describe(self) -> &'static str {
        match self {
            Self::Directive => "a directive",
            Self::HostApi => "a host API",
            Self::FlutterApi => "a Flutter API",
            Self::ProxyApi => "a proxy API",
            Self::EventApi => "an event channel API",
            Self::DataClass => "a data class",
            Self::SealedClass => "a sealed class",
            Self::Enum => "an enum",
            Self::EnumValue => "a value of an enum",
            Self::Variable => "a constant",
            Self::HostMethod => "a method of a host API",
            Self::FlutterMethod => "a method of a Flutter API",
            Self::EventMethod => "a method of an event channel API",
            Self::ProxyMethod => "a method of a proxy API",
            Self::ProxyField => "a field of a proxy API",
            Self::ProxyCallback => "a callback of a proxy API",
            Self::ProxyConstructor => "a constructor of a proxy API",
            Self::DataField => "a field of a data class",
            Self::DataConstructor => "a constructor of a data class",
            Self::Refused => "this member",
            Self::Parameter => "a parameter",
            Self::HostParameter => "a parameter of a host API",
            Self::Ignored => "this declaration",
        }
    }
}

/// Calls `visit` for everything of the file that annotations may lead, in source order, with its name if it has one.
pub(super) fn visit_leading<'a>(unit: &'a Unit, visit: &mut impl FnMut(Place, &'a Leading, Option<&'a Name>)) {
    for directive in &unit.directives {
        match directive {
            Directive::Import(import) | Directive::Export(import) => visit(Place::Directive, &import.leading, None),
            Directive::Library { leading, .. } => visit(Place::Directive, leading, None),
            Directive::Part { .. } | Directive::PartOf { .. } => {}
        }
    }
    for declaration in &unit.declarations {
        match declaration {
            Declaration::Class(class) => visit_class(class, visit),
            Declaration::Enum(declaration) => visit_enum(declaration, visit),
            Declaration::Variables(variables) => visit(Place::Variable, &variables.leading, None),
            Declaration::Other(other) => visit(Place::Ignored, &other.leading, other.name.as_ref()),
        }
    }
}

fn visit_class<'a>(class: &'a ClassAst, visit: &mut impl FnMut(Place, &'a Leading, Option<&'a Name>)) {
    let role = class_role(class);
    let place = match role {
        ClassRole::Api(ApiKind::Host) => Place::HostApi,
        ClassRole::Api(ApiKind::Flutter) => Place::FlutterApi,
        ClassRole::Api(ApiKind::Proxy) => Place::ProxyApi,
        ClassRole::Api(ApiKind::Event) => Place::EventApi,
        ClassRole::Sealed => Place::SealedClass,
        ClassRole::Data | ClassRole::NotAbstract(_) => Place::DataClass,
        ClassRole::Ignored => Place::Ignored,
    };
    visit(place, &class.leading, Some(&class.name));
    for member in &class.members {
        visit_member(member, role, visit);
    }
}

fn visit_enum<'a>(declaration: &'a EnumAst, visit: &mut impl FnMut(Place, &'a Leading, Option<&'a Name>)) {
    visit(Place::Enum, &declaration.leading, Some(&declaration.name));
    for value in &declaration.values {
        visit(Place::EnumValue, &value.leading, Some(&value.name));
    }
    // Members are reported as such.
}

fn visit_member<'a>(
    member: &'a MemberAst,
    role: ClassRole,
    visit: &mut impl FnMut(Place, &'a Leading, Option<&'a Name>),
) {
    let (leading, name, parameters) = match member {
        MemberAst::Field(field) => (&field.leading, field.variables.first().map(|variable| &variable.name), None),
        MemberAst::Method(method) => (&method.leading, Some(&method.name), Some(&method.parameters)),
        MemberAst::Constructor(constructor) => {
            let name = constructor.name.as_ref().unwrap_or(&constructor.class);
            (&constructor.leading, Some(name), Some(&constructor.parameters))
        }
    };
    let place = member_place(member, role);
    visit(place, leading, name);
    let parameter_place = match place {
        Place::Ignored => Place::Ignored,
        Place::HostMethod => Place::HostParameter,
        _ => Place::Parameter,
    };
    for parameter in parameters.into_iter().flat_map(|parameters| &parameters.list) {
        visit(parameter_place, &parameter.leading, parameter.name.as_ref());
    }
}

fn member_place(member: &MemberAst, role: ClassRole) -> Place {
    match (role, member) {
        (ClassRole::Ignored, _) => Place::Ignored,
        (ClassRole::Data | ClassRole::Sealed, MemberAst::Field(_)) => Place::DataField,
        (ClassRole::Data | ClassRole::Sealed, MemberAst::Constructor(_)) => Place::DataConstructor,
        (ClassRole::Api(kind) | ClassRole::NotAbstract(kind), MemberAst::Method(_)) => method_place(kind),
        (ClassRole::Api(ApiKind::Proxy) | ClassRole::NotAbstract(ApiKind::Proxy), member) => match member {
            MemberAst::Field(FieldAst { ty: Some(TypeAst::Function(_)), .. }) => Place::ProxyCallback,
            MemberAst::Field(_) => Place::ProxyField,
            MemberAst::Constructor(_) | MemberAst::Method(_) => Place::ProxyConstructor,
        },
        _ => Place::Refused,
    }
}

fn method_place(kind: ApiKind) -> Place {
    match kind {
        ApiKind::Host => Place::HostMethod,
        ApiKind::Flutter => Place::FlutterMethod,
        ApiKind::Proxy => Place::ProxyMethod,
        ApiKind::Event => Place::EventMethod,
    }
}
