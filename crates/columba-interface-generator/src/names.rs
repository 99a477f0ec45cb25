//! Names: plain ones that no target language reserves, and hard ones.

use std::collections::BTreeSet;

use columba_interface::options::Target;
use columba_interface::target_words::{Role, inherited_members};

use crate::hard_words as hard;
use crate::random::Random;

const WORDS: &[&str] = &[
    "anchor", "barge", "berth", "buoy", "cable", "captain", "cargo", "channel", "coast", "compass", "crane", "crew",
    "current", "deck", "depth", "dock", "draft", "ferry", "fleet", "fog", "gauge", "gull", "harbour", "hatch", "helm",
    "hull", "island", "jetty", "keel", "knot", "lagoon", "lantern", "level", "lock", "mast", "mooring", "night", "oar",
    "pier", "pilot", "quay", "reef", "rope", "rudder", "sail", "shoal", "shore", "sonar", "storm", "swell", "tanker",
    "tide", "tower", "trawler", "tug", "vessel", "voyage", "wake", "wave", "weather", "winch", "wreck", "yacht",
];

/// Which names are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NameStyle {
    /// Words that no target language reserves, each used once.
    #[default]
    Plain,
    /// For members, also words that languages reserve or that generated code uses, in odd cases of their letters, and the
    /// same in several scopes. All legal: a target may warn of them, and has to make do.
    Hard,
}

/// The names that are taken.
#[derive(Debug, Default)]
pub(crate) struct Names {
    style: NameStyle,
    taken: BTreeSet<String>,
    /// The letters of hard names in the scope of members that is open.
    members: BTreeSet<String>,
}

impl Names {
    pub(crate) fn new(style: NameStyle) -> Self {
        Self { style, ..Self::default() }
    }

    /// `TideGauge`: for a type.
    pub(crate) fn upper(&mut self, random: &mut Random) -> String {
        let words = [random.pick(WORDS), random.pick(WORDS)].map(capitalized);
        self.claim(words.concat())
    }

    /// `tideGauge`: for what stands at the top of a file, and for labels.
    pub(crate) fn lower(&mut self, random: &mut Random) -> String {
        let first = random.pick(WORDS).to_owned();
        let name = if random.once_in(2) { first } else { first + &capitalized(random.pick(WORDS)) };
        self.claim(name)
    }

    /// Members of another class, API or enum may have the same names as those before.
    pub(crate) fn open_scope(&mut self) {
        self.members.clear();
    }

    /// For a member of what is open, or a parameter within it.
    pub(crate) fn member(&mut self, random: &mut Random) -> String {
        if self.style == NameStyle::Plain || random.once_in(3) {
            return self.lower(random);
        }
        let word = random.pick(hard::WORDS).to_owned();
        let name = odd_case(random, word);
        let letters = name.replace('_', "").to_lowercase();
        if is_inherited(&name) || !self.members.insert(letters) { self.lower(random) } else { name }
    }

    /// The name, with a number if it is taken in any case of its letters.
    fn claim(&mut self, name: String) -> String {
        let mut numbered = name.clone();
        let mut number = 1;
        while !self.taken.insert(numbered.to_lowercase()) {
            number += 1;
            numbered = format!("{name}{number}");
        }
        numbered
    }
}

/// Whether all objects have a member of this name in some language, where it is a mistake.
fn is_inherited(name: &str) -> bool {
    let roles = [Role::Type, Role::EnumValue, Role::Field, Role::Method, Role::Stream];
    let all = Target::ALL.into_iter().flat_map(|target| roles.map(|role| inherited_members(target, role)));
    all.flatten().any(|member| *member == name)
}

/// The word as it is, or in a form that other languages spell anew.
fn odd_case(random: &mut Random, word: String) -> String {
    match random.below(10) {
        0 => word.to_uppercase(),
        1 => format!("{word}_"),
        2 => format!("{word}_{word}"),
        3 => format!("{word}URL"),
        4 => format!("{word}_2x"),
        5 => format!("{word}$"),
        _ => word,
    }
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_comes_twice() {
        let (mut names, mut random) = (Names::default(), Random::new(3));
        let all: BTreeSet<String> = (0..500).map(|_| names.lower(&mut random)).collect();
        assert_eq!(all.len(), 500);
    }

    #[test]
    fn hard_names_come_again_in_another_scope_only() {
        let (mut names, mut random) = (Names::new(NameStyle::Hard), Random::new(3));
        let mut all = Vec::new();
        for _ in 0..60 {
            names.open_scope();
            let scope: Vec<String> = (0..12).map(|_| names.member(&mut random)).collect();
            let letters: BTreeSet<String> = scope.iter().map(|name| name.replace('_', "").to_lowercase()).collect();
            assert_eq!(letters.len(), scope.len(), "{scope:?}");
            all.extend(scope);
        }
        let different: BTreeSet<&String> = all.iter().collect();
        assert!(different.len() < all.len());
    }
}
