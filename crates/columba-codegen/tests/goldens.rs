//! What is generated from `tests/goldens/interfaces` and `tests/typed`, byte for byte. `BLESS=1` writes it anew.
//!
//! The files that are compared are real sources: compilers see them, and the tests of each language run them.
#![allow(clippy::unwrap_used, reason = "a test that cannot read its files has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use columba_codegen::{GeneratedFile, generate};
use columba_interface::files::FileSystem;
use columba_interface::{Request, analyze};

/// The repository: paths in the interface files are seen from there.
struct Repository;

impl FileSystem for Repository {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        fs::read(root().join(path))
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn interfaces() -> Vec<String> {
    let folder = "tests/goldens/interfaces";
    let names = fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().file_name());
    let mut paths: Vec<String> = names.map(|name| format!("{folder}/{}", name.to_str().unwrap())).collect();
    paths.extend(["courier", "dials", "meter", "proxies", "ticker"].map(|name| format!("tests/typed/{name}.dart")));
    paths.sort();
    paths
}

fn generated(inputs: Vec<String>) -> Vec<GeneratedFile> {
    let analysis = analyze(&Repository, &Request { inputs, ..Request::default() });
    assert!(!analysis.has_errors(), "{:#?}", analysis.diagnostics);
    generate(&analysis)
}

/// What is wrong with the file on the disk, which `BLESS=1` mends.
fn difference(file: &GeneratedFile) -> Option<String> {
    let path = root().join(&file.path);
    let golden = fs::read_to_string(&path).unwrap_or_default();
    if golden == file.text {
        return None;
    }
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &file.text).unwrap();
        return None;
    }
    let lines = golden.lines().zip(file.text.lines());
    let at = lines.take_while(|(golden, text)| golden == text).count();
    let line = |text: &str| text.lines().nth(at).unwrap_or("(the end)").to_owned();
    Some(format!("{}:{}\n  golden: {}\n  now:    {}", file.path, at + 1, line(&golden), line(&file.text)))
}

#[test]
fn what_is_generated_is_as_the_goldens_have_it() {
    let differences: Vec<String> = generated(interfaces()).iter().filter_map(difference).collect();
    assert!(differences.is_empty(), "BLESS=1 writes the goldens anew:\n{}", differences.join("\n"));
}

/// Whether it imports another interface file.
fn imports_files(path: &str) -> bool {
    let text = fs::read_to_string(root().join(path)).unwrap();
    text.lines().any(|line| line.starts_with("import '") && !line.starts_with("import 'package:"))
}

/// The types of an import that is not asked for go into the importing file's output.
#[test]
fn a_file_without_imports_is_the_same_whether_it_is_asked_for_alone_or_with_others() {
    let together = generated(interfaces());
    for interface in interfaces().into_iter().filter(|path| !imports_files(path)) {
        for file in generated(vec![interface]) {
            let same = together.iter().find(|other| other.path == file.path).unwrap();
            assert!(same.text == file.text, "{} differs", file.path);
        }
    }
}

#[test]
fn nothing_is_left_of_what_is_not_generated_any_more() {
    let paths: BTreeSet<PathBuf> = generated(interfaces()).iter().map(|file| root().join(&file.path)).collect();
    let folders: BTreeSet<&Path> = paths.iter().filter_map(|path| path.parent()).collect();
    let golden = folders.into_iter().filter(|folder| folder.starts_with(root().join("tests/goldens")));
    for folder in golden {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
            assert!(paths.contains(&path), "no interface gives {}", path.display());
        }
    }
}
