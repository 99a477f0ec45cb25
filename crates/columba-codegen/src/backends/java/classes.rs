//! Data classes and sealed classes.

use columba_interface::model::ClassId;

use super::types::{BUILDER, is_array};
use super::{Cx, docs};
use crate::view::{ClassKindView, ClassView, FieldView, FileView};
use crate::writer::Writer;

/// All classes; the children of a sealed class stand within it.
pub(super) fn write_classes(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    let roots = file.classes.iter().filter(|class| class.parent.is_none());
    roots.for_each(|class| write_class(w, cx, file, class));
}

fn write_class(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>, class: &ClassView<'_>) {
    docs(w, class.docs);
    let extends = class.parent.as_ref().map(|parent| format!(" extends {parent}")).unwrap_or_default();
    let name = &class.name;
    match &class.kind {
        ClassKindView::Sealed { children } => {
            w.block(format_args!("public abstract static class {name}{extends} {{"), "}", |w| {
                w.line(format_args!("private {name}() {{}}"));
                w.blank();
                let child = |id: ClassId| file.classes.iter().find(|class| class.id == id);
                children.iter().filter_map(|view| child(view.id)).for_each(|class| write_class(w, cx, file, class));
            });
        }
        ClassKindView::Data { fields } => {
            w.block(format_args!("public static final class {name}{extends} {{"), "}", |w| {
                for field in fields {
                    write_field(w, cx, field);
                }
                write_constructor(w, class);
                write_equality(w, cx, class);
                write_to_string(w, cx, class);
                write_builder(w, cx, class);
                write_lists(w, cx, class);
            });
        }
    }
    w.blank();
}

fn write_field(w: &mut Writer, cx: &Cx<'_>, field: &FieldView<'_>) {
    let (name, variable, ty) = (&field.name, &field.variable, &field.ty.text);
    let nullability = cx.nullability(field.ty.ty);
    w.line(format_args!("private @{nullability} {ty} {variable};"));
    w.blank();
    docs(w, field.docs);
    w.block(format_args!("public @{nullability} {ty} get{name}() {{"), "}", |w| {
        w.line(format_args!("return this.{variable};"));
    });
    w.blank();
    docs(w, field.docs);
    w.block(format_args!("public void set{name}(@{nullability} {ty} setterArg) {{"), "}", |w| {
        if !field.ty.nullable() {
            w.block("if (setterArg == null) {", "}", |w| {
                let exception = cx.java("IllegalStateException");
                w.line(format_args!(
                    "throw new {exception}(\"Nonnull field \\\"{}\\\" is null.\");",
                    field.declared_name
                ));
            });
        }
        w.line(format_args!("this.{variable} = setterArg;"));
    });
    w.blank();
}

/// With a field that must not be null, the builder is the only way to make an object.
fn write_constructor(w: &mut Writer, class: &ClassView<'_>) {
    if class.fields().iter().any(|field| !field.ty.nullable()) {
        w.line("/** Objects are made by the builder, since not all fields may be null. */");
        w.line(format_args!("{}() {{}}", class.name));
        w.blank();
    }
}

fn write_equality(w: &mut Writer, cx: &Cx<'_>, class: &ClassView<'_>) {
    let fields = class.fields();
    cx.line(w, "@Override");
    w.block(cx.code("public boolean equals(Object o) {"), "}", |w| {
        w.block("if (this == o) {", "}", |w| w.line("return true;"));
        w.block("if (o == null || getClass() != o.getClass()) {", "}", |w| w.line("return false;"));
        if fields.is_empty() {
            return w.line("return true;");
        }
        w.line(format_args!("{0} that = ({0}) o;", class.name));
        let equal = |field: &FieldView<'_>| format!("pigeonDeepEquals(this.{0}, that.{0})", field.variable);
        let all: Vec<String> = fields.iter().map(equal).collect();
        w.line(format_args!("return {};", all.join("\n    && ")));
    });
    w.blank();
    cx.line(w, "@Override");
    w.block("public int hashCode() {", "}", |w| {
        if fields.is_empty() {
            return cx.line(w, "return Objects.hash(getClass());");
        }
        let all: Vec<String> = fields.iter().map(|field| format!("this.{}", field.variable)).collect();
        w.line(format_args!("{} {{getClass(), {}}};", cx.code("Object[] fields = new Object[]"), all.join(", ")));
        w.line("return pigeonDeepHashCode(fields);");
    });
    w.blank();
}

fn write_to_string(w: &mut Writer, cx: &Cx<'_>, class: &ClassView<'_>) {
    cx.line(w, "@Override");
    w.block(cx.code("public String toString() {"), "}", |w| {
        let separators = std::iter::once("").chain(std::iter::repeat(", "));
        let parts: Vec<String> = class
            .fields()
            .iter()
            .zip(separators)
            .map(|(field, before)| format!("\"{before}{}=\"\n    + {}", field.declared_name, text_of(field)))
            .collect();
        let name = &class.name;
        match parts.as_slice() {
            [] => w.line(format_args!("return \"{name}{{}}\";")),
            parts => w.line(format_args!("return \"{name}{{\"\n    + {}\n    + \"}}\";", parts.join("\n    + "))),
        }
    });
    w.blank();
}

fn text_of(field: &FieldView<'_>) -> String {
    let value = format!("this.{}", field.variable);
    if is_array(field.ty.ty) { format!("pigeonToString({value})") } else { value }
}

/// The name of the class that makes objects of a class: one within a class of its own name would not compile.
pub(super) fn builder(cx: &Cx<'_>, id: ClassId) -> &'static str {
    let mut around = Some(id);
    while let Some(class) = around {
        if cx.names.class(class) == BUILDER {
            return "Builder_";
        }
        around = cx.names.model.classes[class].parent;
    }
    BUILDER
}

fn write_builder(w: &mut Writer, cx: &Cx<'_>, class: &ClassView<'_>) {
    let (name, builder, non_null) = (&class.name, builder(cx, class.id), cx.non_null);
    w.line(format_args!("/** Makes objects of {{@link {name}}}. */"));
    w.block(format_args!("public static final class {builder} {{"), "}", |w| {
        for field in class.fields() {
            let (variable, ty) = (&field.variable, &field.ty.text);
            w.line(format_args!("private @{} {ty} {variable};", cx.nullable));
            w.blank();
            docs(w, field.docs);
            w.line("@CanIgnoreReturnValue");
            let parameter = format!("@{} {ty} setterArg", cx.nullability(field.ty.ty));
            w.block(format_args!("public @{non_null} {builder} set{}({parameter}) {{", field.name), "}", |w| {
                w.line(format_args!("this.{variable} = setterArg;"));
                w.line("return this;");
            });
            w.blank();
        }
        w.block(format_args!("public @{non_null} {name} build() {{"), "}", |w| {
            w.line(format_args!("{name} built = new {name}();"));
            for field in class.fields() {
                w.line(format_args!("built.set{}(this.{});", field.name, field.variable));
            }
            w.line("return built;");
        });
    });
    w.blank();
}

/// What the codec takes and gives.
fn write_lists(w: &mut Writer, cx: &Cx<'_>, class: &ClassView<'_>) {
    let (name, non_null, fields) = (&class.name, cx.non_null, class.fields());
    w.line(format_args!("@{non_null}"));
    let list = cx.code("ArrayList<Object>");
    w.block(format_args!("{list} toList() {{"), "}", |w| {
        w.line(format_args!("{list} fields = new {list}({});", fields.len()));
        for field in fields {
            w.line(format_args!("fields.add({});", field.encode));
        }
        w.line("return fields;");
    });
    w.blank();
    let fields_type = format!("@{non_null} {list} fields");
    w.block(format_args!("static @{non_null} {name} fromList({fields_type}) {{"), "}", |w| {
        w.line(format_args!("{name} read = new {name}();"));
        for field in fields {
            w.line(format_args!("read.set{}({});", field.name, field.decode));
        }
        w.line("return read;");
    });
}
