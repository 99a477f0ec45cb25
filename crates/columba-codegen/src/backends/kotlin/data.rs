//! Constants, enums, classes.

use columba_interface::model::TypeKind;

use super::cx::{Cx, docs_with};
use super::layout::list;
use super::types::{Kotlin, cast};
use crate::language::Language;
use crate::view::{ClassKindView, ClassView, ConstantView, EnumView, FieldView};
use crate::words;
use crate::writer::Writer;

pub(super) fn write_constant(w: &mut Writer, constant: &ConstantView<'_>) {
    let ConstantView { name, docs, ty, value } = constant;
    w.docs(docs);
    w.line(format_args!("const val {name}: {ty} = {value}"));
    w.blank();
}

pub(super) fn write_enum(w: &mut Writer, view: &EnumView<'_>) {
    w.docs(view.docs);
    w.block(format_args!("enum class {}(val raw: Int) {{", view.name), "}", |w| {
        for value in &view.values {
            w.docs(value.docs);
            let end = if value.index + 1 == view.values.len() { ";" } else { "," };
            w.line(format_args!("{}({}){end}", value.name, value.index));
        }
        w.blank();
        w.block("companion object {", "}", |w| {
            w.line("/** The value with that index; null if there is none. */");
            w.line(format_args!("fun ofRaw(raw: Int): {}? = entries.getOrNull(raw)", view.name));
        });
    });
    w.blank();
}

pub(super) fn write_class(w: &mut Writer, cx: &Cx<'_>, kotlin: &Kotlin, class: &ClassView<'_>) {
    let parent = class.parent.as_ref().map_or_else(String::new, |parent| format!(" : {parent}()"));
    match &class.kind {
        ClassKindView::Sealed { .. } => {
            docs_with(w, class.docs, "One of the classes that extend it.");
            w.line(format_args!("sealed class {}{parent}", class.name));
        }
        ClassKindView::Data { fields } => {
            docs_with(w, class.docs, "Data that messages carry.");
            write_head(w, cx, class, fields, &parent);
            w.indented(|w| write_members(w, cx, kotlin, &class.name, fields));
            w.line("}");
        }
    }
    w.blank();
}

fn write_head(w: &mut Writer, cx: &Cx<'_>, class: &ClassView<'_>, fields: &[FieldView<'_>], parent: &str) {
    if fields.is_empty() {
        return w.line(format_args!("class {}{parent} {{", class.name));
    }
    w.line(format_args!("data class {}(", class.name));
    w.indented(|w| {
        for (at, field) in fields.iter().enumerate() {
            w.docs(field.docs);
            if fields.iter().take(at).any(|other| words::first_upper(&other.name) == words::first_upper(&field.name)) {
                // `x` and `X` have the same getter.
                let getter = format!("get{}_", words::first_upper(&field.name));
                w.line(format_args!("@get:{}(\"{getter}\")", cx.name("JvmName")));
            }
            let default = if field.ty.nullable() { " = null" } else { "" };
            let end = if at + 1 == fields.len() { "" } else { "," };
            w.line(format_args!("val {}: {}{default}{end}", field.name, field.ty.text));
        }
    });
    w.line(format_args!("){parent} {{"));
}

fn write_members(w: &mut Writer, cx: &Cx<'_>, kotlin: &Kotlin, name: &str, fields: &[FieldView<'_>]) {
    write_from_list(w, name, fields);
    w.blank();
    w.line("/** The values of the fields, as messages carry them. */");
    let values: Vec<String> = fields.iter().map(|field| format!("this.{}", field.name)).collect();
    w.line(list("fun toList(): List<Any?> = listOf(", &values, ")"));
    w.blank();
    write_equals(w, cx, name, fields);
    w.blank();
    write_hash_code(w, cx, fields);
    w.blank();
    write_to_string(w, kotlin, name, fields);
}

fn write_from_list(w: &mut Writer, name: &str, fields: &[FieldView<'_>]) {
    w.block("companion object {", "}", |w| {
        w.line("/** The object of which [toList] made the list. */");
        if fields.is_empty() {
            return w.line(format_args!("fun fromList(pigeonVar_list: List<Any?>): {name} = {name}()"));
        }
        w.line(format_args!("fun fromList(pigeonVar_list: List<Any?>): {name} = {name}("));
        w.indented(|w| {
            for (at, field) in fields.iter().enumerate() {
                let end = if at + 1 == fields.len() { "" } else { "," };
                let value = cast(&format!("pigeonVar_list[{at}]"), field.ty.ty, &field.ty.text);
                w.line(format_args!("{value}{end}"));
            }
        });
        w.line(")");
    });
}

fn write_equals(w: &mut Writer, cx: &Cx<'_>, name: &str, fields: &[FieldView<'_>]) {
    w.block("override fun equals(other: Any?): Boolean {", "}", |w| {
        w.block("if (this === other) {", "}", |w| w.line("return true"));
        if fields.is_empty() {
            return w.line("return other != null && other::class.java == this::class.java");
        }
        w.block("if (other == null || other::class.java != this::class.java) {", "}", |w| w.line("return false"));
        w.line(format_args!("val that = other as {name}"));
        let utils = cx.name("PigeonUtils");
        for (at, FieldView { name, .. }) in fields.iter().enumerate() {
            let start = if at == 0 { "return " } else { "  " };
            let end = if at + 1 == fields.len() { "" } else { " &&" };
            w.line(format_args!("{start}{utils}.deepEquals(this.{name}, that.{name}){end}"));
        }
    });
}

fn write_hash_code(w: &mut Writer, cx: &Cx<'_>, fields: &[FieldView<'_>]) {
    if fields.is_empty() {
        return w.line("override fun hashCode(): Int = this::class.java.hashCode()");
    }
    w.block("override fun hashCode(): Int {", "}", |w| {
        w.line("var result = this::class.java.hashCode()");
        for FieldView { name, .. } in fields {
            w.line(format_args!("result = 31 * result + {}.deepHash(this.{name})", cx.name("PigeonUtils")));
        }
        w.line("return result");
    });
}

fn write_to_string(w: &mut Writer, kotlin: &Kotlin, name: &str, fields: &[FieldView<'_>]) {
    let label = |name: &str| {
        let text = kotlin.string(name.trim_matches('`'));
        text.trim_matches('"').to_owned()
    };
    let value = |field: &FieldView<'_>| {
        let is_array = matches!(field.ty.ty.kind, TypeKind::TypedData(data) if data != columba_interface::model::TypedData::ByteData);
        let content = if is_array { ".contentToString()" } else { "" };
        format!("{}=${{this.{}{content}}}", label(&field.name), field.name)
    };
    let values: Vec<String> = fields.iter().map(value).collect();
    let line = format!("override fun toString(): String = \"{}({})\"", label(name), values.join(", "));
    if line.len() <= 100 {
        return w.line(line);
    }
    w.line("override fun toString(): String =");
    w.indented(|w| {
        w.line(format_args!("\"{}(\" +", label(name)));
        w.indented(|w| {
            for (at, value) in values.iter().enumerate() {
                let end = if at + 1 == values.len() { "\" + \")\"" } else { ", \" +" };
                w.line(format_args!("\"{value}{end}"));
            }
        });
    });
}
