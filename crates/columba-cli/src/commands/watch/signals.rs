//! What ends the waiting: changes and Ctrl-C.

use std::io::{self, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use super::watched::Watched;
use crate::terminal::Terminal;

/// A burst of changes is over when it is quiet for so long: an editor saves in several steps.
pub(super) const QUIET: Duration = Duration::from_millis(5);
/// The same when a file was emptied: its text is to come.
pub(super) const QUIET_WHEN_EMPTY: Duration = Duration::from_millis(40);
/// A burst that does not end is waited for so many times as long.
const LONGEST: u32 = 5;

/// Something happened.
pub(super) enum Signal {
    /// The system says that something changed, or what is wrong with watching.
    Event(notify::Result<notify::Event>),
    /// The user wants it to end.
    Stop,
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Something that is watched may have changed.
    Look,
    /// End.
    Stop,
}

/// Where signals arrive.
pub(super) struct Signals {
    sender: Sender<Signal>,
    receiver: Receiver<Signal>,
}

impl Signals {
    pub(super) fn new() -> Self {
        let (sender, receiver) = channel();
        Self { sender, receiver }
    }

    pub(super) fn sender(&self) -> Sender<Signal> {
        self.sender.clone()
    }

    /// Makes Ctrl-C, and the signals by which systems end a process, arrive here.
    pub(super) fn stop_on_interrupt(&self) -> Result<(), ctrlc::Error> {
        let sender = self.sender();
        ctrlc::set_handler(move || {
            // When nobody receives any more, the command is about to end.
            let _ = sender.send(Signal::Stop);
        })
    }

    /// Waits for the next burst of changes to be over.
    pub(super) fn next(&self, terminal: &mut Terminal, watched: &mut Watched) -> io::Result<Next> {
        loop {
            let Ok(Signal::Event(event)) = self.receiver.recv() else { return Ok(Next::Stop) };
            if matters(terminal, watched, event)? {
                return self.burst(terminal, watched, QUIET);
            }
        }
    }

    /// Waits until it is quiet for so long.
    pub(super) fn burst(&self, terminal: &mut Terminal, watched: &mut Watched, quiet: Duration) -> io::Result<Next> {
        let end = Instant::now() + quiet * LONGEST;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            match self.receiver.recv_timeout(quiet.min(left)) {
                Ok(Signal::Event(event)) => drop(matters(terminal, watched, event)?),
                Err(RecvTimeoutError::Timeout) => return Ok(Next::Look),
                Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return Ok(Next::Stop),
            }
        }
    }
}

/// Whether it is about what is watched. An error may have lost something that is.
fn matters(terminal: &mut Terminal, watched: &mut Watched, event: notify::Result<notify::Event>) -> io::Result<bool> {
    match event {
        Ok(event) => Ok(watched.note(&event)),
        Err(error) => {
            writeln!(terminal.err, "error: watching failed: {error}; a change may go unseen")?;
            Ok(true)
        }
    }
}
