//! Data classes, sealed families and enums.

use crate::file::FileGenerator;
use crate::literals;
use crate::types::{Base, Type, Use};
use crate::visible::Kind;

/// A field before it is written.
struct Field {
    name: String,
    ty: Type,
    default: Option<String>,
}

/// How a class sets its fields.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Construction {
    /// No constructor: fields are `late` or nullable.
    None,
    Named,
    Positional,
}

impl FileGenerator<'_> {
    pub(crate) fn enumeration(&mut self, name: &str, values: &[String]) {
        self.docs();
        self.text.put(&format!("enum {name} {{"));
        for (index, value) in values.iter().enumerate() {
            self.docs();
            let comma = if index + 1 < values.len() || self.random.once_in(2) { "," } else { "" };
            self.text.put(&format!("{value} {comma}"));
        }
        let end = if self.random.once_in(5) { "; }" } else { "}" };
        self.text.put(end);
    }

    /// A sealed class and its children.
    pub(crate) fn sealed_family(&mut self, name: &str) {
        self.docs();
        self.text.put(&format!("sealed class {name} {{ }}"));
        for _ in 0..=self.some() {
            let child = self.names.upper(self.random);
            let clause = self.random.pick(&["extends", "implements"]);
            self.data_class(&child, &format!("{clause} {name}"));
            self.declare(child, Kind::Class);
        }
    }

    /// A class with what stands between its name and its body.
    pub(crate) fn data_class(&mut self, name: &str, clause: &str) {
        self.names.open_scope();
        let construction = self.construction();
        let fields: Vec<Field> = (0..self.some() + self.some()).map(|_| self.field(construction)).collect();
        self.docs();
        if fields.iter().any(|field| self.may_contain_itself(&field.ty)) {
            self.text.put("@SwiftClass()");
        }
        self.text.put(&format!("class {name} {clause} {{"));
        let is_last = self.extends();
        if !is_last {
            self.constructor(name, construction, &fields);
        }
        self.fields(construction, &fields);
        if is_last {
            self.constructor(name, construction, &fields);
        }
        self.text.put("}");
    }

    fn construction(&mut self) -> Construction {
        let all = [Construction::None, Construction::Named, Construction::Positional];
        self.random.choose(&all).copied().unwrap_or(Construction::None)
    }

    fn field(&mut self, construction: Construction) -> Field {
        let name = self.names.member(self.random);
        let mut ty = self.any_type(Use::Data);
        // A class that holds one of a class that may hold it: without a null the two have no end.
        ty.nullable |= self.may_contain_itself(&ty);
        let wants_default = construction != Construction::None && self.random.once_in(2);
        let default = if wants_default { literals::value(self.random, &ty) } else { None };
        Field { name, ty, default }
    }

    /// Whether a field of the type may lead back to its class without a collection between.
    fn may_contain_itself(&self, ty: &Type) -> bool {
        matches!(&ty.base, Base::Declared(name, _) if
            self.declared.iter().any(|seen| seen.name == *name && matches!(seen.kind, Kind::Class)))
    }

    fn constructor(&mut self, name: &str, construction: Construction, fields: &[Field]) {
        match construction {
            Construction::None if self.random.once_in(4) => self.text.put(&format!("{name} ( ) ;")),
            Construction::None => {}
            Construction::Named if fields.is_empty() => {}
            Construction::Named => self.named_constructor(name, fields),
            Construction::Positional => self.positional_constructor(name, fields),
        }
    }

    fn named_constructor(&mut self, name: &str, fields: &[Field]) {
        self.docs();
        self.text.put(&format!("{name} ( {{"));
        for (index, field) in fields.iter().enumerate() {
            let parameter = match &field.default {
                Some(default) => format!("this . {} = {default}", field.name),
                None if field.ty.nullable && self.random.once_in(2) => format!("this . {}", field.name),
                None => format!("required this . {}", field.name),
            };
            let comma = if index + 1 < fields.len() || self.random.once_in(2) { "," } else { "" };
            self.text.put(&format!("{parameter} {comma}"));
        }
        self.text.put("} ) ;");
    }

    /// The fields without a default first, in order.
    fn positional_constructor(&mut self, name: &str, fields: &[Field]) {
        let required = fields.iter().filter(|field| field.default.is_none());
        let mut parts: Vec<String> = required.map(|field| format!("this . {}", field.name)).collect();
        let optional: Vec<String> = fields
            .iter()
            .filter_map(|field| Some(format!("this . {} = {}", field.name, field.default.as_ref()?)))
            .collect();
        if !optional.is_empty() {
            parts.push(format!("[ {} ]", optional.join(", ")));
        }
        self.text.put(&format!("{name} ( {} ) ;", parts.join(", ")));
    }

    fn fields(&mut self, construction: Construction, fields: &[Field]) {
        for field in fields {
            self.docs();
            let modifier = match construction {
                Construction::None if field.ty.nullable => self.random.pick(&["", "late", "late final"]),
                Construction::None => self.random.pick(&["late", "late final"]),
                _ => self.random.pick(&["", "final"]),
            };
            self.text.put(&format!("{modifier} {} {} ;", field.ty.text(), field.name));
        }
        if construction == Construction::None && self.extends() {
            let names = [self.names.member(self.random), self.names.member(self.random)];
            self.text.put(&format!("int ? {} ;", names.join(", ")));
        }
    }
}
