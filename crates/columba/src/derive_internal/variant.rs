//! Reading an enum: which variant it is, and what goes with it.

use std::mem;

use super::{error, expected, misshaped, read};
use crate::{TryFromError, Value};

/// The variant that a value names, with its content, which may be of the wrong kind yet.
#[derive(Debug)]
pub struct Variant {
    owner: &'static str,
    name: String,
    payload: Payload,
}

#[derive(Debug)]
enum Payload {
    /// There was the name alone.
    Name,
    /// What the name was the key of.
    Content(Value),
    /// What stood beside the name; a unit variant passes it over.
    Beside(Value),
}

impl Variant {
    /// Reads `name` or `{name: content}`.
    ///
    /// # Errors
    ///
    /// The value is neither.
    pub fn untagged(value: Value, owner: &'static str) -> Result<Self, TryFromError> {
        if let Value::String(name) = value {
            return Ok(Self { owner, name, payload: Payload::Name });
        }
        match read::read_entry(value, owner)? {
            (Value::String(name), content) => Ok(Self { owner, name, payload: Payload::Content(content) }),
            (other, _) => Err(misshaped(&format!("the variant of `{owner}`"), "a string", &other)),
        }
    }

    /// Reads `{tag: name, ..fields}`.
    ///
    /// # Errors
    ///
    /// The value is no map, or the tag is missing or no string.
    pub fn internal(value: Value, owner: &'static str, tag: &str) -> Result<Self, TryFromError> {
        let mut fields = match value {
            Value::Map(fields) => fields,
            other => return Err(expected(owner, "a map", &other)),
        };
        let entry = fields.iter_mut().rev().find(|(key, _)| key.as_str() == Some(tag));
        let name = tag_name(owner, tag, entry.map(|(_, name)| mem::take(name)))?;
        Ok(Self { owner, name, payload: Payload::Beside(Value::Map(fields)) })
    }

    /// Reads `{tag: name, content: content}`.
    ///
    /// # Errors
    ///
    /// The value is no map, or the tag is missing or no string.
    pub fn adjacent(value: Value, owner: &'static str, tag: &str, content: &str) -> Result<Self, TryFromError> {
        let [name, content] = read::read_map(value, owner, [tag, content])?;
        let name = tag_name(owner, tag, name)?;
        Ok(Self { owner, name, payload: Payload::Beside(content.unwrap_or_default()) })
    }

    /// The name that the value gives the variant.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Checks that nothing goes with the name.
    ///
    /// # Errors
    ///
    /// There is content.
    pub fn unit(self) -> Result<(), TryFromError> {
        match self.payload {
            Payload::Name | Payload::Beside(_) => Ok(()),
            Payload::Content(_) => Err(self.refuse("is read from its name alone, not from a map")),
        }
    }

    /// The value of the fields.
    ///
    /// # Errors
    ///
    /// There is nothing but the name.
    pub fn content(self) -> Result<Value, TryFromError> {
        match self.payload {
            Payload::Content(value) | Payload::Beside(value) => Ok(value),
            Payload::Name => Err(self.refuse("is read from a map of one entry, not from its name alone")),
        }
    }

    /// The error for a name that is none of those.
    #[must_use]
    pub fn unknown(&self, known: &[&str]) -> TryFromError {
        let Self { owner, name, .. } = self;
        let known: Vec<_> = known.iter().map(|name| format!("`{name}`")).collect();
        let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
        error(format!("unknown variant `{name}` of `{owner}`; there is {known}"))
    }

    fn refuse(&self, reason: &str) -> TryFromError {
        error(format!("variant `{}` of `{}` {reason}", self.name, self.owner))
    }
}

fn tag_name(owner: &str, tag: &str, name: Option<Value>) -> Result<String, TryFromError> {
    match name {
        Some(Value::String(name)) => Ok(name),
        Some(other) => Err(misshaped(&format!("the tag `{tag}` of `{owner}`"), "a string", &other)),
        None => Err(error(format!("missing tag `{tag}` of `{owner}`"))),
    }
}
