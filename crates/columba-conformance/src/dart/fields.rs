//! The fields of objects: they are compared one by one, not by the equality of generated code.

use std::fmt::Write as _;

use columba_interface::model::{LibraryId, Model};

pub(super) fn write(text: &mut String, model: &Model, visible: &[LibraryId]) {
    text.push_str("\nList<Object?>? _fields(Object value) => switch (value) {\n");
    let classes = model.classes.values().filter(|class| visible.contains(&class.library) && !class.is_sealed());
    for class in classes {
        let fields: Vec<String> = class.fields().iter().map(|field| format!("value.{}", field.name.text)).collect();
        // Writing to a string cannot fail.
        let _ = writeln!(text, "      {}() => [{}],", class.name.text, fields.join(", "));
    }
    text.push_str("      _ => null,\n    };\n");
}
