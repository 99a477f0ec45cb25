//! What holds of the crate's sources.
#![allow(clippy::unwrap_used, reason = "a test that cannot read the sources has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// The Rust files below `folder`.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            found.extend(sources(&entry));
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            found.push(entry);
        }
    }
    found.sort();
    found
}

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The files below `folder` that hold one of `words`, with the word.
fn holding(folder: &Path, words: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for path in sources(folder) {
        let text = fs::read_to_string(&path).unwrap();
        let held = words.iter().filter(|word| text.contains(**word));
        found.extend(held.map(|word| (path.strip_prefix(src()).unwrap().to_owned(), (*word).to_owned())));
    }
    found
}

#[test]
fn nothing_does_input_or_output() {
    let words = ["std::fs", "std::io", "std::env", "std::process", "println!", "File::"];
    assert_eq!(holding(&src(), &words), []);
}

#[test]
fn only_words_changes_the_case_of_letters() {
    let words = ["to_uppercase", "to_lowercase", "to_ascii_uppercase", "to_ascii_lowercase", "make_ascii_"];
    let found = holding(&src(), &words);
    assert!(found.iter().all(|(path, _)| path == Path::new("words.rs")), "{found:?}");
}

#[test]
fn only_scope_asks_for_reserved_words() {
    let found = holding(&src(), &["is_reserved("]);
    assert_eq!(found.iter().map(|(path, _)| path.as_path()).collect::<Vec<_>>(), [Path::new("scope.rs")]);
}

#[test]
fn no_order_of_a_hash_reaches_the_output() {
    // Not `LinkedHashMap`, which generated Java names.
    let words = ["HashMap", "HashSet"].map(|word| [" ", "{", ":", "<", "("].map(|before| format!("{before}{word}")));
    let words: Vec<&str> = words.iter().flatten().map(String::as_str).collect();
    assert_eq!(holding(&src(), &words), []);
}

#[test]
fn backends_do_not_import_each_other() {
    let folder = src().join("backends");
    let backends: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    // What languages of one platform share.
    let shared = ["jvm", "apple", "dart_common"];
    for backend in &backends {
        let others = backends.iter().filter(|other| *other != backend && !shared.contains(&other.as_str()));
        let words: Vec<String> = others.map(|other| format!("backends::{other}::")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        assert_eq!(holding(&folder.join(backend), &words), []);
    }
}
