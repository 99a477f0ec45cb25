//! Random interfaces.

use columba_interface::files::MemoryFiles;
use columba_interface::{Request, analyze};
use columba_interface_generator::{Dialect, Options, generate};

use crate::{Case, Result};

/// What is generated from the interface of a seed; each second one has several files and what only Columba accepts.
pub(crate) fn case(seed: u64) -> Result<Case> {
    let files = if seed.is_multiple_of(2) { 1 } else { 1 + usize::try_from(seed % 4)? };
    let dialect = if seed.is_multiple_of(2) { Dialect::Pigeon } else { Dialect::Extended };
    let options = Options { dialect, files, ..Options::default() };
    let mut all = MemoryFiles::default();
    let mut input = String::new();
    for file in generate(seed, &options) {
        all.add(&file.path, file.text.as_str());
        input = file.path;
    }
    let analysis = analyze(&all, &Request { inputs: vec![input], ..Request::default() });
    Case::new(format!("random_{seed}"), &analysis)
}
