//! Constants, enums, structs, sealed enums.

use columba_interface::model::Literal;
use columba_interface::plan::Recursion;

use super::cx::Cx;
use super::layout::{fits, item, struct_literal};
use super::literals::is_plain_default;
use super::{docs, lints};
use crate::view::{ClassKindView, ClassView, ConstantView, EnumView, FieldView};
use crate::writer::Writer;

pub(super) fn write_constant(w: &mut Writer, constant: &ConstantView<'_>) {
    docs(w, constant.docs);
    if constant.ty == "f64" {
        lints::allow_for_number(w);
    }
    let line = format!("pub const {}: {} = {};", constant.name, constant.ty, constant.value);
    if fits(&line, 0) {
        return w.line(line);
    }
    w.line(format_args!("pub const {}: {} =", constant.name, constant.ty));
    w.indented(|w| w.line(format_args!("{};", constant.value)));
}

pub(super) fn write_enum(w: &mut Writer, cx: &Cx<'_>, view: &EnumView<'_>) {
    docs(w, view.docs);
    w.line("#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]");
    lints::allow_for_name(w, &view.name);
    if view.values.iter().any(|value| !lints::is_upper_camel(&value.name)) {
        w.line("#[allow(non_camel_case_types, reason = \"as in the interface\")]");
    }
    w.block(format_args!("pub enum {} {{", view.name), "}", |w| {
        for value in &view.values {
            docs(w, value.docs);
            w.line(format_args!("{},", value.name));
        }
    });
    w.blank();
    let position = |w: &mut Writer| match_self(w, view.values.iter().map(|value| value.name.as_str()));
    write_encode(w, cx, &view.name, |w| {
        w.block("let position = match self {", "};", position);
        w.line("writer.position(position);");
    });
    write_decode(w, cx, &view.name, |w| {
        w.block("match reader.position()? {", "}", |w| {
            for value in &view.values {
                w.line(format_args!("{} => Ok(Self::{}),", value.index, value.name));
            }
            write_unknown_position(w, &view.name);
        });
    });
}

fn match_self<'n>(w: &mut Writer, names: impl Iterator<Item = &'n str>) {
    names.enumerate().for_each(|(index, name)| w.line(format_args!("Self::{name} => {index},")));
}

fn write_unknown_position(w: &mut Writer, name: &str) {
    let error = format!("Err(reader.no_such_position(\"{name}\", other))");
    let line = format!("other => {error},");
    if fits(&line, 3) {
        return w.line(line);
    }
    w.block("other => {", "}", |w| w.line(error));
}

pub(super) fn write_class(w: &mut Writer, cx: &Cx<'_>, class: &ClassView<'_>) {
    match &class.kind {
        ClassKindView::Data { fields } => write_struct(w, cx, class, fields),
        ClassKindView::Sealed { .. } => super::sealed::write_sealed(w, cx, class),
    }
}

fn write_struct(w: &mut Writer, cx: &Cx<'_>, class: &ClassView<'_>, fields: &[FieldView<'_>]) {
    docs(w, class.docs);
    let defaults = Defaults::of(fields);
    let default = if matches!(defaults, Defaults::Plain) { ", Default" } else { "" };
    w.line(format_args!("#[derive(Debug, Clone, PartialEq{default})]"));
    lints::allow_for_name(w, &class.name);
    lints::allow_for_struct(w, fields.iter().map(|field| field.ty.text.as_str()));
    if fields.is_empty() {
        w.line(format_args!("pub struct {} {{}}", class.name));
    } else {
        w.block(format_args!("pub struct {} {{", class.name), "}", |w| {
            for field in fields {
                docs(w, field.docs);
                lints::allow_for_field(w, &field.ty.text);
                item(w, 1, &format!("pub {}: {},", field.name, field.ty.text));
            }
        });
    }
    w.blank();
    if matches!(defaults, Defaults::Written) {
        write_default(w, cx, class, fields);
    }
    let is_nested = class.recursion != Recursion::None;
    write_struct_encode(w, cx, class, fields, is_nested);
    write_struct_decode(w, cx, class, fields, is_nested);
}

fn write_struct_encode(w: &mut Writer, cx: &Cx<'_>, class: &ClassView<'_>, fields: &[FieldView<'_>], is_nested: bool) {
    let values =
        |w: &mut Writer| fields.iter().for_each(|field| w.line(format_args!("writer.value({});", field.encode)));
    if fields.is_empty() {
        w.block(format_args!("impl {} for {} {{", cx.typed("Encode"), class.name), "}", |w| {
            w.line(format_args!("fn encode(self, _: &mut {}) {{}}", cx.typed("Writer")));
        });
        return w.blank();
    }
    write_encode(w, cx, &class.name, |w| match (is_nested, fields) {
        (true, [field]) => w.line(format_args!("writer.nested(move |writer| writer.value({}));", field.encode)),
        (true, _) => w.block("writer.nested(move |writer| {", "});", values),
        (false, _) => values(w),
    });
}

fn write_struct_decode(w: &mut Writer, cx: &Cx<'_>, class: &ClassView<'_>, fields: &[FieldView<'_>], is_nested: bool) {
    if fields.is_empty() {
        w.block(format_args!("impl {} for {} {{", cx.typed("Decode"), class.name), "}", |w| {
            let tail = cx.result("Self", &cx.typed("DecodeError"));
            w.block(format_args!("fn decode(_: &mut {}<'_>) -> {tail} {{", cx.typed("Reader")), "}", |w| {
                w.line("Ok(Self {})");
            });
        });
        return w.blank();
    }
    let values: Vec<String> = fields.iter().map(|field| format!("{}: reader.value()?", field.name)).collect();
    write_decode(w, cx, &class.name, |w| {
        if is_nested {
            w.block("reader.nested(|reader| {", "})", |w| {
                struct_literal(w, 3, "Ok(Self", &values, ")");
            });
        } else {
            struct_literal(w, 2, "Ok(Self", &values, ")");
        }
    });
}

/// What is known of the default values of a struct's fields.
enum Defaults {
    /// Some field has none.
    Missing,
    /// All are those of their types.
    Plain,
    /// All are there.
    Written,
}

impl Defaults {
    fn of(fields: &[FieldView<'_>]) -> Self {
        let has_default = |field: &FieldView<'_>| field.default.is_some() || is_null_by_default(field);
        if !fields.iter().all(has_default) {
            return Self::Missing;
        }
        let is_plain = |field: &FieldView<'_>| is_null_by_default(field) || is_plain(field);
        if fields.iter().all(is_plain) { Self::Plain } else { Self::Written }
    }
}

fn is_null_by_default(field: &FieldView<'_>) -> bool {
    field.ty.nullable() && field.field.default.is_none()
}

fn is_plain(field: &FieldView<'_>) -> bool {
    let value = field.field.default.as_ref().and_then(|default| default.value.as_ref());
    value.is_some_and(|value| is_plain_default(value) && (*value == Literal::Null) == field.ty.nullable())
}

fn write_default(w: &mut Writer, cx: &Cx<'_>, class: &ClassView<'_>, fields: &[FieldView<'_>]) {
    let none = cx.names.builtin("None", "::std::option::Option::None");
    let value = |field: &FieldView<'_>| match &field.default {
        Some(default) if field.is_recursive => boxed(cx, field, default),
        Some(default) => default.clone(),
        None if field.ty.text.ends_with("::Value") => format!("{}::Null", field.ty.text),
        None => none.to_owned(),
    };
    let values: Vec<String> = fields.iter().map(|field| format!("{}: {}", field.name, value(field))).collect();
    if values.iter().any(|value| !fits(&format!("{value},"), 3)) {
        w.line("#[rustfmt::skip]");
    }
    let name = cx.names.builtin("Default", "::std::default::Default");
    w.block(format_args!("impl {name} for {} {{", class.name), "}", |w| {
        w.block("fn default() -> Self {", "}", |w| struct_literal(w, 2, "Self", &values, ""));
    });
    w.blank();
}

/// The default value of a field that is in a box.
fn boxed(cx: &Cx<'_>, field: &FieldView<'_>, default: &str) -> String {
    let new = format!("{}::new", cx.names.builtin("Box", "::std::boxed::Box"));
    let some = cx.names.builtin("Some", "::std::option::Option::Some");
    match default.strip_prefix(some).and_then(|rest| rest.strip_prefix('(')?.strip_suffix(')')) {
        Some(value) if field.ty.nullable() => format!("{some}({new}({value}))"),
        _ if field.ty.nullable() => default.to_owned(),
        _ => format!("{new}({default})"),
    }
}

/// `impl Encode`.
pub(super) fn write_encode(w: &mut Writer, cx: &Cx<'_>, name: &str, body: impl FnOnce(&mut Writer)) {
    w.block(format_args!("impl {} for {name} {{", cx.typed("Encode")), "}", |w| {
        w.block(format_args!("fn encode(self, writer: &mut {}) {{", cx.typed("Writer")), "}", body);
    });
    w.blank();
}

/// `impl Decode`.
pub(super) fn write_decode(w: &mut Writer, cx: &Cx<'_>, name: &str, body: impl FnOnce(&mut Writer)) {
    w.block(format_args!("impl {} for {name} {{", cx.typed("Decode")), "}", |w| {
        let tail = cx.result("Self", &cx.typed("DecodeError"));
        w.block(format_args!("fn decode(reader: &mut {}<'_>) -> {tail} {{", cx.typed("Reader")), "}", body);
    });
    w.blank();
}
