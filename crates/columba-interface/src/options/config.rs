//! `columba.yaml`: options for all inputs, and which inputs there are.
//!
//! ```yaml
//! inputs:
//!   - interface/messages.dart
//!   - input: interface/camera.dart
//!     kotlinOut: android/Camera.kt
//! dartPackageName: tour
//! kotlinOptions:
//!   package: dev.tour
//! ```
//!
//! Names are those of `PigeonOptions`. Paths are relative to the folder of the file.

use smol_str::SmolStr;

use super::table::{GROUPS, find, names};
use super::yaml::{self, Node, NodeKind};
use super::{Given, Layer, OptionKey, OptionKind, OptionValue, Origin};
use crate::diagnostic::Diagnostics;
use crate::files::{FileSystem, path, read_text};
use crate::rules::options::{
    duplicate_key, invalid_yaml, missing_inputs, option_without_effect, unknown_option, wrong_option_type,
};
use crate::rules::syntax::cannot_read;
use crate::source::{FileId, Name, SourceMap, Span};

/// A `columba.yaml` that was read.
#[derive(Debug)]
pub struct Config {
    /// The folder of the file.
    pub folder: String,
    /// What holds for all inputs.
    pub base: Layer,
    /// The inputs.
    pub inputs: Vec<ConfiguredInput>,
}

/// An input that `columba.yaml` lists.
#[derive(Debug)]
pub struct ConfiguredInput {
    /// The path, seen from where the program runs.
    pub path: String,
    /// Where it is listed.
    pub span: Span,
    /// What holds for it alone.
    pub layer: Layer,
}

/// Reads the file at `path`. Mistakes are reported and left out; `None` if it cannot be read at all.
pub fn read_config(
    fs: &dyn FileSystem,
    path: &str,
    sources: &mut SourceMap,
    diagnostics: &mut Diagnostics,
) -> Option<Config> {
    let file = match read_text(fs, path, path, sources, diagnostics) {
        Ok(file) => file,
        Err(why) => {
            diagnostics.push(cannot_read::report(path, &why, None));
            return None;
        }
    };
    let folder = path::folder(path).to_owned();
    let config = Config { folder, base: Layer::default(), inputs: Vec::new() };
    let mut reader = Reader { config, file, diagnostics };
    match yaml::parse(file, sources.file(file).text()) {
        Ok(Some(root)) => reader.read_root(&root),
        Ok(None) => reader.diagnostics.push(missing_inputs::report(Span::new(file, 0, 0))),
        Err(error) => reader.diagnostics.push(invalid_yaml::report(&error.message, error.span)),
    }
    Some(reader.config)
}

struct Reader<'a> {
    config: Config,
    file: FileId,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn read_root(&mut self, root: &Node) {
        let NodeKind::Map(entries) = &root.kind else {
            self.diagnostics.push(invalid_yaml::not_a_map(&root.describe(), root.span));
            return;
        };
        let mut base = Layer::default();
        let mut has_inputs = false;
        for (name, value) in self.unique(entries) {
            match name.as_str() {
                "inputs" => {
                    has_inputs = true;
                    self.read_inputs(value);
                }
                "input" => {
                    has_inputs = true;
                    self.read_input(value);
                }
                _ => self.read_entry("", &name, value, &mut base),
            }
        }
        self.config.base = base;
        if !has_inputs {
            self.diagnostics.push(missing_inputs::report(Span::new(self.file, 0, 0)));
        }
    }

    /// The entries whose keys are names, each once; others are reported.
    fn unique<'n>(&mut self, entries: &'n [(Node, Node)]) -> Vec<(Name, &'n Node)> {
        let mut unique: Vec<(Name, &Node)> = Vec::new();
        for (key, value) in entries {
            let NodeKind::Scalar { text, .. } = &key.kind else {
                self.diagnostics.push(invalid_yaml::key(&key.describe(), key.span));
                continue;
            };
            let name = Name { text: text.clone(), span: key.span };
            match unique.iter().find(|(first, _)| first.text == name.text) {
                Some((first, _)) => self.diagnostics.push(duplicate_key::report(&name, first)),
                None => unique.push((name, value)),
            }
        }
        unique
    }

    fn read_inputs(&mut self, value: &Node) {
        match &value.kind {
            NodeKind::List(inputs) if !inputs.is_empty() => inputs.iter().for_each(|input| self.read_input(input)),
            NodeKind::Scalar { .. } => self.read_input(value),
            NodeKind::Null | NodeKind::List(_) => self.diagnostics.push(missing_inputs::report(value.span)),
            NodeKind::Map(_) => {
                self.diagnostics.push(wrong_option_type::wrong(
                    "inputs",
                    "a list of paths",
                    &value.describe(),
                    value.span,
                ));
            }
        }
    }

    fn read_input(&mut self, node: &Node) {
        match &node.kind {
            NodeKind::Scalar { text, .. } => self.add_input(text, node.span, Layer::default()),
            NodeKind::Map(entries) => self.read_input_with_options(entries, node.span),
            _ => self.diagnostics.push(wrong_option_type::wrong("inputs", "paths", &node.describe(), node.span)),
        }
    }

    fn read_input_with_options(&mut self, entries: &[(Node, Node)], span: Span) {
        let mut layer = Layer::default();
        let mut input = None;
        for (name, value) in self.unique(entries) {
            match (name.as_str(), &value.kind) {
                ("input", NodeKind::Scalar { text, .. }) => input = Some((text, value.span)),
                ("input", _) => {
                    let wrong = wrong_option_type::wrong("input", "a path", &value.describe(), value.span);
                    self.diagnostics.push(wrong);
                    return;
                }
                _ => self.read_entry("", &name, value, &mut layer),
            }
        }
        match input {
            Some((path, span)) => self.add_input(path, span, layer),
            None => self.diagnostics.push(missing_inputs::without_input(span)),
        }
    }

    fn add_input(&mut self, path: &str, span: Span, layer: Layer) {
        let path = path::join(&self.config.folder, path);
        self.config.inputs.push(ConfiguredInput { path, span, layer });
    }

    fn read_entry(&mut self, group: &'static str, name: &Name, value: &Node, layer: &mut Layer) {
        if let Some(key) = find(group, name.as_str()).filter(|key| *key != OptionKey::Input) {
            self.read_option(key, name, value, layer);
            return;
        }
        let nested = GROUPS.iter().find(|nested| group.is_empty() && nested.name == name.as_str());
        match (nested, &value.kind) {
            (None, _) => {
                let known = names(group).chain(group.is_empty().then_some("inputs"));
                self.diagnostics.push(unknown_option::in_config(name, group, known));
            }
            (Some(_), NodeKind::Null) => {}
            (Some(nested), NodeKind::Map(entries)) => {
                for (name, value) in self.unique(entries) {
                    self.read_entry(nested.name, &name, value, layer);
                }
            }
            (Some(nested), _) => {
                self.diagnostics.push(wrong_option_type::wrong(nested.name, "a map", &value.describe(), value.span));
            }
        }
    }

    fn read_option(&mut self, key: OptionKey, name: &Name, value: &Node, layer: &mut Layer) {
        if let Some(why) = option_without_effect::why(key) {
            self.diagnostics.push(option_without_effect::report(key, why, name.span));
        }
        if matches!(value.kind, NodeKind::Null) {
            return;
        }
        match option_value(key.spec().kind, &value.kind) {
            Some(read) => layer.set(key, Given { value: read, origin: Origin::Config(value.span) }),
            None => self.diagnostics.push(wrong_option_type::report(key, &value.describe(), value.span)),
        }
    }
}

fn option_value(kind: OptionKind, value: &NodeKind) -> Option<OptionValue> {
    match (kind, value) {
        (OptionKind::Bool, NodeKind::Scalar { text, is_plain: true }) => match text.as_str() {
            "true" | "True" | "TRUE" => Some(OptionValue::Bool(true)),
            "false" | "False" | "FALSE" => Some(OptionValue::Bool(false)),
            _ => None,
        },
        (OptionKind::Path | OptionKind::Text, NodeKind::Scalar { text, .. }) => Some(OptionValue::Text(text.clone())),
        (OptionKind::Lines, NodeKind::Scalar { text, .. }) => {
            Some(OptionValue::Lines(text.lines().map(SmolStr::new).collect()))
        }
        (OptionKind::Lines, NodeKind::List(lines)) => {
            lines.iter().map(line).collect::<Option<_>>().map(OptionValue::Lines)
        }
        _ => None,
    }
}

fn line(node: &Node) -> Option<SmolStr> {
    match &node.kind {
        NodeKind::Scalar { text, .. } => Some(text.clone()),
        _ => None,
    }
}
