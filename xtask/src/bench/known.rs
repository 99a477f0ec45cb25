//! Which figures there are: asked of the programs before they measure any.

use std::process::Command;

use crate::error::{Error, Result};
use crate::process;

/// A figure that can be measured.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Known {
    name: String,
    group: String,
}

/// The figures of `group`.
pub(super) fn group<'n>(group: &'n str, names: impl IntoIterator<Item = &'n str>) -> Vec<Known> {
    names.into_iter().map(|name| Known { name: name.to_owned(), group: group.to_owned() }).collect()
}

/// What `program` lists: a line `NAME GROUP` for each figure.
pub(super) fn list(program: Command, help: &str) -> Result<Vec<Known>> {
    Ok(parse(&process::capture_ok(program, help)?))
}

fn parse(lines: &str) -> Vec<Known> {
    let pairs = lines.lines().filter_map(|line| line.trim().split_once(' '));
    pairs.map(|(name, group)| Known { name: name.to_owned(), group: group.to_owned() }).collect()
}

/// A name in `only` that no figure has is an error of whoever wrote it.
pub(super) fn check(known: &[Known], only: &[String]) -> Result<()> {
    let Some(unknown) = only.iter().find(|name| known.iter().all(|figure| figure.name != **name)) else {
        return Ok(());
    };
    let names: Vec<&str> = known.iter().map(|figure| &*figure.name).collect();
    let help = format!("the figures are {}", names.join(", "));
    Err(Error::Usage { what: format!("there is no figure `{unknown}`"), help })
}

/// Whether a figure of `group` is named in `only`, or all are wanted.
pub(super) fn wants(known: &[Known], group: &str, only: &[String]) -> bool {
    only.is_empty() || known.iter().any(|figure| figure.group == group && only.contains(&figure.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_figure_is_a_usage_error_that_names_all() {
        let known = parse("a free\nb pinned\n");
        assert!(check(&known, &["b".to_owned(), "a".to_owned()]).is_ok());
        let error = check(&known, &["a".to_owned(), "c".to_owned()]).unwrap_err();
        assert_eq!(error.exit_code(), 2);
        assert!(error.to_string().contains("no figure `c`") && error.to_string().contains("a, b"), "{error}");
    }

    #[test]
    fn only_the_groups_of_what_is_named_are_measured() {
        let known = parse("a free\nb pinned\n");
        let only = ["b".to_owned()];
        assert_eq!(["free", "pinned"].map(|group| wants(&known, group, &only)), [false, true]);
        assert_eq!(["free", "pinned"].map(|group| wants(&known, group, &[])), [true, true]);
    }
}
