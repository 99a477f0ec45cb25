//! Defaults that follow from other options.

use super::{OptionKey as Key, OptionValue, Options, Target};
use crate::files::path;

/// Fills in what nobody said.
pub(super) fn fill(options: &mut Options) {
    if !options.is_given(Key::DartIgnoreLints) {
        let value = options.flag(Key::IgnoreLints);
        options.set_default(Key::DartIgnoreLints, OptionValue::Bool(value));
    }
    for (key, target, derive) in DERIVED {
        if options.is_given(*key) {
            continue;
        }
        if let Some(output) = options.output(*target) {
            let header = output.header.as_deref().unwrap_or(&output.path);
            let value = derive(path::file_name(header), path::file_name(&output.path));
            options.set_default(*key, OptionValue::Text(value.into()));
        }
    }
    if !options.is_given(Key::GobjectModule)
        && let Some(package) = options.text(Key::DartPackageName)
    {
        let module = upper_camel_case(package);
        options.set_default(Key::GobjectModule, OptionValue::Text(module.into()));
    }
}

/// From the names of the header and of the source.
type Derive = fn(&str, &str) -> String;

const DERIVED: &[(Key, Target, Derive)] = &[
    (Key::ObjcHeaderIncludePath, Target::ObjC, |header, _| header.to_owned()),
    (Key::CppHeaderIncludePath, Target::Cpp, |header, _| header.to_owned()),
    (Key::GobjectHeaderIncludePath, Target::GObject, |header, _| header.to_owned()),
    (Key::ObjcFileSpecificClassNameComponent, Target::ObjC, |_, source| up_to_first_dot(source)),
    (Key::SwiftFileSpecificClassNameComponent, Target::Swift, |_, source| up_to_first_dot(source)),
    (Key::KotlinFileSpecificClassNameComponent, Target::Kotlin, |_, source| up_to_first_dot(source)),
    (Key::JavaClassName, Target::Java, |_, source| up_to_last_dot(source)),
];

fn up_to_first_dot(name: &str) -> String {
    name.split('.').next().unwrap_or_default().to_owned()
}

fn up_to_last_dot(name: &str) -> String {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned()
}

fn upper_camel_case(name: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
    };
    name.split('_').map(word).collect()
}
