//! What is Dart, and what is not.

use super::read;
use super::samples::{accepted::ACCEPTED, rejected::REJECTED};
use crate::diagnostic::Severity;
use crate::rules::{Example, rules};

#[test]
fn what_dart_accepts_is_accepted() {
    for text in ACCEPTED {
        assert_eq!(read(text).codes(), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn what_dart_rejects_is_reported() {
    for text in REJECTED {
        let reading = read(text);
        assert!(!reading.found.is_empty(), "{text}");
        reading.check();
    }
}

#[test]
fn the_example_of_each_rule_breaks_it_and_the_fix_does_not() {
    for rule in rules().filter(|rule| rule.code.starts_with("E00")) {
        let (Example::Files(example), Example::Files(fix)) = (&rule.example, &rule.fix) else { continue };
        let reading = read(example);
        assert_eq!(reading.found.iter().map(|it| it.rule.code).collect::<Vec<_>>(), [rule.code], "{example}");
        assert!(reading.found.iter().all(|it| it.severity() == Severity::Error));
        assert_eq!(read(fix).codes(), Vec::<String>::new(), "{fix}");
    }
}
