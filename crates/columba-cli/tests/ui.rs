//! What the command says about broken files, and that it says nothing about whole ones.
//!
//! `tests/ui/NAME.dart` is checked, and `NAME.stderr` holds what is said. A folder `tests/ui/NAME` is checked from
//! within: its file `args` holds the arguments (`check main.dart` without one), its file `stderr` what is said.
//! `tests/ui/valid` holds files and folders about which nothing is said. `BLESS=1` rewrites what is said.

#![expect(clippy::unwrap_used, reason = "a test ends where something is missing")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use columba_interface::rules::rules;
use libtest_mimic::{Arguments, Failed, Trial};

/// An input and what is expected of it.
struct Case {
    name: String,
    folder: PathBuf,
    arguments: Vec<String>,
    /// Where what is said is kept; nothing may be said without it.
    golden: Option<PathBuf>,
}

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/ui");
    let cases = cases(&root);
    let goldens: Vec<_> = cases.iter().filter_map(|case| case.golden.clone()).collect();
    let codes_root = root.clone();
    let mut trials = vec![
        Trial::test("every_code_has_a_golden", move || check_codes(&codes_root)),
        Trial::test("every_golden_has_an_input", move || check_orphans(&root, &goldens)),
    ];
    trials.extend(cases.into_iter().map(|case| Trial::test(case.name.clone(), move || check(&case))));
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn cases(root: &Path) -> Vec<Case> {
    let valid = root.join("valid");
    let whole = entries(&valid).into_iter().filter_map(|path| case(&path, false));
    let broken = entries(root).into_iter().filter(|path| *path != valid).filter_map(|path| case(&path, true));
    broken.chain(whole).collect()
}

fn case(path: &Path, is_broken: bool) -> Option<Case> {
    let name = path.file_name()?.to_str()?.to_owned();
    let prefix = if is_broken { "" } else { "valid/" };
    if path.is_dir() {
        let arguments = fs::read_to_string(path.join("args")).unwrap_or_else(|_| "check main.dart".into());
        let arguments = arguments.split_whitespace().map(ToOwned::to_owned).collect();
        let golden = is_broken.then(|| path.join("stderr"));
        return Some(Case { name: format!("{prefix}{name}"), folder: path.to_owned(), arguments, golden });
    }
    let stem = name.strip_suffix(".dart")?.to_owned();
    Some(Case {
        name: format!("{prefix}{stem}"),
        folder: path.parent()?.to_owned(),
        arguments: vec!["check".into(), name],
        golden: is_broken.then(|| path.with_extension("stderr")),
    })
}

fn check(case: &Case) -> Result<(), Failed> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_columba"));
    command.args(&case.arguments).args(["--quiet", "--color", "never"]).current_dir(&case.folder);
    let output = command.output()?;
    let said = String::from_utf8(output.stderr)?;
    let expected_status = i32::from(said.contains("error["));
    if output.status.code() != Some(expected_status) {
        return Err(format!("{}, and this was said:\n{said}", output.status).into());
    }
    match &case.golden {
        Some(golden) => compare(golden, &said),
        None if said.is_empty() => Ok(()),
        None => Err(format!("nothing should be said, but this was:\n{said}").into()),
    }
}

fn compare(golden: &Path, said: &str) -> Result<(), Failed> {
    if said.is_empty() {
        return Err("nothing was said about it".into());
    }
    if std::env::var_os("BLESS").is_some() {
        fs::write(golden, said)?;
    }
    let expected = fs::read_to_string(golden).unwrap_or_default();
    if expected == said {
        return Ok(());
    }
    Err(format!("expected ({}):\n{expected}\nfound:\n{said}\nBLESS=1 rewrites it", golden.display()).into())
}

/// All goldens: files named `stderr` or `*.stderr`.
fn goldens(root: &Path) -> Vec<PathBuf> {
    let nested = entries(root).into_iter().flat_map(|path| if path.is_dir() { entries(&path) } else { vec![path] });
    nested.filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().ends_with("stderr"))).collect()
}

fn check_codes(root: &Path) -> Result<(), Failed> {
    let said: String = goldens(root).iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let missing: Vec<_> = rules().filter(|rule| !said.contains(&format!("[{}]", rule.code))).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<_> = missing.iter().map(|rule| format!("{} ({})", rule.code, rule.name)).collect();
    Err(format!("no golden shows {}", names.join(", ")).into())
}

fn check_orphans(root: &Path, expected: &[PathBuf]) -> Result<(), Failed> {
    let orphans: Vec<_> = goldens(root).into_iter().filter(|path| !expected.contains(path)).collect();
    if orphans.is_empty() { Ok(()) } else { Err(format!("no input for {orphans:?}").into()) }
}
