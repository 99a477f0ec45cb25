//! The command line.

use std::path::Path;

use clap::{Args, Parser, Subcommand, ValueEnum};
use columba_interface::Request;

use crate::flags::Flags;
use crate::terminal::Color;

/// The configuration that is found by itself.
const CONFIG: &str = "columba.yaml";

const AFTER_HELP: &str = "\
Examples:
  columba check pigeons/messages.dart     say what is wrong in an interface file
  columba explain E0301                   the manual page of a rule
  columba dump --stage model messages.dart

Exit status: 0 if nothing is wrong, 1 if the input has mistakes, 2 if the command was used in a wrong way.";

/// Checks interface files: Dart declarations from which typed bindings are generated.
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
    /// Says what is wrong in interface files.
    Check(Check),
    /// Explains rules: what is wrong, why, an example, and how to mend it.
    Explain(Explain),
    /// Shows what was read, for tools and for the curious.
    Dump(Dump),
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
        is_something.then(|| Request { inputs, command_line: self.flags.layer.clone(), config })
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
