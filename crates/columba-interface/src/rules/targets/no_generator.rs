//! E1008: what nothing can be generated for yet.

use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{ApiId, LibraryId, Model};
use crate::options::{Options, Output, Target};
use crate::rules::{Example, Rule, listed};

pub(crate) static RULE: Rule = Rule {
    code: "E1008",
    name: "no-generator",
    severity: Severity::Error,
    what: "Code is asked for that this version of Columba cannot write yet: in a language, for a transport, or of proxy \
           APIs.",
    why: "`columba check` checks files for all languages. `columba generate` must not pass over something in silence: a \
          build would go on with an old file, or with one that lacks an API. With `--skip-unsupported` everything else is \
          written, and what is left out is said.",
    example: Example::Words("columba generate messages.dart, where the file says `swiftOut: 'ios/Messages.swift'`"),
    fix: Example::Words("columba generate --skip-unsupported messages.dart"),
};

/// What can be generated.
#[derive(Clone, Debug, Default)]
pub struct Generators {
    /// The languages and transports.
    pub targets: Vec<Target>,
    /// Those of them that proxy APIs are generated for.
    pub proxy_apis: Vec<Target>,
}

/// Reports what is asked for and not among `generators`; `options[i]` is of library `i`.
pub(crate) fn check(model: &Model, options: &[Options], generators: &Generators) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (library, options) in model.libraries.ids().zip(options) {
        let (written, lacking): (Vec<_>, Vec<_>) =
            options.targets().partition(|(target, _)| generators.targets.contains(target));
        found.extend(lacking.iter().map(|(target, output)| of_target(*target, output)));
        let without_proxies =
            |target: &Target| target.capabilities().proxy_apis && !generators.proxy_apis.contains(target);
        let targets = written.iter().map(|(target, _)| *target).filter(without_proxies);
        found.extend(of_proxy_apis(model, library, &targets.collect::<Vec<_>>()));
    }
    found
}

fn of_target(target: Target, output: &Output) -> Diagnostic {
    let option = output.key.spec().path;
    let message = format!("`{option}` asks for {}, which cannot be generated yet", target.language());
    let found = match output.origin.span() {
        Some(span) => RULE.at(span, message),
        None => RULE.nowhere(message),
    };
    found
        .help(format!("remove `{option}`"))
        .help("or pass `--skip-unsupported`: everything else is generated, this is left out")
}

fn of_proxy_apis(model: &Model, library: LibraryId, targets: &[Target]) -> Vec<Diagnostic> {
    if targets.is_empty() {
        return Vec::new();
    }
    let mut languages: Vec<&str> = targets.iter().map(|target| target.language()).collect();
    languages.dedup();
    let names = model.libraries[library].apis.iter().filter_map(|api| match api {
        ApiId::Proxy(api) => Some(&model.proxy_apis[*api].name),
        _ => None,
    });
    let report = |name: &crate::source::Name| {
        RULE.at(name.span, format!("the proxy API `{name}` cannot be generated for {} yet", listed(&languages)))
            .help(format!("move `{name}` into a file of its own"))
            .help("or pass `--skip-unsupported`: everything else is generated, this is left out")
    };
    names.map(report).collect()
}
