//! What the Dart VM's front end says.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use crate::case::Case;
use crate::messages::is_syntax;
use crate::ours::Judgement;

/// What the front end says of each file.
#[derive(Debug, Default)]
pub(crate) struct Judged {
    judgements: BTreeMap<String, Judgement>,
    crashes: BTreeSet<String>,
}

impl Judged {
    /// Of the file at `path`; it has no error if nothing was said. `None` if the front end crashed on it.
    pub(crate) fn of(&self, path: &str) -> Option<Judgement> {
        (!self.crashes.contains(path)).then(|| self.judgements.get(path).cloned().unwrap_or_default())
    }
}

/// So many files the front end may crash on; each costs a run.
const CRASHES: usize = 50;

/// Lets the front end compile a program that imports every file, and reads what it says.
///
/// It crashes on some files with mistakes. They are left out, and the rest is compiled again.
pub(crate) fn judge(cases: &[Case], work: &Path, vm: &[String]) -> Result<Judged, Box<dyn Error>> {
    write_cases(cases, work)?;
    let mut crashes = BTreeSet::new();
    loop {
        write_program(cases, &crashes, work)?;
        let text = compile(work, vm)?;
        match crashed_on(&text, cases) {
            Some(path) if crashes.len() < CRASHES => crashes.insert(path),
            _ => {
                let judged = Judged { crashes, ..parse(&text) };
                return if judged.judgements.len() < 10 { Err(too_little(&text)) } else { Ok(judged) };
            }
        };
    }
}

/// The broken files alone make the front end say much: if it says nothing, it did not judge.
fn too_little(text: &str) -> Box<dyn Error> {
    format!("the front end judged nothing, it said:\n{text}").into()
}

/// What the front end says of `main.dart`.
fn compile(work: &Path, vm: &[String]) -> Result<String, Box<dyn Error>> {
    let (program, arguments) = vm.split_first().ok_or("no Dart VM is given")?;
    let mut command = Command::new(program);
    command.args(arguments).args(["--snapshot-kind=kernel", "--snapshot=program.dill", "main.dart"]);
    let output = command.current_dir(work).output()?;
    Ok(String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout))
}

/// The file that made the front end crash.
fn crashed_on(text: &str, cases: &[Case]) -> Option<String> {
    let line = text.lines().find(|line| line.starts_with("Crash when compiling "))?;
    cases.iter().find(|case| line.contains(&format!("/{}", case.path))).map(|case| case.path.clone())
}

fn write_cases(cases: &[Case], work: &Path) -> io::Result<()> {
    if work.exists() {
        fs::remove_dir_all(work)?;
    }
    for case in cases {
        let path = work.join(&case.path);
        fs::create_dir_all(path.parent().unwrap_or(work))?;
        fs::write(&path, &case.bytes)?;
    }
    Ok(())
}

fn write_program(cases: &[Case], without: &BTreeSet<String>, work: &Path) -> Result<(), Box<dyn Error>> {
    let mut main = String::new();
    for (index, case) in cases.iter().enumerate().filter(|(_, case)| !without.contains(&case.path)) {
        writeln!(main, "import '{}' as file{index};", case.path)?;
    }
    main.push_str("void main() {}\n");
    fs::write(work.join("main.dart"), main)?;
    Ok(())
}

/// Reads `path:line:column: Error: message` lines; of a message with several lines, the first.
fn parse(text: &str) -> Judged {
    let mut judged = Judged::default();
    for line in text.lines() {
        let Some((place, message)) = line.split_once(": Error: ") else { continue };
        let mut parts = place.rsplitn(3, ':');
        let (_column, number, path) = (parts.next(), parts.next(), parts.next());
        let (Some(path), Some(Ok(number))) = (path, number.map(str::parse::<u32>)) else { continue };
        let judgement = judged.judgements.entry(path.to_owned()).or_default();
        let first = if is_syntax(message) { &mut judgement.syntax } else { &mut judgement.other };
        if first.as_ref().is_none_or(|(earlier, _)| *earlier > number) {
            *first = Some((number, message.to_owned()));
        }
    }
    judged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_with_an_error_of_each_kind_counts() {
        let said = "a/b.dart:7:1: Error: Expected ';' after this.\n   x\n   ^\na/b.dart:3:9: Error: Unexpected token '}'.\n\
                    a/b.dart:1:2: Error: Undefined name 'x'.\nc.dart:1:1: Context: Here.\nError: Nowhere.";
        let judged = parse(said);
        assert_eq!(judged.of("a/b.dart").unwrap().syntax, Some((3, "Unexpected token '}'.".to_owned())));
        assert_eq!(judged.of("a/b.dart").unwrap().other, Some((1, "Undefined name 'x'.".to_owned())));
        assert_eq!(judged.of("c.dart"), Some(Judgement::default()));
    }
}
