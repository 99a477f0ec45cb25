//! Says of each file whether both agree: a line per test, as xtask counts them.

use crate::case::{Case, Expected};
use crate::disagreements::Disagreements;
use crate::ours::Judgement;

/// What was found so far.
pub(crate) struct Report {
    listed: Disagreements,
    tests: usize,
    failures: usize,
    known: usize,
    crashes: usize,
    both_reject: usize,
    same_line: usize,
}

impl Report {
    pub(crate) fn new(listed: Disagreements) -> Self {
        Self { listed, tests: 0, failures: 0, known: 0, crashes: 0, both_reject: 0, same_line: 0 }
    }

    /// Compares the two judgements of a file.
    pub(crate) fn add(&mut self, case: &Case, ours: &Judgement, theirs: &Judgement) {
        if let (Some((our_line, _)), Some((their_line, _))) = (&ours.syntax, &theirs.syntax) {
            self.both_reject += 1;
            self.same_line += usize::from(our_line == their_line);
        }
        let verdict = match (unexpected(case, ours, theirs), self.listed.take(&case.path)) {
            (None, None) => Ok(()),
            (Some(_), Some(_)) => {
                self.known += 1;
                Ok(())
            }
            (Some(what), None) => Err(what),
            (None, Some(_)) => Err("it is listed as a disagreement, and both agree now".to_owned()),
        };
        self.test(&case.path, verdict);
    }

    /// The front end crashed on a file: it must not be one that is known.
    pub(crate) fn crash(&mut self, case: &Case) {
        self.crashes += 1;
        if case.expected != Expected::Agreement {
            self.test(&case.path, Err("the front end crashes on it".to_owned()));
        }
    }

    /// Prints the sums; whether nothing failed.
    pub(crate) fn finish(mut self) -> bool {
        let missing: Vec<String> = self.listed.rest().map(str::to_owned).collect();
        for path in missing {
            self.test(&path, Err("it is listed as a disagreement, and there is no such file".to_owned()));
        }
        let Self { tests, failures, known, crashes, both_reject, same_line, .. } = self;
        println!("# of {both_reject} files that both reject, {same_line} have their first error in the same line");
        println!("# {known} listed disagreements; the front end crashed on {crashes} files, which are not compared");
        println!("# done {tests}");
        failures == 0
    }

    fn test(&mut self, path: &str, verdict: Result<(), String>) {
        self.tests += 1;
        match verdict {
            Ok(()) => println!("ok {path}"),
            Err(what) => {
                self.failures += 1;
                println!("FAILED {path}: {what}");
            }
        }
    }
}

/// What is not as it should be.
fn unexpected(case: &Case, ours: &Judgement, theirs: &Judgement) -> Option<String> {
    match (&ours.syntax, &theirs.syntax) {
        (Some((line, message)), None) => Some(format!("Columba alone rejects line {line}: {message}")),
        (None, Some((line, message))) => Some(format!("Dart alone rejects line {line}: {message}")),
        (Some((line, message)), Some(_)) if case.expected == Expected::Valid => {
            Some(format!("this valid file is rejected in line {line}: {message}"))
        }
        (None, None) if case.expected == Expected::Broken => Some("neither sees the mistake in this file".to_owned()),
        (None, None) if case.expected == Expected::Valid => {
            let (line, message) = theirs.other.as_ref()?;
            Some(format!("the file is no valid Dart, line {line}: {message}"))
        }
        _ => None,
    }
}
