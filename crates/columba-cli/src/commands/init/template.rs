//! The texts that are written.

use std::path::Path;

use columba_codegen::backends::is_supported;
use columba_interface::options::Target;

use super::android::Language;
use super::project::Project;
use super::{CONFIG, INTERFACE};

const PLATFORM_DART: &str = "lib/src/messages.g.dart";
const FFI_DART: &str = "lib/src/messages_ffi.g.dart";

/// The interface file.
pub(super) fn interface() -> String {
    include_str!("messages.dart").to_owned()
}

/// A generated file: the option that names it, and what else belongs to it.
struct Proposal {
    about: &'static str,
    option: &'static str,
    path: String,
    /// Lines of YAML.
    more: Vec<String>,
    /// What to do with the file.
    step: String,
}

/// `columba.yaml`.
pub(super) fn config(project: &Project) -> String {
    let mut lines = vec![
        "# What `columba generate` reads and writes. Paths are seen from this folder; the options are those of"
            .to_owned(),
        "# `@ConfigurePigeon`. `columba dump --stage options` shows which value holds, and why.".to_owned(),
        "inputs:".to_owned(),
        format!("  - {INTERFACE}"),
    ];
    if !project.has_pubspec {
        lines.extend([
            String::new(),
            "# The Dart package: part of the names of channels. A `pubspec.yaml` above the Dart output gives it too."
                .to_owned(),
            format!("dartPackageName: {}", quoted(&project.package)),
        ]);
    }
    for proposal in proposals(project) {
        lines.extend([
            String::new(),
            format!("# {}", proposal.about),
            format!("{}: {}", proposal.option, quoted(&proposal.path)),
        ]);
        lines.extend(proposal.more);
    }
    lines.join("\n") + "\n"
}

/// What to do now.
pub(super) fn next_steps(project: &Project, folder: &Path) -> String {
    let mut steps = vec![
        format!("write what crosses the border into {INTERFACE}; it is an example so far"),
        if folder == Path::new(".") {
            "columba generate".to_owned()
        } else {
            format!("columba generate --config {}", folder.join(CONFIG).display())
        },
    ];
    steps.extend(proposals(project).into_iter().map(|proposal| proposal.step));
    steps.push("columba watch, to generate at each save; columba generate --check, for CI".to_owned());
    let steps: Vec<String> = steps.iter().zip(1..).map(|(step, number)| format!("  {number}. {step}\n")).collect();
    format!("Next steps:\n{}", steps.concat())
}

/// Outputs that fit the project: those that can be generated.
fn proposals(project: &Project) -> Vec<Proposal> {
    let is_typed = project.rust.is_some() && is_supported(Target::Rust) && is_supported(Target::DartFfi);
    let android = android(project);
    let mut proposals = Vec::new();
    if android.is_some() || !is_typed {
        proposals.push(Proposal {
            about: "Dart, for a host behind platform channels.",
            option: "dartOut",
            path: PLATFORM_DART.to_owned(),
            more: Vec::new(),
            step: format!("import {PLATFORM_DART} in Dart, and call `Greeter().greet(...)`"),
        });
    }
    proposals.extend(android);
    if let (Some(folder), true) = (&project.rust, is_typed) {
        proposals.extend(rust(folder));
    }
    proposals
}

fn android(project: &Project) -> Option<Proposal> {
    let android = project.android.as_ref()?;
    let (target, about, option, options, file) = match android.language {
        Language::Kotlin => (Target::Kotlin, "Kotlin, for Android.", "kotlinOut", "kotlinOptions", "Messages.g.kt"),
        Language::Java => (Target::Java, "Java, for Android.", "javaOut", "javaOptions", "Messages.java"),
    };
    let path = format!("{}/{file}", android.folder());
    is_supported(target).then(|| Proposal {
        about,
        option,
        more: vec![format!("{options}:"), format!("  package: {}", android.package)],
        step: format!("implement `Greeter` of {path}, and set it up with the engine's messenger"),
        path,
    })
}

fn rust(folder: &str) -> [Proposal; 2] {
    let within = |path: &str| if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") };
    let path = within("src/messages.rs");
    [
        Proposal {
            about: "Dart, for Rust in the same process.",
            option: "dartFfiOut",
            path: FFI_DART.to_owned(),
            more: Vec::new(),
            step: format!("import {FFI_DART} in Dart, with `columba` in pubspec.yaml, and call `Greeter().greet(...)`"),
        },
        Proposal {
            about: "Rust: traits to implement.",
            option: "rustOut",
            more: Vec::new(),
            step: format!(
                "say `mod messages;` in {}, with `columba` in Cargo.toml, and implement `messages::Greeter`",
                within("src/lib.rs")
            ),
            path,
        },
    ]
}

/// A text as YAML has it, in quotes where it could be taken for something else.
fn quoted(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "._/-".contains(c);
    let is_word = ["true", "false", "null"].contains(&text);
    if text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(is_plain) && !is_word {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', "''"))
}
