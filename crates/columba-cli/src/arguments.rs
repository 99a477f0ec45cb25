//! The command line.

use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};
use columba_interface::Request;

use crate::flags::Flags;
use crate::generation::Unsupported;
use crate::terminal::Color;

/// The configuration that is found by itself.
const CONFIG: &str = "columba.yaml";

const AFTER_HELP: &str = "\
Examples:
  columba init                            write a first interface file and columba.yaml
  columba generate                        write the bindings that columba.yaml asks for
  columba generate --check                say what is not up to date, with a diff; for CI
  columba watch                           generate again at each save
  columba pigeon --input messages.dart    what `dart run pigeon --input messages.dart` does
  columba check messages.dart             say what is wrong in an interface file
  columba explain E0301                   the manual page of a rule

Exit status: 0 if nothing is wrong; 1 if the input has mistakes or, with --check, a file is not up to date; 2 if the
command was used in a wrong way or a file cannot be written.";

/// Generates typed bindings for Dart and native code from interface files: Dart declarations.
#[derive(Debug, Parser)]
#[command(name = "columba", version, after_help = AFTER_HELP, max_term_width = 100)]
pub(crate) struct Arguments {
    /// When to use colours.
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) color: Color,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Writes the bindings of interface files.
    Generate(Generate),
    /// Writes them again whenever an interface file changes.
    Watch(Watch),
    /// Writes a first interface file and `columba.yaml`.
    Init(Init),
    /// Takes Pigeon's flags, and does what Pigeon does.
    Pigeon(Pigeon),
    /// Says what is wrong in interface files.
    Check(Check),
    /// Explains rules: what is wrong, why, an example, and how to mend it.
    Explain(Explain),
    /// Shows what was read, for tools and for the curious.
    Dump(Dump),
}

const GENERATE_HELP: &str = "\
Examples:
  columba generate
  columba generate messages.dart --dart_out lib/messages.g.dart --rust_out native/src/messages.rs
  columba generate --check

All files are written or none. Diagnostics and what was written go to standard error; outputs named `stdout` and the
diff of --check go to standard output.";

#[derive(Args, Debug)]
#[command(after_help = GENERATE_HELP)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag")]
pub(crate) struct Generate {
    #[command(flatten)]
    pub(crate) inputs: Inputs,
    /// Writes nothing; shows what a run would change and ends with status 1 if there is something.
    #[arg(long)]
    pub(crate) check: bool,
    /// Leaves out what cannot be generated yet; without this it is an error.
    #[arg(long)]
    skip_unsupported: bool,
    /// How to show what is wrong.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: DiagnosticFormat,
    /// Writes nothing and ends with status 1 if there is a warning.
    #[arg(long)]
    pub(crate) deny_warnings: bool,
    /// Says nothing when nothing is wrong.
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

impl Generate {
    pub(crate) fn unsupported(&self) -> Unsupported {
        unsupported(self.skip_unsupported)
    }
}

fn unsupported(is_skipped: bool) -> Unsupported {
    if is_skipped { Unsupported::Skip } else { Unsupported::Refuse }
}

const WATCH_HELP: &str = "\
Examples:
  columba watch
  columba watch messages.dart --dart_out lib/messages.g.dart

Everything that decides what is written is watched: the inputs, what they import, columba.yaml, the copyright header.
Mistakes are said and waited for. Ctrl-C ends it.";

#[derive(Args, Debug)]
#[command(after_help = WATCH_HELP)]
pub(crate) struct Watch {
    #[command(flatten)]
    pub(crate) inputs: Inputs,
    /// Leaves out what cannot be generated yet; without this it is an error.
    #[arg(long)]
    skip_unsupported: bool,
    /// How to show what is wrong.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: DiagnosticFormat,
}

impl Watch {
    pub(crate) fn unsupported(&self) -> Unsupported {
        unsupported(self.skip_unsupported)
    }
}

const INIT_HELP: &str = "\
Examples:
  columba init              in the folder of the project
  columba init packages/tour

A pubspec.yaml, a Rust crate and an android folder are looked for, and outputs that fit are proposed.";

#[derive(Args, Debug)]
#[command(after_help = INIT_HELP)]
pub(crate) struct Init {
    /// The folder of the project.
    #[arg(value_name = "FOLDER", default_value = ".")]
    pub(crate) folder: PathBuf,
    /// Overwrites files that are there.
    #[arg(long)]
    pub(crate) force: bool,
}

const PIGEON_HELP: &str = "\
Example:
  columba pigeon --input pigeons/messages.dart --dart_out lib/messages.g.dart

Takes what `dart run pigeon` takes. Messages have Pigeon's form, `Error: FILE:LINE: message`, on standard error; no other
file is looked for, and nothing is said of a run in which nothing is wrong. Exit status: 0; 1 if the input has mistakes;
2 if the command was used in a wrong way or a file cannot be written.";

#[derive(Args, Debug)]
#[command(after_help = PIGEON_HELP)]
pub(crate) struct Pigeon {
    /// The interface file.
    #[arg(long, value_name = "FILE", overrides_with = "input")]
    pub(crate) input: Option<String>,
    /// Leaves out what cannot be generated yet; without this it is an error.
    #[arg(long)]
    skip_unsupported: bool,
    #[command(flatten)]
    pub(crate) flags: Flags,
}

impl Pigeon {
    pub(crate) fn unsupported(&self) -> Unsupported {
        unsupported(self.skip_unsupported)
    }
}

const CHECK_HELP: &str = "\
Examples:
  columba check messages.dart
  columba check --format json messages.dart storage.dart
  columba check --input messages.dart --dart_out lib/messages.g.dart --package_name app

Diagnostics go to standard error; those of `--format json` go to standard output, one object per line.";

#[derive(Args, Debug)]
#[command(after_help = CHECK_HELP)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) inputs: Inputs,
    /// How to show what is wrong.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: DiagnosticFormat,
    /// Ends with status 1 if there is a warning.
    #[arg(long)]
    pub(crate) deny_warnings: bool,
    /// Says nothing when nothing is wrong.
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

/// What to read.
#[derive(Args, Debug)]
pub(crate) struct Inputs {
    /// The interface files.
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<String>,
    /// An interface file: Pigeon's flag. May be given several times.
    #[arg(long, value_name = "FILE")]
    pub(crate) input: Vec<String>,
    /// A file of options and inputs. Without it and without inputs, `columba.yaml` of the current folder is read.
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<String>,
    #[command(flatten)]
    pub(crate) flags: Flags,
}

impl Inputs {
    /// What to analyze; `None` if neither a file nor a configuration is there.
    pub(crate) fn request(&self) -> Option<Request> {
        let inputs: Vec<String> = self.input.iter().chain(&self.files).cloned().collect();
        let found = || (inputs.is_empty() && Path::new(CONFIG).exists()).then(|| CONFIG.to_owned());
        let config = self.config.clone().or_else(found);
        let is_something = config.is_some() || !inputs.is_empty();
        is_something.then(|| Request { inputs, command_line: self.flags.layer.clone(), config, ..Request::default() })
    }
}

/// How diagnostics are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiagnosticFormat {
    /// For people.
    #[default]
    Text,
    /// For editors: an object of the schema `columba.diagnostics/1` per line, on standard output.
    Json,
    /// For scripts that read Pigeon's messages: `Error: FILE:LINE: message`, without warnings.
    Pigeon,
}

const EXPLAIN_HELP: &str = "\
Examples:
  columba explain              all rules, one per line
  columba explain E0301
  columba explain --format json";

#[derive(Args, Debug)]
#[command(after_help = EXPLAIN_HELP)]
pub(crate) struct Explain {
    /// The codes or names of rules; all rules are listed without one.
    #[arg(value_name = "CODE")]
    pub(crate) codes: Vec<String>,
    /// How to show the pages.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: DataFormat,
}

/// How data is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum DataFormat {
    /// For people; may change at any time.
    #[default]
    Text,
    /// For tools: one document, whose schema has a version.
    Json,
}

const DUMP_HELP: &str = "\
Examples:
  columba dump --stage model messages.dart
  columba dump --stage plan --format json messages.dart | jq '.plan.libraries[0].codec'";

#[derive(Args, Debug)]
#[command(after_help = DUMP_HELP)]
pub(crate) struct Dump {
    #[command(flatten)]
    pub(crate) inputs: Inputs,
    /// What to show.
    #[arg(long, value_enum)]
    pub(crate) stage: Stage,
    /// How to show it.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: DataFormat,
}

/// What there is to show: the layers of the program, each made from the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Stage {
    /// The tokens and comments of each file.
    Tokens,
    /// The syntax of each file.
    Ast,
    /// What the files declare, names resolved.
    Model,
    /// Channels, codes and order, from which all languages' code is written. Only if nothing is wrong.
    Plan,
    /// The options of each file: which value holds, who said it, and who said something else.
    Options,
}
