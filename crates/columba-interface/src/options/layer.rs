//! What one source of options says.

use serde::Serialize;
use smol_str::SmolStr;

use super::{OPTIONS, OptionKey};
use crate::source::Span;

/// The value of an option; of the kind that its entry in the table says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum OptionValue {
    /// `true` or `false`.
    Bool(bool),
    /// A path or a text.
    Text(#[cfg_attr(feature = "schema", schemars(with = "String"))] SmolStr),
    /// Lines of text.
    Lines(#[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))] Vec<SmolStr>),
}

/// Who said it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// `@ConfigurePigeon` in the file, here.
    File(Span),
    /// A flag of the command line, of this name, without dashes.
    Flag(SmolStr),
    /// `columba.yaml`, here.
    Config(Span),
    /// Nobody: it is the default, or follows from others.
    Default,
}

impl Origin {
    /// The place, if it is in a file.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::File(span) | Self::Config(span) => Some(*span),
            Self::Flag(_) | Self::Default => None,
        }
    }
}

/// A value, and who said it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The value.
    pub value: OptionValue,
    /// Who said it.
    pub origin: Origin,
}

/// What one source of options says: each option at most once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layer {
    values: Vec<(OptionKey, Given)>,
}

/// A flag as it was given: its option, its name without dashes, its value.
#[derive(Clone, Debug)]
pub struct FlagValue {
    /// Which option.
    pub key: OptionKey,
    /// The name that was used: the flag or an alias.
    pub name: SmolStr,
    /// The value.
    pub value: OptionValue,
}

impl Layer {
    /// The layer of the command line. Of a flag that is given twice the last counts.
    #[must_use]
    pub fn from_flags(flags: impl IntoIterator<Item = FlagValue>) -> Self {
        let mut layer = Self::default();
        for flag in flags {
            layer.set(flag.key, Given { value: flag.value, origin: Origin::Flag(flag.name) });
        }
        layer
    }

    /// What is said about an option.
    #[must_use]
    pub fn get(&self, key: OptionKey) -> Option<&Given> {
        self.values.iter().find(|(given, _)| *given == key).map(|(_, given)| given)
    }

    /// All that is said, in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = (OptionKey, &Given)> {
        OPTIONS.iter().filter_map(|spec| Some((spec.key, self.get(spec.key)?)))
    }

    /// Says something, in place of what was said.
    pub(super) fn set(&mut self, key: OptionKey, given: Given) {
        self.values.retain(|(other, _)| *other != key);
        self.values.push((key, given));
    }
}
