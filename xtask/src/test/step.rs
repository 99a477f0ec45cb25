//! A program that is one test: it passes when it ends well.

use std::process::Command;
use std::time::Instant;

use super::context::Stop;
use super::tally::Tally;
use crate::library::visible_errors;
use crate::process;

/// Runs `command` as the test `name`; a failure shows what it wrote, and `help`.
pub(crate) fn check(tally: &mut Tally, name: &str, command: Command, help: &str) -> Result<(), Stop> {
    let start = Instant::now();
    let shown = process::describe(&command);
    let finished = process::capture(command, visible_errors(), None)?;
    if finished.status.success() {
        tally.pass(name, start.elapsed());
    } else {
        let output = format!("{}{}", finished.stdout, finished.stderr);
        tally.fail(name, &process::failed(shown, finished.status, &output, help).to_string());
    }
    Ok(())
}
