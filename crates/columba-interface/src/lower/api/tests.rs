//! APIs and annotations from text to model.

use crate::rules::{Example, rules};
use crate::testing::lower_text;

#[test]
fn examples_break_their_rule_alone_and_fixes_none() {
    let groups = ["05", "06", "07"];
    let mine = rules().filter(|rule| {
        let number = &rule.code[1..];
        groups.contains(&&number[..2]) || ("0201".."0230").contains(&number)
    });
    for rule in mine {
        let (Example::Files(example), Example::Files(fix)) = (&rule.example, &rule.fix) else { continue };
        let lowered = lower_text(example);
        let codes: Vec<&str> = lowered.diagnostics.iter().map(|diagnostic| diagnostic.rule.code).collect();
        assert_eq!(codes, [rule.code], "{}: {:#?}", rule.name, lowered.diagnostics);
        assert_eq!(lower_text(fix).codes(), [""; 0], "{}", rule.name);
    }
}
