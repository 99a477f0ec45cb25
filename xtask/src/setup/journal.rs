//! What setup tells the user: each installation as it happens, and a table of all parts at the end.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use crate::error::Result;

/// The parts looked at so far.
#[derive(Default)]
pub(crate) struct Journal {
    rows: Vec<Row>,
}

struct Row {
    part: String,
    detail: String,
    /// How long the installation took; nothing when the part was there.
    installed_in: Option<Duration>,
}

impl Journal {
    /// `part` is there, perhaps because it was installed just now.
    pub(crate) fn found(&mut self, part: &str, detail: impl Into<String>) {
        let installed = self.rows.iter_mut().find(|row| row.part == part);
        match installed {
            Some(row) => row.detail = detail.into(),
            None => self.rows.push(Row { part: part.to_owned(), detail: detail.into(), installed_in: None }),
        }
    }

    /// Announces an installation and what it costs, does it, and notes how long it took.
    pub(crate) fn install<T>(&mut self, part: &str, cost: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("installing {part} ({cost})");
        let start = Instant::now();
        let value = work()?;
        let elapsed = start.elapsed();
        println!("installed {part} in {:.1} s", elapsed.as_secs_f64());
        self.rows.push(Row { part: part.to_owned(), detail: cost.to_owned(), installed_in: Some(elapsed) });
        Ok(value)
    }

    /// Prints the table of all parts.
    pub(crate) fn print_table(&self) {
        print!("{}", self.table());
    }

    fn table(&self) -> String {
        let width = self.rows.iter().map(|row| row.part.chars().count()).max().unwrap_or(0);
        let mut table = String::new();
        for Row { part, detail, installed_in } in &self.rows {
            let state =
                installed_in.map_or("found    ".to_owned(), |time| format!("installed in {:.1} s", time.as_secs_f64()));
            // Writing to a string cannot fail.
            let _ = writeln!(table, "{part:width$}  {state}  {detail}");
        }
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_tells_found_from_installed() {
        let mut journal = Journal::default();
        journal.found("Dart VM", "3.7.3 at /x");
        journal.install("std", "20 MB", || Ok(())).unwrap();
        journal.found("std", "for i686");
        let table = journal.table();
        assert!(table.contains("Dart VM  found      3.7.3 at /x"), "{table}");
        assert!(table.contains("std      installed in 0.0 s  for i686"), "{table}");
    }
}
