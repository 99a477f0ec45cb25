//! `columba watch`: generates again whenever something changes that decides what is generated.
//!
//! Everything that a run reads, or looks for in vain, is watched: inputs, their imports, `columba.yaml`, the file of
//! `copyrightHeader`, `pubspec.yaml`. Nothing that is wrong with them ends it.

mod recorder;
mod signals;
mod watched;

use std::io::{self, Write};

use columba_interface::Request;

use self::recorder::{Change, Recorder};
use self::signals::{Next, QUIET, QUIET_WHEN_EMPTY, Signals};
use self::watched::Watched;
use super::check::{no_input, write_diagnostics};
use super::generate::{write, write_left_out};
use crate::Status;
use crate::arguments::Watch;
use crate::generation::generate;
use crate::render::counted;
use crate::terminal::Terminal;

pub(crate) fn watch(terminal: &mut Terminal, arguments: &Watch) -> io::Result<Status> {
    let Some(request) = arguments.inputs.request() else { return no_input(terminal, "watch") };
    let signals = Signals::new();
    if let Err(error) = signals.stop_on_interrupt() {
        writeln!(terminal.err, "warning: Ctrl-C will not end this in an orderly way: {error}")?;
    }
    let mut watched = match Watched::new(signals.sender()) {
        Ok(watched) => watched,
        Err(error) => {
            writeln!(terminal.err, "error: files cannot be watched: {error}")?;
            return Ok(Status::Trouble);
        }
    };
    watch_until_stopped(terminal, arguments, &request, &signals, &mut watched)?;
    writeln!(terminal.err, "stopped")?;
    Ok(Status::Success)
}

fn watch_until_stopped(
    terminal: &mut Terminal,
    arguments: &Watch,
    request: &Request,
    signals: &Signals,
    watched: &mut Watched,
) -> io::Result<()> {
    let mut is_first = true;
    loop {
        let recorder = Recorder::default();
        run(terminal, arguments, request, &recorder)?;
        follow(terminal, watched, &recorder)?;
        if is_first {
            writeln!(terminal.err, "watching {}; Ctrl-C ends this", counted(recorder.found(), "file"))?;
            is_first = false;
        }
        terminal.flush()?;
        if wait(terminal, &recorder, signals, watched)? == Next::Stop {
            return Ok(());
        }
    }
}

/// Waits until a file is not what it was when it was read.
fn wait(terminal: &mut Terminal, recorder: &Recorder, signals: &Signals, watched: &mut Watched) -> io::Result<Next> {
    loop {
        let next = match recorder.change() {
            Change::None => signals.next(terminal, watched)?,
            // It changed while it was read, or before it was watched.
            Change::Some => signals.burst(terminal, watched, QUIET)?,
            Change::Emptied => signals.burst(terminal, watched, QUIET_WHEN_EMPTY)?,
        };
        if next == Next::Stop {
            return Ok(Next::Stop);
        }
        match recorder.change() {
            Change::None => {}
            Change::Some => return Ok(Next::Look),
            Change::Emptied => return signals.burst(terminal, watched, QUIET_WHEN_EMPTY),
        }
        // A folder may have come or gone although no file changed.
        follow(terminal, watched, recorder)?;
        terminal.flush()?;
    }
}

/// Generates once; what is wrong is said.
fn run(terminal: &mut Terminal, arguments: &Watch, request: &Request, recorder: &Recorder) -> io::Result<()> {
    let generation = generate(recorder, request, arguments.unsupported())?;
    let analysis = &generation.analysis;
    write_diagnostics(terminal, analysis, arguments.format, request.inputs.first().map_or("", String::as_str))?;
    if analysis.has_errors() {
        return writeln!(terminal.err, "nothing was written; waiting for a change");
    }
    if generation.is_idle() {
        return writeln!(terminal.err, "no output is asked for; waiting for a change");
    }
    write_left_out(terminal, &generation)?;
    write(terminal, &generation.files, false)?;
    Ok(())
}

fn follow(terminal: &mut Terminal, watched: &mut Watched, recorder: &Recorder) -> io::Result<()> {
    for error in watched.follow(&recorder.paths()) {
        writeln!(terminal.err, "error: {error}; changes there are not seen")?;
    }
    Ok(())
}
