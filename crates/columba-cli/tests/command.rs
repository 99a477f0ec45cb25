//! What the process does: its exit status, what goes to which stream, and that nothing breaks it.

#![expect(clippy::unwrap_used, reason = "a test ends where something is missing")]

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::{env, fs};

fn ui() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/ui")
}

fn columba(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_columba"));
    command.args(arguments).current_dir(ui());
    for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(variable);
    }
    command
}

/// Status, standard output, standard error.
fn run(command: &mut Command) -> (i32, String, String) {
    let Output { status, stdout, stderr } = command.output().unwrap();
    (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

/// A folder of its own, empty.
fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn whole_files_give_status_0_and_a_short_word() {
    let (status, out, err) = run(&mut columba(&["check", "valid/all.dart", "valid/data.dart"]));
    assert_eq!((status, out.as_str(), err.as_str()), (0, "", "checked 2 files: no mistakes\n"));
    assert_eq!(run(&mut columba(&["check", "-q", "valid/all.dart"])), (0, String::new(), String::new()));
}

#[test]
fn mistakes_give_status_1_and_warnings_only_when_denied() {
    assert_eq!(run(&mut columba(&["check", "constants.dart"])).0, 1);
    let warned = ["check", "--package_name", "other", "W0242-flag-overridden/main.dart"];
    let (status, _, err) = run(&mut columba(&warned));
    assert!(status == 0 && err.contains("warning[W0242]"), "{err}");
    assert_eq!(run(columba(&warned).arg("--deny-warnings")).0, 1);
}

#[test]
fn wrong_use_gives_status_2_and_a_hint() {
    for (arguments, hint) in [
        (&["check", "--kotlin_uot", "a.kt", "a.dart"][..], "--kotlin_out"),
        (&["chekc"], "check"),
        (&[], "Usage"),
        (&["check"], "no interface file was named"),
        (&["dump", "--stage", "model"], "no interface file was named"),
        (&["dump", "--stage", "tree", "a.dart"], "tokens, ast, model, plan, options"),
        (&["dump", "--stage", "plan", "valid/all.dart"], "--package_name"),
        (&["explain", "E03O5"], "`E0305`"),
        (&["explain", "method-in-dataclass"], "`method-in-data-class`"),
        (&["explain", "nonsense"], "lists all"),
    ] {
        let (status, out, err) = run(columba(arguments).current_dir(ui()));
        assert!(status == 2 && out.is_empty() && err.contains(hint), "{arguments:?}: {status} {err}");
    }
}

#[test]
fn help_and_version_are_no_mistake() {
    for arguments in [&["--help"][..], &["--version"], &["help", "dump"], &["check", "-h"]] {
        let (status, out, err) = run(&mut columba(arguments));
        assert!(status == 0 && !out.is_empty() && err.is_empty(), "{arguments:?}: {err}");
    }
}

#[test]
fn editors_get_json_on_standard_output_alone() {
    let (status, out, err) = run(&mut columba(&["check", "--format", "json", "constants.dart"]));
    assert_eq!((status, err.as_str()), (1, ""));
    for line in out.lines() {
        let diagnostic: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(diagnostic["place"]["file"], "constants.dart");
    }
    assert_eq!(out.lines().count(), 8);
}

#[test]
fn scripts_for_pigeon_get_its_lines_on_standard_error_alone() {
    let (status, out, err) = run(&mut columba(&["check", "--format", "pigeon", "--input", "constants.dart"]));
    assert_eq!((status, out.as_str()), (1, ""));
    assert!(err.starts_with("Error: constants.dart:3: the constant `limit` has no type\n"), "{err}");
    assert!(err.lines().all(|line| line.starts_with("Error: constants.dart:")), "{err}");
}

#[test]
fn colours_are_there_when_they_are_wanted() {
    let colored = |command: &mut Command| run(command).2.contains("\x1b[");
    let check = ["check", "constants.dart"];
    assert!(!colored(&mut columba(&check)));
    assert!(colored(columba(&check).env("CLICOLOR_FORCE", "1")));
    assert!(colored(columba(&check).args(["--color", "always"]).env("NO_COLOR", "1")));
    assert!(!colored(columba(&check).args(["--color", "never"]).env("CLICOLOR_FORCE", "1")));
}

#[test]
fn the_last_of_flags_that_exclude_each_other_counts() {
    let flags = ["--debug_generators", "--no-debug_generators", "--dart-out", "a.dart", "--dart_out", "b.dart"];
    let dump = ["dump", "--stage", "options", "--package_name", "app", "valid/all.dart"];
    let (status, out, _) = run(columba(&dump).args(flags).arg("--no-one_language"));
    assert_eq!(status, 0);
    assert!(out.contains("debugGenerators: false  (--no-debug_generators)"), "{out}");
    assert!(out.contains("dartOut: b.dart  (--dart_out)"), "{out}");
}

#[test]
fn the_syntax_tree_is_written_where_it_is_asked_for() {
    let folder = scratch("ast_out");
    let path = folder.join("deep/tree.txt");
    let (status, _, err) = run(columba(&["check", "valid/all.dart", "--ast_out"]).arg(&path));
    assert_eq!(status, 0, "{err}");
    assert!(fs::read_to_string(path).unwrap().starts_with("schema: columba.ast/1\n"));
    let (status, _, err) = run(columba(&["check", "valid/all.dart", "--ast_out"]).arg(folder));
    assert!(status == 2 && err.contains("cannot write"), "{err}");
}

#[test]
fn a_configuration_is_found_in_the_current_folder() {
    let folder = ui().join("valid/configuration");
    let (status, out, err) = run(columba(&["dump", "--stage", "options"]).current_dir(folder));
    assert!(status == 0 && out.contains("dartPackageName: app  (columba.yaml:3:"), "{out}{err}");
}

#[test]
fn every_stage_is_shown_as_text_and_as_json() {
    for stage in ["tokens", "ast", "model", "plan", "options"] {
        let arguments = ["dump", "--stage", stage, "--package_name", "app", "valid/all.dart"];
        let (status, text, err) = run(&mut columba(&arguments));
        assert!(status == 0 && !text.is_empty() && err.is_empty(), "{stage}: {err}");
        let (status, json, _) = run(columba(&arguments).args(["--format", "json"]));
        let document: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!((status, &document["schema"]), (0, &serde_json::json!(format!("columba.{stage}/1"))));
    }
}

#[test]
fn the_list_of_codes_at_the_end_of_a_check_can_be_pasted() {
    let (status, out, err) = run(&mut columba(&["explain", "E0305,", "E0401,", "..."]));
    assert_eq!((status, err.as_str()), (0, ""));
    assert!(out.starts_with("E0305") && out.contains("E0401"), "{out}");
}

#[test]
fn the_page_of_a_rule_can_be_read() {
    let (status, out, _) = run(&mut columba(&["explain", "e0305"]));
    assert_eq!(status, 0);
    assert!(out.starts_with("E0305 method-in-data-class (error)\n"), "{out}");
    for heading in ["\nWhy\n", "\nExample\n", "\nFix\n"] {
        assert!(out.contains(heading), "{out}");
    }
    let (_, json, _) = run(&mut columba(&["explain", "--format", "json", "E0305"]));
    let document: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(document["rules"][0]["name"], "method-in-data-class");
}

#[test]
fn a_reader_that_goes_away_is_no_mistake() {
    let mut command = columba(&["dump", "--stage", "plan", "--package_name", "app", "valid/data.dart"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""));
}

#[test]
fn a_file_is_one_by_whatever_path() {
    let folder = scratch("one-file");
    fs::create_dir(folder.join("sub")).unwrap();
    let pigeon = "import 'package:pigeon/pigeon.dart';";
    fs::write(folder.join("a.dart"), format!("{pigeon} import 'sub/b.dart'; class A {{ B? b; }}")).unwrap();
    fs::write(folder.join("sub/b.dart"), format!("{pigeon} class B {{}}")).unwrap();
    let options = "inputs:\n  - a.dart\n  - input: sub/b.dart\n    kotlinOptions:\n      package: dev.b\n";
    fs::write(folder.join("columba.yaml"), options).unwrap();
    let absolute = folder.canonicalize().unwrap().join("sub/b.dart");
    let absolute = absolute.to_str().unwrap();
    let (_, _, err) = run(columba(&["check", "a.dart", "sub/../sub/b.dart", absolute]).current_dir(&folder));
    assert_eq!(err, "checked 2 files: no mistakes\n");
    for arguments in [&["../columba.yaml", "b.dart"], &["../columba.yaml", absolute]] {
        let mut command = columba(&["dump", "--stage", "options", "--config"]);
        let (_, out, err) = run(command.args(arguments).current_dir(folder.join("sub")));
        assert!(out.contains("kotlinOptions.package: dev.b"), "{out}{err}");
    }
    let (status, _, err) = run(columba(&["check", "sub/b.dart", "--dart_out", absolute]).current_dir(&folder));
    assert!(status == 1 && err.contains("E0237"), "{err}");
}
