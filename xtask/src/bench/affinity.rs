//! Keeping a program on one core.

use std::fs;
use std::process::Command;

/// The same program on the first core that this process may use; unchanged where there is no `taskset`.
pub(crate) fn pin(program: Command) -> Command {
    let Some(core) = first_core() else {
        eprintln!("this system cannot keep a program on one core: the pinned figures vary more");
        return program;
    };
    let mut command = Command::new("taskset");
    command.args(["--cpu-list", &core]).arg(program.get_program()).args(program.get_args());
    command
}

fn first_core() -> Option<String> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    parse_first_core(&status)
}

/// The first number in the line `Cpus_allowed_list: 0-3,8`.
fn parse_first_core(status: &str) -> Option<String> {
    let list = status.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:"))?;
    let digits: String = list.trim().chars().take_while(char::is_ascii_digit).collect();
    (!digits.is_empty()).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_first_core_that_is_allowed() {
        assert_eq!(parse_first_core("Name:\tx\nCpus_allowed_list:\t12-15,20\n").as_deref(), Some("12"));
        assert_eq!(parse_first_core("Name:\tx\n"), None);
    }
}
