//! Child processes: each runs in a process group of its own, and no group outlives this program.

use std::env;
use std::ffi::OsStr;
use std::io::Read;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;

use crate::error::{Error, Result};

/// The process groups that are running now; the leader's id is the group's.
static LIVE: Mutex<Vec<Pid>> = Mutex::new(Vec::new());

/// What a finished program left behind.
pub(crate) struct Finished {
    /// How it ended.
    pub(crate) status: ExitStatus,
    /// All it wrote to standard output.
    pub(crate) stdout: String,
    /// All it wrote to standard error; empty where that was inherited.
    pub(crate) stderr: String,
    /// Whether it was killed because it ran past its time limit.
    pub(crate) timed_out: bool,
}

/// What becomes of a program's standard error while its output is captured.
#[derive(Clone, Copy)]
pub(crate) enum Errors {
    /// Captured beside standard output.
    Captured,
    /// Shown as it comes.
    Shown,
}

/// Makes Ctrl-C (and `SIGTERM`, `SIGHUP`) end every running child before this program ends.
pub(crate) fn install_interrupt_handler() -> Result<()> {
    ctrlc::set_handler(|| {
        for group in live().drain(..) {
            // A group that ended meanwhile is what was wanted.
            let _ = killpg(group, Signal::SIGKILL);
        }
        std::process::exit(130);
    })
    .map_err(|error| Error::missing(format!("cannot handle Ctrl-C: {error}"), "this is a defect of xtask"))
}

/// The command as a user would type it.
pub(crate) fn describe(command: &Command) -> String {
    let is_cargo = env::var_os("CARGO").is_some_and(|cargo| cargo == command.get_program());
    let program = if is_cargo { OsStr::new("cargo") } else { command.get_program() };
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

/// Runs `command` with its output shown, and returns how it ended.
pub(crate) fn show(mut command: Command) -> Result<ExitStatus> {
    let mut group = Group::spawn(&mut command)?;
    group.wait(&command)
}

/// Runs `command` with its output shown; anything but success is an error that ends with `help`.
pub(crate) fn show_ok(command: Command, help: &str) -> Result<()> {
    let shown = describe(&command);
    let status = show(command)?;
    if status.success() { Ok(()) } else { Err(failed(shown, status, "", help)) }
}

/// Runs `command` to its end, or for `limit`, and returns what it wrote.
pub(crate) fn capture(mut command: Command, errors: Errors, limit: Option<Duration>) -> Result<Finished> {
    command.stdout(Stdio::piped());
    if matches!(errors, Errors::Captured) {
        command.stderr(Stdio::piped());
    }
    let mut group = Group::spawn(&mut command)?;
    let stdout = read_all(group.child.stdout.take());
    let stderr = read_all(group.child.stderr.take());
    let (status, timed_out) = group.wait_within(&command, limit)?;
    Ok(Finished { status, stdout: joined(stdout), stderr: joined(stderr), timed_out })
}

/// Runs `command` and returns its standard output; anything but success is an error that ends with `help`.
pub(crate) fn capture_ok(command: Command, help: &str) -> Result<String> {
    let shown = describe(&command);
    let finished = capture(command, Errors::Captured, None)?;
    if finished.status.success() {
        return Ok(finished.stdout);
    }
    Err(failed(shown, finished.status, &format!("{}{}", finished.stdout, finished.stderr), help))
}

/// The error for a `command` that ended with `status`, after it wrote `output`.
pub(crate) fn failed(command: String, status: ExitStatus, output: &str, help: &str) -> Error {
    let output = if output.trim().is_empty() { String::new() } else { format!(":\n{}", indent(output)) };
    Error::Failed { command, status: status.to_string(), output, help: help.to_owned() }
}

/// `text` with every line set in, as the output of something else, and without cargo's list of what it compiles.
pub(crate) fn indent(text: &str) -> String {
    let lines = text.trim_end().lines().filter(|line| !is_progress(line));
    lines.map(|line| format!("    | {line}")).collect::<Vec<_>>().join("\n")
}

/// Cargo sets its verbs to the right in twelve columns.
fn is_progress(line: &str) -> bool {
    let verbs = ["   Compiling ", "    Checking ", " Documenting ", "  Downloaded ", " Downloading ", "     Running "];
    verbs.iter().any(|verb| line.starts_with(verb))
}

/// A running child and its descendants.
struct Group {
    child: Child,
    id: Pid,
}

impl Group {
    fn spawn(command: &mut Command) -> Result<Self> {
        command.stdin(Stdio::null()).process_group(0);
        // Held over the spawn, so that an interrupt finds the child in the list.
        let mut live = live();
        let child = command.spawn().map_err(|source| Error::Start {
            program: command.get_program().to_string_lossy().into_owned(),
            source,
            help: "install it, or put it on the PATH".to_owned(),
        })?;
        // The kernel's process ids are positive and fit.
        let id = Pid::from_raw(i32::try_from(child.id()).unwrap_or(i32::MAX));
        live.push(id);
        Ok(Self { child, id })
    }

    fn wait(&mut self, command: &Command) -> Result<ExitStatus> {
        self.child.wait().map_err(|source| Error::Start {
            program: describe(command),
            source,
            help: "its end could not be awaited; run it by hand".to_owned(),
        })
    }

    /// Waits, and kills the group once `limit` is over; the flag says whether that happened.
    fn wait_within(&mut self, command: &Command, limit: Option<Duration>) -> Result<(ExitStatus, bool)> {
        let Some(limit) = limit else { return Ok((self.wait(command)?, false)) };
        let (ended, watched) = mpsc::channel::<()>();
        let id = self.id;
        let watchdog = thread::spawn(move || {
            let over = matches!(watched.recv_timeout(limit), Err(RecvTimeoutError::Timeout));
            over && killpg(id, Signal::SIGKILL).is_ok()
        });
        let status = self.wait(command);
        drop(ended);
        Ok((status?, watchdog.join().unwrap_or(false)))
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        live().retain(|id| *id != self.id);
    }
}

fn live() -> MutexGuard<'static, Vec<Pid>> {
    LIVE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn read_all(pipe: Option<impl Read + Send + 'static>) -> Option<thread::JoinHandle<String>> {
    let mut pipe = pipe?;
    Some(thread::spawn(move || {
        let mut bytes = Vec::new();
        // A pipe that breaks is a child that died: its status tells.
        let _ = pipe.read_to_end(&mut bytes);
        String::from_utf8_lossy(&bytes).into_owned()
    }))
}

fn joined(reader: Option<thread::JoinHandle<String>>) -> String {
    reader.and_then(|reader| reader.join().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn captures_both_streams_and_the_status() {
        let finished = capture(shell("echo out; echo err >&2; exit 3"), Errors::Captured, None).unwrap();
        assert_eq!((finished.stdout.as_str(), finished.stderr.as_str()), ("out\n", "err\n"));
        assert_eq!((finished.status.code(), finished.timed_out), (Some(3), false));
    }

    #[test]
    fn kills_the_whole_group_at_the_limit() {
        // The grandchild holds the pipe open: reading would last 60 s if it survived.
        let limit = Some(Duration::from_millis(200));
        let finished = capture(shell("sleep 60 & echo started; wait"), Errors::Captured, limit).unwrap();
        assert!(finished.timed_out);
        assert_eq!(finished.stdout, "started\n");
    }

    #[test]
    fn a_failure_shows_the_output_and_the_help() {
        let error = capture_ok(shell("echo broken; exit 1"), "mend it").unwrap_err().to_string();
        assert!(error.contains("    | broken") && error.ends_with("help: mend it"), "{error}");
    }

    #[test]
    fn output_is_shown_without_what_cargo_compiles() {
        assert_eq!(indent("   Compiling syn v3\nerror: x\n  | y\n"), "    | error: x\n    |   | y");
    }

    #[test]
    fn a_missing_program_is_named() {
        let error = show(Command::new("no-such-program-here")).unwrap_err().to_string();
        assert!(error.starts_with("cannot start `no-such-program-here`"), "{error}");
    }
}
