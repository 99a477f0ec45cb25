//! What `columba dump --stage options` shows.

use serde::Serialize;

use super::{OptionKey, OptionValue, Options, Origin};
use crate::source::SourceMap;

/// The options of one file, with who said what.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptionsDump {
    /// The interface file.
    pub input: String,
    /// All options that have a value, in the order of the table.
    pub options: Vec<OptionDump>,
}

/// One option.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptionDump {
    /// Its name, after that of its group.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub option: OptionKey,
    /// The value that holds.
    pub value: OptionValue,
    /// Who said it.
    pub origin: OriginDump,
    /// What others said in vain, the strongest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<OverriddenDump>,
}

/// What was said in vain.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OverriddenDump {
    /// The value.
    pub value: OptionValue,
    /// Who said it.
    pub origin: OriginDump,
}

/// Who said it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "from", content = "at", rename_all = "snake_case")]
pub enum OriginDump {
    /// `@ConfigurePigeon`, at `path:line:column`.
    File(String),
    /// A flag, dashes included.
    Flag(String),
    /// `columba.yaml`, at `path:line:column`.
    Config(String),
    /// Nobody.
    Default,
}

impl Options {
    /// The options that have a value, with who said what.
    #[must_use]
    pub fn dump(&self, sources: &SourceMap) -> OptionsDump {
        let dump = |resolved: &super::Resolved| {
            let overrides = resolved.overridden.iter();
            Some(OptionDump {
                option: resolved.key,
                value: resolved.value.clone()?,
                origin: dump_origin(&resolved.origin, sources),
                overrides: overrides
                    .map(|given| OverriddenDump {
                        value: given.value.clone(),
                        origin: dump_origin(&given.origin, sources),
                    })
                    .collect(),
            })
        };
        OptionsDump { input: self.input().to_owned(), options: self.iter().filter_map(dump).collect() }
    }
}

fn dump_origin(origin: &Origin, sources: &SourceMap) -> OriginDump {
    let place = |span| {
        let at = sources.start(span);
        format!("{}:{}:{}", sources.file(span.file).path(), at.line, at.column)
    };
    match origin {
        Origin::File(span) => OriginDump::File(place(*span)),
        Origin::Config(span) => OriginDump::Config(place(*span)),
        Origin::Flag(name) => OriginDump::Flag(format!("--{name}")),
        Origin::Default => OriginDump::Default,
    }
}
