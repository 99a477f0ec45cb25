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

/// Lets the front end compile programs that import every file, and reads what it says.
///
/// It crashes on some files with mistakes. If it names the file, the others are compiled again; if not, they are
/// compiled in halves, until it is found.
pub(crate) fn judge(cases: &[Case], work: &Path, vm: &[String]) -> Result<Judged, Box<dyn Error>> {
    write_cases(cases, work)?;
    let mut judged = Judged::default();
    let mut waiting: Vec<Vec<&Case>> = vec![cases.iter().collect()];
    while let Some(mut part) = waiting.pop() {
        write_program(&part, work)?;
        let text = compile(work, vm)?;
        if !text.lines().any(|line| line.starts_with("Crash when compiling")) {
            judged.judgements.extend(parse(&text));
        } else if let Some(path) = crashed_on(&text, &part) {
            part.retain(|case| case.path != path);
            judged.crashes.insert(path);
            waiting.push(part);
        } else if let [case] = part.as_slice() {
            judged.crashes.insert(case.path.clone());
        } else {
            waiting.push(part.split_off(part.len() / 2));
            waiting.push(part);
        }
    }
    if judged.judgements.len() < 10 { Err(TOO_LITTLE.into()) } else { Ok(judged) }
}

/// The broken files alone make the front end say much: if it says nothing, it did not judge.
const TOO_LITTLE: &str = "the front end found hardly an error: it did not judge";

/// What the front end says of `main.dart`.
fn compile(work: &Path, vm: &[String]) -> Result<String, Box<dyn Error>> {
    let (program, arguments) = vm.split_first().ok_or("no Dart VM is given")?;
    let mut command = Command::new(program);
    command.args(arguments).args(["--snapshot-kind=kernel", "--snapshot=program.dill", "main.dart"]);
    let output = command.current_dir(work).output()?;
    Ok(String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout))
}

/// The file that made the front end crash.
fn crashed_on(text: &str, cases: &[&Case]) -> Option<String> {
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

fn write_program(cases: &[&Case], work: &Path) -> Result<(), Box<dyn Error>> {
    let mut main = String::new();
    for (index, case) in cases.iter().enumerate() {
        writeln!(main, "import '{}' as file{index};", case.path)?;
    }
    main.push_str("void main() {}\n");
    fs::write(work.join("main.dart"), main)?;
    Ok(())
}

/// Reads `path:line:column: Error: message` lines; of a message with several lines, the first.
fn parse(text: &str) -> BTreeMap<String, Judgement> {
    let mut judged: BTreeMap<String, Judgement> = BTreeMap::new();
    for line in text.lines() {
        let Some((place, message)) = line.split_once(": Error: ") else { continue };
        let mut parts = place.rsplitn(3, ':');
        let (_column, number, path) = (parts.next(), parts.next(), parts.next());
        let (Some(path), Some(Ok(number))) = (path, number.map(str::parse::<u32>)) else { continue };
        let judgement = judged.entry(path.to_owned()).or_default();
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
        assert_eq!(judged["a/b.dart"].syntax, Some((3, "Unexpected token '}'.".to_owned())));
        assert_eq!(judged["a/b.dart"].other, Some((1, "Undefined name 'x'.".to_owned())));
        assert_eq!(judged.len(), 1);
    }
}
