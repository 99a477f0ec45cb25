//! The JSON Schemas of `docs/schema`, and that documents keep to them.

mod validate;

use std::path::{Path, PathBuf};
use std::{env, fs};

use columba_interface::files::MemoryFiles;
use columba_interface::options::{FlagValue, Layer, OptionKey, OptionValue};
use columba_interface::{Analysis, Request, analyze};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json, to_value};

use self::validate::validate;
use super::{AstDocument, ModelDocument, OptionsDocument, PlanDocument, TokensDocument};
use crate::render::{JsonDiagnostic, write_json};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn schema<T: JsonSchema>(title: &str) -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = to_value(settings.into_generator().into_root_schema_for::<T>()).unwrap();
    schema["title"] = json!(title);
    schema
}

fn schemas() -> Vec<(&'static str, Value)> {
    vec![
        ("ast", schema::<AstDocument<'_>>("columba.ast/1")),
        ("diagnostics", schema::<JsonDiagnostic<'_>>("columba.diagnostics/1")),
        ("model", schema::<ModelDocument<'_>>("columba.model/1")),
        ("options", schema::<OptionsDocument>("columba.options/1")),
        ("plan", schema::<PlanDocument<'_>>("columba.plan/1")),
        ("tokens", schema::<TokensDocument<'_>>("columba.tokens/1")),
    ]
}

#[test]
fn the_schemas_are_written_down() {
    for (name, schema) in schemas() {
        let path = root().join(format!("docs/schema/{name}.json"));
        let text = format!("{}\n", serde_json::to_string_pretty(&schema).unwrap());
        if env::var_os("BLESS").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &text).unwrap();
        }
        let golden = fs::read_to_string(&path).unwrap_or_default();
        assert!(golden == text, "docs/schema/{name}.json is out of date: BLESS=1 rewrites it");
    }
}

/// Checks each document against the schema of its name.
fn assert_valid(documents: &[(&str, Value)]) {
    let schemas = schemas();
    for (name, document) in documents {
        let (_, schema) = schemas.iter().find(|(other, _)| other == name).unwrap();
        if let Err(error) = validate(schema, document) {
            panic!("{name}: {error}");
        }
    }
}

fn analysis(path: &str) -> Analysis {
    let text = fs::read_to_string(root().join("tests/ui/valid").join(path)).unwrap();
    let files = MemoryFiles::from([("messages.dart", text)]);
    let package = OptionValue::Text("app".into());
    let flag = FlagValue { key: OptionKey::DartPackageName, name: "package_name".into(), value: package };
    let request =
        Request { inputs: vec!["messages.dart".into()], command_line: Layer::from_flags([flag]), ..Request::default() };
    analyze(&files, &request)
}

#[test]
fn dumps_keep_to_their_schemas() {
    let entries = fs::read_dir(root().join("tests/ui/valid")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    for name in names.filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "dart")) {
        let analysis = analysis(&name);
        assert_valid(&[
            ("ast", to_value(super::ast(&analysis)).unwrap()),
            ("model", to_value(super::model(&analysis)).unwrap()),
            ("options", to_value(super::options(&analysis)).unwrap()),
            ("plan", to_value(super::plan(&analysis).unwrap()).unwrap()),
            ("tokens", to_value(super::tokens(&analysis)).unwrap()),
        ]);
    }
}

#[test]
fn diagnostics_keep_to_their_schema() {
    let analysis = analyze(&MemoryFiles::default(), &Request { inputs: vec!["no.dart".into()], ..Request::default() });
    let mut out = Vec::new();
    write_json(&mut out, &analysis.sources, &analysis.diagnostics).unwrap();
    let lines = String::from_utf8(out).unwrap();
    let documents: Vec<_> = lines.lines().map(|line| ("diagnostics", serde_json::from_str(line).unwrap())).collect();
    assert!(!documents.is_empty());
    assert_valid(&documents);
}

#[test]
fn a_document_that_breaks_its_schema_is_refused() {
    let schema = schema::<ModelDocument<'_>>("model");
    assert!(validate(&schema, &json!({"schema": "columba.model/1"})).is_err());
    let mut document = to_value(super::model(&analysis("all.dart"))).unwrap();
    assert_eq!(validate(&schema, &document), Ok(()));
    document["model"]["libraries"][0]["is_input"] = json!("yes");
    assert!(validate(&schema, &document).unwrap_err().starts_with("/model/libraries/0/is_input"));
}
