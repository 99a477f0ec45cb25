//! Did you mean.

/// The candidate that `name` is most likely a slip of, if any is close enough.
pub(crate) fn closest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A third of the letters may be wrong: of `Strng` one, of a name of two letters none but the case.
    let allowed = name.chars().count() / 3;
    let distance = |candidate: &str| {
        if candidate.eq_ignore_ascii_case(name) { 0 } else { strsim::osa_distance(name, candidate) }
    };
    let close = candidates.into_iter().map(|candidate| (distance(candidate), candidate));
    close.filter(|(distance, _)| *distance <= allowed).min().map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_word_and_nothing_else_does() {
        let words = ["String", "int", "Reading"];
        for (name, expected) in [
            ("Strng", Some("String")),
            ("string", Some("String")),
            ("Int", Some("int")),
            ("Raeding", Some("Reading")),
            ("Mood", None),
            ("it", None),
        ] {
            assert_eq!(closest(name, words), expected, "{name}");
        }
    }
}
