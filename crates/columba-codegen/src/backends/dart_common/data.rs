//! Constants, enums and classes.

use columba_interface::model::Field;

use super::defaults::DefaultText;
use super::names::Sentinel;
use super::{DartNames, string};
use crate::view::{ClassView, ConstantView, EnumView, FieldView};
use crate::writer::Writer;

/// Deep equality and hashing: the private functions that classes call.
const EQUALITY: &str = include_str!("helpers/equality.dart");
const DEEP_EQUALS: &str = "_deepEquals";
const DEEP_HASH: &str = "_deepHash";

/// Writes what the classes of a file need to be compared.
pub(in crate::backends) fn write_equality(w: &mut Writer, dart: &DartNames<'_>) {
    w.blank();
    dart.helper(w, EQUALITY, &[DEEP_EQUALS, "_deepHolds", DEEP_HASH]);
}

/// Writes a constant.
pub(in crate::backends) fn write_constant(w: &mut Writer, constant: &ConstantView<'_>) {
    w.blank();
    w.docs(constant.docs);
    w.line(format_args!("const {} {} = {};", constant.ty, constant.name, constant.value));
}

/// Writes an enum.
pub(in crate::backends) fn write_enum(w: &mut Writer, declared: &EnumView<'_>) {
    w.blank();
    w.docs(declared.docs);
    w.block(format_args!("enum {} {{", declared.name), "}", |w| {
        for value in &declared.values {
            w.docs(value.docs);
            w.line(format_args!("{},", value.name));
        }
    });
}

/// Writes a class. `members` writes what a transport needs besides.
pub(in crate::backends) fn write_class(
    w: &mut Writer,
    dart: &DartNames<'_>,
    class: &ClassView<'_>,
    members: impl FnOnce(&mut Writer),
) {
    let extends = dart.model.classes[class.id].parent.map(|parent| {
        let parent = &dart.model.classes[parent];
        format!(" extends {}", dart.user_type(parent.library, parent.name.as_str()))
    });
    let extends = extends.unwrap_or_default();
    w.blank();
    w.docs(class.docs);
    if class.is_sealed() {
        return w.line(format_args!("sealed class {}{extends} {{}}", class.name));
    }
    w.block(format_args!("class {}{extends} {{", class.name), "}", |w| {
        write_constructor(w, dart, class);
        for field in class.fields() {
            w.blank();
            w.docs(field.docs);
            w.line(format_args!("{} {};", field.ty.text, field.name));
        }
        members(w);
        write_equals(w, dart, class);
        write_hash_code(w, dart, class);
        write_to_string(w, dart, class);
    });
}

/// The default value of a field.
fn default_of(dart: &DartNames<'_>, field: &Field) -> Option<DefaultText> {
    field.default.as_deref().map(|default| DefaultText::new(dart, default, &field.ty))
}

fn write_constructor(w: &mut Writer, dart: &DartNames<'_>, class: &ClassView<'_>) {
    if class.fields().is_empty() {
        return w.line(format_args!("{}();", class.name));
    }
    let defaults: Vec<Option<DefaultText>> = class.fields().iter().map(|field| default_of(dart, field.field)).collect();
    let mut initializers = Vec::new();
    w.line(format_args!("{}({{", class.name));
    w.indented(|w| {
        for (field, default) in class.fields().iter().zip(&defaults) {
            match default {
                Some(default) if default.computed.is_some() => {
                    w.line(format_args!("{} {} = {},", field.ty.text, field.name, default.constant));
                    initializers.push(format!("{} = {}", field.name, default.resolved(&field.name)));
                }
                Some(default) => w.line(format_args!("this.{} = {},", field.name, default.constant)),
                None if field.ty.nullable() => w.line(format_args!("this.{},", field.name)),
                None => w.line(format_args!("required this.{},", field.name)),
            }
        }
    });
    if initializers.is_empty() {
        w.line("});");
    } else {
        w.line(format_args!("}}) : {};", initializers.join(",\n      ")));
    }
}

fn write_equals(w: &mut Writer, dart: &DartNames<'_>, class: &ClassView<'_>) {
    let is_field = |name: &str| class.fields().iter().any(|field| field.name == name);
    let other = if is_field("other") { "pigeonVar_other" } else { "other" };
    let (bool, object, run_time_type) = (dart.library("bool"), dart.library("Object"), dart.member("runtimeType"));
    let declared = &dart.model.classes[class.id];
    let name = dart.user_type(declared.library, declared.name.as_str());
    w.blank();
    w.line(format_args!("@{}", dart.library("override")));
    w.block(format_args!("{bool} operator ==({object} {other}) {{"), "}", |w| {
        w.block(format_args!("if ({other} is! {name} || {other}.runtimeType != {run_time_type}) {{"), "}", |w| {
            w.line("return false;");
        });
        if class.fields().is_empty() {
            return w.line("return true;");
        }
        w.block(format_args!("if ({}(this, {other})) {{", dart.library("identical")), "}", |w| {
            w.line("return true;");
        });
        let equals = dart.own(DEEP_EQUALS);
        let compared = class.fields().iter().map(|FieldView { name, .. }| format!("{equals}({name}, {other}.{name})"));
        w.line(format_args!("return {};", compared.collect::<Vec<_>>().join(" &&\n    ")));
    });
}

fn write_hash_code(w: &mut Writer, dart: &DartNames<'_>, class: &ClassView<'_>) {
    let (object, int, hash) = (dart.library("Object"), dart.library("int"), dart.own(DEEP_HASH));
    let mut values = vec![dart.member("runtimeType")];
    values.extend(class.fields().iter().map(|field| field.name.clone()));
    w.blank();
    w.line(format_args!("@{}", dart.library("override")));
    w.line(format_args!("{int} get hashCode => {hash}(<{object}?>[{}]);", values.join(", ")));
}

fn write_to_string(w: &mut Writer, dart: &DartNames<'_>, class: &ClassView<'_>) {
    let escaped = |text: &str| text.replace('$', "\\$");
    let part = |field: &FieldView<'_>| {
        let name = &field.name;
        if name.contains('$') { format!("{}: ${{{name}}}", escaped(name)) } else { format!("{name}: ${name}") }
    };
    let parts: Vec<String> = class.fields().iter().map(part).collect();
    w.blank();
    w.line(format_args!("@{}", dart.library("override")));
    let string_type = dart.library("String");
    w.block(format_args!("{string_type} toString() {{"), "}", |w| {
        w.line(format_args!("return '{}({})';", escaped(&class.name), parts.join(", ")));
    });
}

/// Writes the classes that stand for default values which are not constant.
pub(in crate::backends) fn write_sentinels(w: &mut Writer, dart: &DartNames<'_>) {
    for sentinel in dart.sentinels() {
        let (parameters, implements, of) = match sentinel {
            Sentinel::Class(id) => {
                let class = &dart.model.classes[id];
                ("", dart.user_type(class.library, class.name.as_str()), class.name.as_str())
            }
            Sentinel::List => ("<E>", format!("{}<E>", dart.library("List")), "list"),
            Sentinel::Set => ("<E>", format!("{}<E>", dart.library("Set")), "set"),
            Sentinel::Map => ("<K, V>", format!("{}<K, V>", dart.library("Map")), "map"),
        };
        let name = dart.sentinel(sentinel);
        w.blank();
        w.line(format_args!("/// Stands for a default value that is no constant: a {of}."));
        w.block(format_args!("class {name}{parameters} implements {implements} {{"), "}", |w| {
            w.line(format_args!("const {name}();"));
            w.blank();
            w.line(format_args!("@{}", dart.library("override")));
            let (object, invocation) = (dart.library("Object"), dart.library("Invocation"));
            w.line(format_args!("{object}? noSuchMethod({invocation} invocation) => super.noSuchMethod(invocation);"));
        });
    }
}

/// The value of a constant.
pub(in crate::backends) fn constant_value(value: &columba_interface::model::ConstantValue) -> String {
    use columba_interface::model::ConstantValue as V;
    match value {
        V::Bool(value) => value.to_string(),
        V::Int(value) => value.to_string(),
        V::Double(value) => super::double(*value),
        V::String(text) => string(text),
    }
}
