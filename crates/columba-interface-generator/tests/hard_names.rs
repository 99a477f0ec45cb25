//! Hard names are no mistake for any target, and each target has words of its own among them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it means")]

use columba_interface::files::MemoryFiles;
use columba_interface::options::{FlagValue, Layer, OptionKey, OptionValue, Target};
use columba_interface::target_words::{Role, is_reserved, spell};
use columba_interface::{Analysis, Request, analyze};
use columba_interface_generator::{Dialect, NameStyle, Options, generate};

/// The outputs of all targets that have all that a file may use.
const ABLE: &[(OptionKey, &str)] = &[
    (OptionKey::DartOut, "out.dart"),
    (OptionKey::DartFfiOut, "out_ffi.dart"),
    (OptionKey::RustOut, "out.rs"),
    (OptionKey::KotlinOut, "Out.kt"),
    (OptionKey::JavaOut, "Out.java"),
    (OptionKey::SwiftOut, "Out.swift"),
];

/// Those of all others.
const OTHERS: &[(OptionKey, &str)] = &[
    (OptionKey::ObjcHeaderOut, "out.h"),
    (OptionKey::ObjcSourceOut, "out.m"),
    (OptionKey::CppHeaderOut, "out_cpp.h"),
    (OptionKey::CppSourceOut, "out.cpp"),
    (OptionKey::GobjectHeaderOut, "out_g.h"),
    (OptionKey::GobjectSourceOut, "out_g.cc"),
];

/// What each target of these languages cannot do.
const UNABLE: &[&str] = &["E1001", "E1002", "E1004"];

fn analysis(seed: u64, options: &Options) -> Analysis {
    let generated = generate(seed, options);
    let mut files = MemoryFiles::default();
    for file in &generated {
        files.add(&file.path, file.text.as_str());
    }
    let package = [(OptionKey::DartPackageName, "harbour")];
    let flags = package.iter().chain(ABLE).chain(OTHERS);
    let flags =
        flags.map(|(key, text)| FlagValue { key: *key, name: "flag".into(), value: OptionValue::Text((*text).into()) });
    let inputs = vec![generated.last().unwrap().path.clone()];
    analyze(&files, &Request { inputs, command_line: Layer::from_flags(flags), ..Request::default() })
}

#[test]
fn no_target_refuses_a_hard_name() {
    for dialect in [Dialect::Pigeon, Dialect::Extended] {
        for seed in 0..300 {
            let options = Options { dialect, files: 2, echo: true, names: NameStyle::Hard, ..Options::default() };
            let analysis = analysis(seed, &options);
            let errors: Vec<String> = analysis
                .diagnostics
                .iter()
                .filter(|found| found.rule.code.starts_with('E') && !UNABLE.contains(&found.rule.code))
                .map(|found| {
                    let place = found.span().map(|span| analysis.sources.start(span));
                    let line = place.map(|place| {
                        let text = analysis.sources.file(found.span().unwrap().file).text();
                        text.split('\n').nth(place.line as usize - 1).unwrap_or_default().to_owned()
                    });
                    format!("{} {} {place:?} {line:?}", found.rule.code, found.message)
                })
                .collect();
            assert!(errors.is_empty(), "seed {seed}: {errors:#?}\n{:#?}", generate(seed, &options));
        }
    }
}

#[test]
fn hard_names_hold_words_that_each_language_reserves() {
    let options = Options { echo: true, names: NameStyle::Hard, ..Options::default() };
    let names: Vec<String> = (0..100)
        .flat_map(|seed| {
            let model = analysis(seed, &options).model;
            let fields =
                model.classes.values().flat_map(|class| class.fields().iter().map(|field| field.name.to_string()));
            fields.collect::<Vec<_>>()
        })
        .collect();
    for target in [Target::Rust, Target::Kotlin, Target::Java, Target::Swift, Target::ObjC, Target::Cpp] {
        let is_hard = |name: &&String| {
            is_reserved(target, &spell(target, Role::Field, name).unwrap_or_else(|| (*name).clone()))
                || is_reserved(target, name)
        };
        assert!(names.iter().filter(is_hard).count() >= 5, "{target:?}");
    }
}
