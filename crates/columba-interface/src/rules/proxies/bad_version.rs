//! Versions have three numbers.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0617",
    name: "bad-version",
    severity: Severity::Error,
    what: "`minIosApi` or `minMacosApi` is not a version of three numbers.",
    why: "Which system has a class is compared number by number.",
    example: Example::Files(
        "@ProxyApi(swiftOptions: SwiftProxyApiOptions(minIosApi: '13'))
abstract class Camera {}
",
    ),
    fix: Example::Files(
        "@ProxyApi(swiftOptions: SwiftProxyApiOptions(minIosApi: '13.0.0'))
abstract class Camera {}
",
    ),
};

/// Whether `version`, written at `span` as the argument `name`, is a version; reported otherwise.
pub(crate) fn check(cx: &mut Lowering<'_>, name: &str, version: &str, span: Span) -> bool {
    let is_version = is_version(version);
    if !is_version {
        cx.report(RULE.at(span, format!("`{version}` is not a version for `{name}`")).help(help(version)));
    }
    is_version
}

fn help(version: &str) -> String {
    let numbers = version.split('.').filter(|number| is_number(number)).count();
    match (numbers, version.split('.').count()) {
        (1, 1) => format!("write `'{version}.0.0'`"),
        (2, 2) => format!("write `'{version}.0'`"),
        _ => "write three numbers with dots between them: `'13.0.0'`".to_owned(),
    }
}

/// `1.2.3`, `1.2.3-beta.1`, `1.2.3+build.5`: <https://semver.org>, which Pigeon asks for.
fn is_version(version: &str) -> bool {
    let (version, build) = version.split_once('+').map_or((version, None), |(version, build)| (version, Some(build)));
    let (core, release) = version.split_once('-').map_or((version, None), |(core, release)| (core, Some(release)));
    let is_identifier = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let has_identifiers = |text: Option<&str>| text.is_none_or(|text| text.split('.').all(is_identifier));
    core.split('.').count() == 3 && core.split('.').all(is_number) && has_identifiers(release) && has_identifiers(build)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_have_three_numbers() {
        for version in ["13.0.0", "0.0.1", "13.0.0-beta.1", "13.0.0+5", "1.2.3-a-b+c"] {
            assert!(is_version(version), "{version}");
        }
        for version in ["", "13", "13.0", "13.0.0.0", "13.0.x", "v13.0.0", "13.0.0-", "13.0.0+", " 13.0.0", "-1.0.0"] {
            assert!(!is_version(version), "{version}");
        }
    }
}
