//! Names that no target language reserves, each used once where it would clash.

use std::collections::BTreeSet;

use crate::random::Random;

const WORDS: &[&str] = &[
    "anchor", "barge", "berth", "buoy", "cable", "captain", "cargo", "channel", "coast", "compass", "crane", "crew",
    "current", "deck", "depth", "dock", "draft", "ferry", "fleet", "fog", "gauge", "gull", "harbour", "hatch", "helm",
    "hull", "island", "jetty", "keel", "knot", "lagoon", "lantern", "level", "lock", "mast", "mooring", "night", "oar",
    "pier", "pilot", "quay", "reef", "rope", "rudder", "sail", "shoal", "shore", "sonar", "storm", "swell", "tanker",
    "tide", "tower", "trawler", "tug", "vessel", "voyage", "wake", "wave", "weather", "winch", "wreck", "yacht",
];

/// The names that are taken.
#[derive(Debug, Default)]
pub(crate) struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// `TideGauge`: for a type.
    pub(crate) fn upper(&mut self, random: &mut Random) -> String {
        let words = [random.pick(WORDS), random.pick(WORDS)].map(capitalized);
        self.claim(words.concat())
    }

    /// `tideGauge`: for a member, a parameter, a value.
    pub(crate) fn lower(&mut self, random: &mut Random) -> String {
        let first = random.pick(WORDS).to_owned();
        let name = if random.once_in(2) { first } else { first + &capitalized(random.pick(WORDS)) };
        self.claim(name)
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
}
