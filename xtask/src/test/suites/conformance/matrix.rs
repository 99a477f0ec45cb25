//! What passed, per feature and host.

use std::collections::BTreeMap;

use super::{Context, Stop, Tally};

/// Counts of tests: a test's feature is what stands before the colon in its name.
#[derive(Debug, Default)]
pub(super) struct Matrix {
    hosts: Vec<&'static str>,
    features: BTreeMap<String, BTreeMap<&'static str, Counts>>,
}

#[derive(Debug, Default, Clone, Copy)]
struct Counts {
    passed: u64,
    failed: u64,
    skipped: u64,
}

impl Matrix {
    /// Counts a test.
    pub(super) fn add(&mut self, host: &'static str, outcome: &str, test: &str) {
        if !self.hosts.contains(&host) {
            self.hosts.push(host);
        }
        let feature = test.split(':').next().unwrap_or(test).to_owned();
        let counts = self.features.entry(feature).or_default().entry(host).or_default();
        match outcome {
            "ok" => counts.passed += 1,
            "FAILED" => counts.failed += 1,
            _ => counts.skipped += 1,
        }
    }

    /// Prints a line per feature, a column per host.
    pub(super) fn print(&self) {
        print_row("feature", self.hosts.iter().map(|host| (*host).to_owned()));
        for (feature, row) in &self.features {
            let cell = |host| row.get(host).copied().map_or_else(|| "-".to_owned(), Counts::show);
            print_row(feature, self.hosts.iter().map(cell));
        }
    }
}

fn print_row(head: &str, cells: impl Iterator<Item = String>) {
    print!("  {head:24}");
    cells.for_each(|cell| print!("{cell:>16}"));
    println!();
}

impl Counts {
    fn show(self) -> String {
        let part = |count: u64, what: &str| if count == 0 { String::new() } else { format!(" {count} {what}") };
        format!("{}{}{}", self.passed, part(self.failed, "failed"), part(self.skipped, "skipped"))
    }
}

/// Counts what could not be built under `name`, and lets the others go on.
pub(super) fn note(cx: &Context<'_>, tally: &mut Tally, name: &str, stop: Stop) {
    match stop {
        Stop::Broken(error) => tally.fail(name, &error.to_string()),
        Stop::Unavailable(error) if cx.workspace.is_ci => tally.fail(name, &error.to_string()),
        Stop::Unavailable(error) => tally.skip(name, &error.to_string()),
        Stop::Inapplicable(reason) => tally.skip(name, reason),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_counted_by_feature_and_host() {
        let mut matrix = Matrix::default();
        for (outcome, test) in
            [("ok", "echo: int"), ("ok", "echo: List: x"), ("FAILED", "echo: a"), ("skip", "events: b")]
        {
            matrix.add("Kotlin", outcome, test);
        }
        let show = |feature: &str| matrix.features.get(feature).and_then(|row| row.get("Kotlin")).unwrap().show();
        assert_eq!(show("echo"), "2 1 failed");
        assert_eq!(show("events"), "0 1 skipped");
    }
}
