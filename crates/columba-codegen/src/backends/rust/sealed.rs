//! Sealed classes: an enum of its children. Levels are counted by the classes between.

use super::cx::Cx;
use super::data::{write_decode, write_encode};
use super::layout::fits;
use super::{docs, lints};
use crate::view::{ChildView, ClassKindView, ClassView};
use crate::writer::Writer;

pub(super) fn write_sealed(w: &mut Writer, cx: &Cx<'_>, class: &ClassView<'_>) {
    let ClassKindView::Sealed { children } = &class.kind else { return };
    docs(w, class.docs);
    w.line("#[derive(Debug, Clone, PartialEq)]");
    let names = children.iter().map(|child| child.name.as_str()).chain([class.name.as_str()]);
    lints::allow_for_names(w, names);
    if children.is_empty() {
        w.line(format_args!("pub enum {} {{}}", class.name));
    } else {
        lints::allow_for_sealed(w);
        w.block(format_args!("pub enum {} {{", class.name), "}", |w| {
            for child in children {
                docs(w, cx.docs_of(child.id));
                w.line(format_args!("{0}({0}),", child.name));
            }
        });
    }
    w.blank();
    for child in children {
        write_from(w, cx, class, child);
    }
    write_sealed_encode(w, cx, class, children);
    write_sealed_decode(w, cx, class, children);
}

fn write_from(w: &mut Writer, cx: &Cx<'_>, class: &ClassView<'_>, child: &ChildView) {
    let from = cx.names.builtin("From", "::std::convert::From");
    w.block(format_args!("impl {from}<{}> for {} {{", child.name, class.name), "}", |w| {
        w.block(format_args!("fn from(value: {}) -> Self {{", child.name), "}", |w| {
            w.line(format_args!("Self::{}(value)", child.name));
        });
    });
    w.blank();
}

fn write_sealed_encode(w: &mut Writer, cx: &Cx<'_>, class: &ClassView<'_>, children: &[ChildView]) {
    if children.is_empty() {
        w.block(format_args!("impl {} for {} {{", cx.typed("Encode"), class.name), "}", |w| {
            w.block(format_args!("fn encode(self, _: &mut {}) {{", cx.typed("Writer")), "}", |w| {
                w.line("match self {}");
            });
        });
        return w.blank();
    }
    let arms = |w: &mut Writer| {
        for (position, child) in children.iter().enumerate() {
            w.block(format_args!("Self::{}(value) => {{", child.name), "}", |w| {
                w.line(format_args!("writer.position({position});"));
                w.line("writer.value(value);");
            });
        }
    };
    write_encode(w, cx, &class.name, |w| {
        w.block("match self {", "}", arms);
    });
}

fn write_sealed_decode(w: &mut Writer, cx: &Cx<'_>, class: &ClassView<'_>, children: &[ChildView]) {
    let arms = |w: &mut Writer| {
        for (position, child) in children.iter().enumerate() {
            w.line(format_args!("{position} => reader.value().map(Self::{}),", child.name));
        }
        let error = format!("Err(reader.no_such_position(\"{}\", other))", class.name);
        let line = format!("other => {error},");
        if fits(&line, 3) { w.line(line) } else { w.block("other => {", "}", |w| w.line(error)) }
    };
    write_decode(w, cx, &class.name, |w| {
        w.block("match reader.position()? {", "}", arms);
    });
}
