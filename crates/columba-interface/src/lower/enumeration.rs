//! Enums. That they have values is syntax, which the parser checks.

use super::Lowering;
use super::declare::lower_docs;
use crate::ast::EnumAst;
use crate::model::{EnumId, EnumValue};
use crate::rules::declarations::{duplicate_member, enhanced_enum, private_name};

/// Fills the shells of all enums.
pub(super) fn lower_enums(cx: &mut Lowering<'_>) {
    for (id, declaration) in cx.model.enums.ids().zip(cx.syntax.enums.clone()) {
        enhanced_enum::check(cx, declaration);
        cx.model.enums[id].values = lower_values(cx, id, declaration);
    }
}

fn lower_values<'a>(cx: &mut Lowering<'a>, id: EnumId, declaration: &'a EnumAst) -> Vec<EnumValue> {
    let mut values: Vec<EnumValue> = Vec::with_capacity(declaration.values.len());
    for value in &declaration.values {
        let name = &value.name;
        private_name::check(cx, "a value of an enum", name);
        duplicate_member::check_value(cx, name, &declaration.name);
        match cx.add_enum_value(id, name.as_str(), values.len()) {
            None => values.push(EnumValue { name: name.clone(), docs: lower_docs(value.leading.docs.as_ref()) }),
            Some(earlier) => {
                let earlier = values.get(earlier as usize).map_or(name.span, |earlier| earlier.name.span);
                duplicate_member::report(cx, "value", name, earlier);
            }
        }
    }
    values
}
