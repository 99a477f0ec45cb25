//! Pigeon's own flags: one for each option of the table that has a flag, with its aliases.
//!
//! Pigeon writes its flags with underscores; with dashes they are accepted too.

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, Id};
use columba_interface::options::{FlagValue, Layer, OPTIONS, OptionKey, OptionKind, OptionSpec, OptionValue};

const HEADING: &str = "Options of the generated code";

/// A flag of Pigeon's that means nothing any more.
const ONE_LANGUAGE: &str = "one_language";

/// The options that were given on the command line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flags {
    pub(crate) layer: Layer,
}

/// The options with a flag, but for `--input`, which may be given several times and is not one of these.
fn specs() -> impl Iterator<Item = (&'static OptionSpec, &'static str)> {
    let specs = OPTIONS.iter().filter(|spec| spec.key != OptionKey::Input);
    specs.filter_map(|spec| Some((spec, spec.flag?)))
}

fn negated(flag: &str) -> String {
    format!("no-{flag}")
}

fn dashed(flag: &str) -> Option<String> {
    flag.contains('_').then(|| flag.replace('_', "-"))
}

/// A sentence without its full stop, like those about the other arguments.
fn help(spec: &OptionSpec, flag: &str) -> String {
    let doc = spec.doc().trim_end_matches('.').replace('`', "");
    if spec.kind == OptionKind::Bool { format!("{doc}; the opposite is --{}", negated(flag)) } else { doc }
}

fn define(command: Command, spec: &OptionSpec, flag: &'static str) -> Command {
    let argument = Arg::new(flag).long(flag).help(help(spec, flag)).help_heading(HEADING).hide(spec.is_hidden);
    let argument = argument.aliases(spec.aliases).aliases(dashed(flag));
    if spec.kind != OptionKind::Bool {
        let name = if spec.kind == OptionKind::Path { "PATH" } else { "TEXT" };
        // Of a flag that is given twice the last counts, as in Pigeon.
        return command.arg(argument.value_name(name).action(ArgAction::Set).overrides_with(flag));
    }
    let no = negated(flag);
    let both = [Id::from(flag), Id::from(no.clone())];
    let opposite = Arg::new(no.clone()).long(no.clone()).hide(true).aliases(dashed(&no));
    let pair = [argument, opposite].map(|one| one.action(ArgAction::SetTrue).overrides_with_all(both.clone()));
    command.args(pair)
}

fn define_no_op(command: Command, flag: &'static str) -> Command {
    command.arg(Arg::new(flag).long(flag).hide(true).action(ArgAction::SetTrue).overrides_with(flag))
}

fn value(matches: &ArgMatches, spec: &OptionSpec, flag: &'static str) -> Option<FlagValue> {
    let (name, value) = if spec.kind != OptionKind::Bool {
        (flag.into(), OptionValue::Text(matches.get_one::<String>(flag)?.into()))
    } else if matches.get_flag(flag) {
        (flag.into(), OptionValue::Bool(true))
    } else if matches.get_flag(&negated(flag)) {
        (negated(flag).into(), OptionValue::Bool(false))
    } else {
        return None;
    };
    Some(FlagValue { key: spec.key, name, value })
}

impl Args for Flags {
    fn augment_args(command: Command) -> Command {
        let command = specs().fold(command, |command, (spec, flag)| define(command, spec, flag));
        define_no_op(define_no_op(command, ONE_LANGUAGE), "no-one_language")
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Flags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let values = specs().filter_map(|(spec, flag)| value(matches, spec, flag));
        Ok(Self { layer: Layer::from_flags(values) })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
