//! The Dart program: values for each driven method, and classes that answer the hosts.
//!
//! The text names the generated code alone, so that it is the same for every transport; what it needs besides is in
//! `tests/conformance/program`, under the prefix `t`.

mod fields;
mod listener;
mod values;

use std::fmt::Write as _;

use columba_interface::model::LibraryId;

use crate::{Project, drive};
use values::Source;

/// How many values each method is given.
const VALUES: usize = 3;

/// The library that drives the interface `name`, which is a library of `project`; `None` if it is not driven.
#[must_use]
pub fn library(project: &Project, library: LibraryId, name: &str, seed: u64) -> Option<String> {
    let model = &project.analysis.model;
    let api = |wanted: &str| model.host_apis.values().find(|api| api.library == library && api.name.as_str() == wanted);
    let (echo, relay) = (api(drive::ECHO)?, api(drive::RELAY)?);
    let mut source = Source::new(model, seed);
    let visible = project.analysis.plan.as_ref()?.libraries.get(library.index()).map(|plan| &plan.visible)?;
    let mut text = head(project, visible);
    listener::write(&mut text, model, library);
    fields::write(&mut text, model, visible);
    // Writing to a string cannot fail.
    let _ = writeln!(text, "\n/// Tests each method.\nvoid drive() {{");
    let _ = writeln!(text, "  t.addFields(_fields);");
    let _ = writeln!(text, "  final echo = {}();", drive::ECHO);
    for method in &echo.methods {
        source.write(&mut text, "echo", &format!("echo: {name}"), &method.signature, VALUES);
    }
    let _ = writeln!(text, "  final relay = {}();\n  final listener = _Listener();", drive::RELAY);
    let _ = writeln!(text, "  {}.setUp(listener);", drive::LISTENER);
    for method in &relay.methods {
        source.write(&mut text, "relay", &format!("calls of Dart: {name}"), &method.signature, VALUES);
    }
    text.push_str("}\n");
    Some(text)
}

fn head(project: &Project, visible: &[LibraryId]) -> String {
    let names: Vec<&str> = project.names().collect();
    let imports = visible.iter().filter_map(|library| names.get(library.index()));
    let mut text = String::from(
        "// ignore_for_file: unused_import, unnecessary_import
import 'dart:typed_data';

import 'package:conformance/driving.dart' as t;
",
    );
    for name in imports {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "import 'package:conformance_api/{name}.dart';");
    }
    text
}

/// The program that drives all `names`.
#[must_use]
pub fn program(names: &[&str]) -> String {
    let mut text =
        String::from("import 'package:conformance/features.dart';\nimport 'package:conformance/program.dart';\n\n");
    for name in names {
        let _ = writeln!(text, "import '{name}.dart' as {name};");
    }
    text.push_str("\nFuture<void> main(List<String> arguments) => runConformance(arguments, [\n");
    for name in names {
        let _ = writeln!(text, "      {name}.drive,");
    }
    text.push_str("      addFeatures,\n    ]);\n");
    text
}
