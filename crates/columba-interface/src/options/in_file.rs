//! The options in `@ConfigurePigeon(PigeonOptions(…))`.

use smol_str::SmolStr;

use super::table::{GROUPS, find, names};
use super::{Given, Layer, OptionKey, OptionKind, OptionValue, Origin};
use crate::annotations::{Call, Value, ValueKind, configuration};
use crate::ast::Unit;
use crate::diagnostic::Diagnostics;
use crate::rules::options::{option_without_effect, unknown_option, wrong_option_type, wrong_options_class};
use crate::source::Name;

/// What the file says; mistakes are reported and left out.
pub(super) fn read(unit: &Unit, diagnostics: &mut Diagnostics) -> Layer {
    let mut reader = Reader { layer: Layer::default(), diagnostics };
    if let Some(call) = configuration(unit).filter(|call| call.name.as_str() == "PigeonOptions") {
        reader.read_call("", &call);
    }
    reader.layer
}

struct Reader<'a> {
    layer: Layer,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn read_call(&mut self, group: &'static str, call: &Call) {
        for (name, value) in &call.entries {
            match find(group, name.as_str()) {
                Some(key) => self.read_option(key, name, value),
                None => self.read_group(group, name, value),
            }
        }
    }

    fn read_group(&mut self, group: &'static str, name: &Name, value: &Value) {
        let nested = GROUPS.iter().find(|nested| group.is_empty() && nested.name == name.as_str());
        match (nested, &value.kind) {
            (None, _) => self.diagnostics.push(unknown_option::in_file(name, group, names(group))),
            (Some(nested), ValueKind::Call(call)) if call.name.as_str() == nested.class => {
                self.read_call(nested.name, call);
            }
            (Some(nested), _) => self.diagnostics.push(wrong_options_class::report(nested, value)),
        }
    }

    fn read_option(&mut self, key: OptionKey, name: &Name, value: &Value) {
        if let Some(why) = option_without_effect::why(key) {
            self.diagnostics.push(option_without_effect::report(key, why, name.span));
        }
        match option_value(key.spec().kind, &value.kind) {
            Some(read) => self.layer.set(key, Given { value: read, origin: Origin::File(value.span) }),
            None => self.diagnostics.push(wrong_option_type::report(key, &value.describe(), value.span)),
        }
    }
}

fn option_value(kind: OptionKind, value: &ValueKind) -> Option<OptionValue> {
    match (kind, value) {
        (OptionKind::Bool, ValueKind::Bool(value)) => Some(OptionValue::Bool(*value)),
        (OptionKind::Path | OptionKind::Text, ValueKind::String(text)) => Some(OptionValue::Text(text.clone())),
        (OptionKind::Lines, ValueKind::List(lines) | ValueKind::Set(lines)) => {
            lines.iter().map(text).collect::<Option<_>>().map(OptionValue::Lines)
        }
        _ => None,
    }
}

fn text(value: &Value) -> Option<SmolStr> {
    match &value.kind {
        ValueKind::String(text) => Some(text.clone()),
        _ => None,
    }
}
