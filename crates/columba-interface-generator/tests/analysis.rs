//! What is generated has no error, and what is broken by one token makes nothing panic.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it means")]

use columba_interface::files::MemoryFiles;
use columba_interface::{Analysis, Request, analyze};
use columba_interface_generator::{Annotations, Dialect, GeneratedFile, Options, Random, generate, mutate};

fn analysis(files: &[GeneratedFile]) -> Analysis {
    let mut all = MemoryFiles::default();
    for file in files {
        all.add(&file.path, file.text.as_str());
    }
    let input = files.last().map(|file| file.path.clone()).unwrap();
    analyze(&all, &Request { inputs: vec![input], ..Request::default() })
}

fn check_has_no_error(seed: u64, options: &Options) {
    let files = generate(seed, options);
    let analysis = analysis(&files);
    if analysis.has_errors() {
        let places = analysis.diagnostics.iter().map(|found| {
            let place = found.span().map(|span| (analysis.sources.start(span), analysis.sources.text(span)));
            format!("{} {} {place:?}", found.rule.code, found.message)
        });
        panic!("seed {seed}, {options:?}\n{}\n{files:#?}", places.collect::<Vec<_>>().join("\n"));
    }
}

#[test]
fn a_file_for_pigeon_has_no_error() {
    for annotations in [Annotations::Columba, Annotations::Pigeon] {
        for seed in 0..800 {
            check_has_no_error(seed, &Options { annotations, ..Options::default() });
        }
    }
}

#[test]
fn several_files_with_what_columba_adds_have_no_error() {
    for seed in 0..600 {
        let files = 1 + usize::try_from(seed % 4).unwrap();
        check_has_no_error(seed, &Options { dialect: Dialect::Extended, files, ..Options::default() });
    }
}

#[test]
fn a_large_file_has_no_error() {
    for seed in 0..3 {
        check_has_no_error(seed, &Options { size: 60, ..Options::default() });
    }
}

#[test]
fn every_feature_is_generated() {
    let options = Options { dialect: Dialect::Extended, files: 2, ..Options::default() };
    let all: String = (0..300).flat_map(|seed| generate(seed, &options)).map(|file| file.text).collect();
    let words = [
        "sealed class",
        "enum ",
        "@HostApi(",
        "@FlutterApi(",
        "@ProxyApi(",
        "@EventChannelApi(",
        "@ConfigurePigeon(",
        "@SwiftClass()",
        "@async",
        "@asyncCallback",
        "@TaskQueue(",
        "@ObjCSelector(",
        "@SwiftFunction(",
        "@attached",
        "@static",
        "late final",
        "required ",
        "Int64List",
        "r'''",
        "/* /* nested */",
        "///",
        "dartHostTestHandler",
        "extends",
        "implements",
        "Function",
        "mixin ",
        "typedef ",
        "extension ",
        "library",
        " as ",
    ];
    for word in words {
        assert!(all.contains(word), "no `{word}` in 300 interfaces");
    }
}

#[test]
fn a_mistake_makes_nothing_panic() {
    for seed in 0..1000 {
        let mut files = generate(seed % 200, &Options { size: 2, ..Options::default() });
        let mut random = Random::new(seed);
        for file in &mut files {
            file.text = mutate(&file.text, &mut random);
        }
        let analysis = analysis(&files);
        assert!(analysis.plan.is_none() || !analysis.has_errors());
    }
}
