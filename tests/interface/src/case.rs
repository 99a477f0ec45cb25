//! The files that are judged.

use std::fs;
use std::io;
use std::path::Path;

use columba_interface_generator::{Dialect, Options, Random, generate, mutate};

/// A file, and what it is known to be.
pub(crate) struct Case {
    /// Its path within the folder of the run: its name in reports.
    pub(crate) path: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) expected: Expected,
}

/// What is known of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// It is valid, also beyond syntax.
    Valid,
    /// It has a mistake.
    Broken,
    /// Nothing: both only have to agree.
    Agreement,
}

/// Generated interfaces of each dialect.
const GENERATED: u64 = 60;
/// Mutants of each file of the corpus that is valid.
const MUTANTS: usize = 6;
/// Mutants of generated interfaces.
const GENERATED_MUTANTS: u64 = 300;

/// The corpus in `folder`, generated interfaces, and mutants of both.
pub(crate) fn all(folder: &Path) -> io::Result<Vec<Case>> {
    let valid = read(folder, "valid", Expected::Valid)?;
    let mut cases = mutants(&valid);
    cases.extend(valid);
    cases.extend(read(folder, "broken", Expected::Broken)?);
    cases.extend((0..GENERATED).flat_map(|seed| generated(seed, Dialect::Pigeon)));
    cases.extend((0..GENERATED).flat_map(|seed| generated(seed, Dialect::Extended)));
    cases.extend((0..GENERATED_MUTANTS).map(generated_mutant));
    cases.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(cases)
}

fn read(folder: &Path, name: &str, expected: Expected) -> io::Result<Vec<Case>> {
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder.join(name))? {
        let path = entry?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        cases.push(Case { path: format!("{name}/{file}"), bytes: fs::read(&path)?, expected });
    }
    cases.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(cases)
}

fn generated(seed: u64, dialect: Dialect) -> Vec<Case> {
    let folder = if dialect == Dialect::Pigeon { "pigeon" } else { "extended" };
    let files = generate(seed, &Options { dialect, files: 3, ..Options::default() });
    let case = |path: String, text: String| Case { path, bytes: text.into_bytes(), expected: Expected::Valid };
    files.into_iter().map(|file| case(format!("generated/{folder}_{seed}/{}", file.path), file.text)).collect()
}

/// Each file's mutants have their own seed: they stay the same when files are added.
fn mutants(valid: &[Case]) -> Vec<Case> {
    let mut all = Vec::new();
    for case in valid {
        let Ok(text) = std::str::from_utf8(&case.bytes) else { continue };
        let mut random =
            Random::new(case.path.bytes().fold(7, |seed: u64, byte| seed.wrapping_mul(31) + u64::from(byte)));
        let name = case.path.trim_start_matches("valid/").trim_end_matches(".dart");
        for number in 0..MUTANTS {
            let path = format!("mutants/{name}_{number}.dart");
            all.push(Case { path, bytes: mutant(text, &mut random).into_bytes(), expected: Expected::Agreement });
        }
    }
    all
}

fn generated_mutant(seed: u64) -> Case {
    // Small, so that a mistake is not the fifth after one that hides it.
    let options = Options { dialect: Dialect::Extended, size: 2, ..Options::default() };
    let text = generate(seed + 1000, &options).into_iter().map(|file| file.text).collect::<String>();
    let bytes = mutant(&text, &mut Random::new(seed)).into_bytes();
    Case { path: format!("mutants/generated_{seed}.dart"), bytes, expected: Expected::Agreement }
}

/// A mutant that imports what `text` does: an address that is none makes the front end crash, whatever else it compiles.
fn mutant(text: &str, random: &mut Random) -> String {
    let addresses = |text: &str| {
        let parts = text.split(['\'', '"']).filter(|part| part.starts_with("package:") || part.starts_with("dart:"));
        parts.map(str::to_owned).collect::<Vec<_>>()
    };
    let wanted = addresses(text);
    let mut attempts = (0..100).map(|_| mutate(text, random));
    attempts.find(|mutant| addresses(mutant) == wanted).unwrap_or_else(|| text.to_owned())
}
