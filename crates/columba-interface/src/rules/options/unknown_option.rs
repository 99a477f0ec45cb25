//! E0230: an option that does not exist.

use crate::diagnostic::{Diagnostic, Severity};
use crate::options::{OPTIONS, OptionSpec};
use crate::rules::{Example, Rule, similar};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0230",
    name: "unknown-option",
    severity: Severity::Error,
    what: "`PigeonOptions`, the class of a language's options, or `columba.yaml` has an option of a name that does not \
           exist.",
    why: "An option that is passed over in silence looks as if it worked. The names in `columba.yaml` are the same as in \
          `PigeonOptions`, and options of one language stand in the group of that language.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
  kotlinOptions: KotlinOptions(packageName: 'dev.tour'),
))
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
    fix: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
  kotlinOptions: KotlinOptions(package: 'dev.tour'),
))
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
};

/// `names` are those that may stand in the group.
pub(crate) fn in_file<'a>(name: &Name, group: &str, names: impl Iterator<Item = &'a str>) -> Diagnostic {
    let owner = if group.is_empty() { "`PigeonOptions`".to_owned() } else { format!("`{group}`") };
    report(name, &owner, group, names)
}

/// `names` are those that may stand in the group.
pub(crate) fn in_config<'a>(name: &Name, group: &str, names: impl Iterator<Item = &'a str>) -> Diagnostic {
    let owner = if group.is_empty() { "`columba.yaml`".to_owned() } else { format!("`{group}`") };
    report(name, &owner, group, names)
}

fn report<'a>(name: &Name, owner: &str, group: &str, names: impl Iterator<Item = &'a str>) -> Diagnostic {
    let found = RULE.at(name.span, format!("{owner} has no option `{name}`"));
    let names: Vec<&str> = names.collect();
    if let Some(close) = similar::closest(name.as_str(), names.iter().copied()).or_else(|| part_of(name, &names)) {
        return found.help(format!("did you mean `{close}`?"));
    }
    let elsewhere = OPTIONS.iter().find(|spec| spec.name() == name.as_str() && spec.group() != group);
    found.help(match elsewhere.map(OptionSpec::group) {
        Some("") => format!("`{name}` stands outside the options of one language"),
        Some(group) => format!("`{name}` stands in `{group}`"),
        None if group.is_empty() => format!("remove `{name}`"),
        None => format!("there are {}", names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")),
    })
}

/// The only name that is part of the unknown one, or the other way round: `packageName`, `package`.
fn part_of<'a>(name: &Name, names: &[&'a str]) -> Option<&'a str> {
    let name = name.as_str();
    let mut parts = names.iter().filter(|known| name.starts_with(**known) || (name.len() > 3 && known.ends_with(name)));
    parts.next().copied().filter(|_| parts.next().is_none())
}
