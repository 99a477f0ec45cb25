//! Calls with values.

use std::fmt::Write as _;

use columba_interface::model::{Model, Signature};
use columba_interface_generator::value::dart::{expression, type_text};
use columba_interface_generator::value::{Limits, Values};

/// Draws the values.
pub(super) struct Source<'a> {
    model: &'a Model,
    values: Values<'a>,
}

impl<'a> Source<'a> {
    pub(super) fn new(model: &'a Model, seed: u64) -> Self {
        let limits = Limits { length: 2, not_a_number: true, ..Limits::default() };
        Self { model, values: Values::new(model, seed, limits) }
    }

    /// A test that calls `method` of the object `receiver` with `count` values. A type without values gives no test.
    pub(super) fn write(
        &mut self,
        text: &mut String,
        receiver: &str,
        feature: &str,
        signature: &Signature,
        count: usize,
    ) {
        let Some(parameter) = signature.parameters.first() else { return };
        let (ty, method) = (type_text(self.model, &parameter.ty), signature.name.as_str());
        let values: Vec<String> = (0..count)
            .filter_map(|_| self.values.draw(&parameter.ty))
            .map(|value| expression(self.model, &parameter.ty, &value))
            .collect();
        if values.is_empty() {
            return;
        }
        let title = format!("{feature} {ty}");
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  t.{receiver}<{ty}>('{title}', {receiver}.{method},");
        let seen = if receiver == "relay" { "() => listener.received, " } else { "" };
        let _ = writeln!(text, "      {seen}() => <{ty}>[\n        {},\n      ]);", values.join(",\n        "));
    }
}
