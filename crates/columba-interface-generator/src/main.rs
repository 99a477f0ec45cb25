//! Prints random interface files: `columba-interface-generator SEED [FILES [SIZE]]`. More than one file, or a size,
//! asks for what only Columba accepts.
#![forbid(unsafe_code)]

use std::process::ExitCode;

use columba_interface_generator::{Dialect, Options, generate};

fn main() -> ExitCode {
    let numbers: Result<Vec<u32>, _> = std::env::args().skip(1).map(|argument| argument.parse()).collect();
    let Some((seed, rest)) = numbers.ok().as_deref().and_then(|numbers| {
        let (seed, rest) = numbers.split_first()?;
        Some((u64::from(*seed), rest.to_vec()))
    }) else {
        eprintln!("usage: columba-interface-generator SEED [FILES [SIZE]]");
        return ExitCode::from(2);
    };
    let number = |index: usize, default: usize| {
        rest.get(index).map_or(default, |number| usize::try_from(*number).unwrap_or(default))
    };
    let dialect = if rest.is_empty() { Dialect::Pigeon } else { Dialect::Extended };
    let options = Options { dialect, files: number(0, 1), size: number(1, 4), ..Options::default() };
    for file in generate(seed, &options) {
        println!("// file: {}\n{}", file.path, file.text);
    }
    ExitCode::SUCCESS
}
