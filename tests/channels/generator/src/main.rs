//! Generates Dart from random interfaces, and from interfaces whose names are those that generated code uses itself.
//!
//! `columba-dart-proof FOLDER RANDOM` writes the files and `all_test.dart`, a program that imports each: the VM compiles
//! it, or says what is wrong with them.
#![forbid(unsafe_code)]

mod awkward;
mod random;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use columba_codegen::generate;
use columba_interface::Analysis;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Generated files, and what they were generated from.
struct Case {
    name: String,
    files: Vec<(String, String)>,
}

impl Case {
    /// What is generated from an analysis without errors.
    fn new(name: String, analysis: &Analysis) -> Result<Self> {
        if analysis.has_errors() {
            return Err(format!("{name} has errors: {:#?}", analysis.diagnostics).into());
        }
        let files = generate(analysis).into_iter().filter(|file| file.target.language() == "Dart");
        Ok(Self { files: files.map(|file| (file.path, file.text)).collect(), name })
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, count] = arguments.as_slice() else {
        eprintln!("usage: columba-dart-proof FOLDER RANDOM");
        return ExitCode::from(2);
    };
    match count.parse().map_err(Into::into).and_then(|count| write_all(Path::new(folder), count)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write_all(folder: &Path, count: u64) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let mut cases = awkward::cases()?;
    for seed in 0..count {
        cases.push(random::case(seed)?);
    }
    let mut imports = Vec::new();
    for case in &cases {
        for (path, text) in &case.files {
            let path = format!("{}/{path}", case.name);
            let file = folder.join(&path);
            fs::create_dir_all(file.parent().unwrap_or(folder))?;
            fs::write(file, text)?;
            imports.push(format!("import '{path}';"));
        }
    }
    let tests: Vec<String> = cases.iter().map(|case| format!("  print('ok {} compiles');", case.name)).collect();
    let (imports, tests) = (imports.join("\n"), tests.join("\n"));
    let program = format!("{imports}\n\nvoid main() {{\n{tests}\n  print('# done {}');\n}}\n", cases.len());
    fs::write(folder.join("all_test.dart"), program)?;
    Ok(())
}
