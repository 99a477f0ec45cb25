//! Standard output and standard error, with colours where they are wanted.

use std::io::{self, BufWriter, Stderr, Stdout, Write};

use anstream::AutoStream;
use clap::ValueEnum;

/// When to use colours.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` or `CLICOLOR=0` is set; elsewhere if `CLICOLOR_FORCE` is.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Where a command writes. Text is written with ANSI colours; the streams take them out where they are not wanted.
pub(crate) struct Terminal {
    /// Standard output: what was asked for.
    pub(crate) out: BufWriter<AutoStream<Stdout>>,
    /// Standard error: what there is to say about it.
    pub(crate) err: BufWriter<AutoStream<Stderr>>,
}

impl Terminal {
    pub(crate) fn new(color: Color) -> Self {
        let choice = match color {
            Color::Auto => anstream::ColorChoice::Auto,
            Color::Always => anstream::ColorChoice::AlwaysAnsi,
            Color::Never => anstream::ColorChoice::Never,
        };
        Self {
            out: BufWriter::new(AutoStream::new(io::stdout(), choice)),
            err: BufWriter::new(AutoStream::new(io::stderr(), choice)),
        }
    }

    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()?;
        self.err.flush()
    }
}

/// The width for text that is wrapped: the terminal's, within what is pleasant to read.
pub(crate) fn text_width() -> usize {
    let width = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    width.unwrap_or(80).clamp(40, 100)
}
