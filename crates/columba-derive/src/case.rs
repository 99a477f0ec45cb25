//! The rules of `rename_all`.
//!
//! A field is taken to be in `snake_case` and a variant in `PascalCase`. Only ASCII letters change
//! case; a name of which a rule would leave nothing (`__`) is kept.

/// How `rename_all` writes the names below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RenameRule {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

/// The rules by the names that users give them.
const RULES: [(&str, RenameRule); 8] = [
    ("lowercase", RenameRule::Lower),
    ("UPPERCASE", RenameRule::Upper),
    ("PascalCase", RenameRule::Pascal),
    ("camelCase", RenameRule::Camel),
    ("snake_case", RenameRule::Snake),
    ("SCREAMING_SNAKE_CASE", RenameRule::ScreamingSnake),
    ("kebab-case", RenameRule::Kebab),
    ("SCREAMING-KEBAB-CASE", RenameRule::ScreamingKebab),
];

impl RenameRule {
    /// The rule of that name.
    ///
    /// # Errors
    ///
    /// A message that lists the names there are.
    pub(crate) fn parse(name: &str) -> Result<Self, String> {
        let found = RULES.iter().find(|(known, _)| *known == name);
        found.map(|(_, rule)| *rule).ok_or_else(|| {
            let known = RULES.map(|(known, _)| format!("`{known}`")).join(", ");
            format!("unknown rename rule `{name}`; the rules are {known}")
        })
    }

    /// The name of a field under this rule.
    pub(crate) fn rename_field(self, name: &str) -> String {
        let renamed = match self {
            Self::Lower | Self::Snake => name.to_owned(),
            Self::Upper | Self::ScreamingSnake => name.to_ascii_uppercase(),
            Self::Pascal => pascal_from_snake(name),
            Self::Camel => lower_first(&pascal_from_snake(name)),
            Self::Kebab => name.replace('_', "-"),
            Self::ScreamingKebab => name.to_ascii_uppercase().replace('_', "-"),
        };
        if renamed.is_empty() { name.to_owned() } else { renamed }
    }

    /// The name of a variant under this rule.
    pub(crate) fn rename_variant(self, name: &str) -> String {
        match self {
            Self::Pascal => name.to_owned(),
            Self::Lower => name.to_ascii_lowercase(),
            Self::Upper => name.to_ascii_uppercase(),
            Self::Camel => lower_first(name),
            Self::Snake => snake_from_pascal(name),
            Self::ScreamingSnake => snake_from_pascal(name).to_ascii_uppercase(),
            Self::Kebab => snake_from_pascal(name).replace('_', "-"),
            Self::ScreamingKebab => snake_from_pascal(name).to_ascii_uppercase().replace('_', "-"),
        }
    }
}

fn pascal_from_snake(name: &str) -> String {
    name.split('_').map(upper_first).collect()
}

fn snake_from_pascal(name: &str) -> String {
    let mut snake = String::with_capacity(name.len());
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

fn upper_first(word: &str) -> String {
    map_first(word, |letter| letter.to_ascii_uppercase())
}

fn lower_first(word: &str) -> String {
    map_first(word, |letter| letter.to_ascii_lowercase())
}

fn map_first(word: &str, map: fn(char) -> char) -> String {
    let mut letters = word.chars();
    letters.next().map(map).into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks a name under each of the rules, in the order of [`RULES`].
    fn check(rename: fn(RenameRule, &str) -> String, name: &str, expected: [&str; 8]) {
        let renamed = RULES.map(|(_, rule)| rename(rule, name));
        assert_eq!(renamed, expected, "{name}");
    }

    #[test]
    fn fields_are_renamed_from_snake_case() {
        let check = |name, expected| check(RenameRule::rename_field, name, expected);
        check("x", ["x", "X", "X", "x", "x", "X", "x", "X"]);
        check(
            "retry_after_ms",
            [
                "retry_after_ms",
                "RETRY_AFTER_MS",
                "RetryAfterMs",
                "retryAfterMs",
                "retry_after_ms",
                "RETRY_AFTER_MS",
                "retry-after-ms",
                "RETRY-AFTER-MS",
            ],
        );
        check("_v2__x_", ["_v2__x_", "_V2__X_", "V2X", "v2X", "_v2__x_", "_V2__X_", "-v2--x-", "-V2--X-"]);
    }

    #[test]
    fn variants_are_renamed_from_pascal_case() {
        let check = |name, expected| check(RenameRule::rename_variant, name, expected);
        check("A", ["a", "A", "A", "a", "a", "A", "a", "A"]);
        check(
            "TlsV13Alert",
            [
                "tlsv13alert",
                "TLSV13ALERT",
                "TlsV13Alert",
                "tlsV13Alert",
                "tls_v13_alert",
                "TLS_V13_ALERT",
                "tls-v13-alert",
                "TLS-V13-ALERT",
            ],
        );
        check("IO", ["io", "IO", "IO", "iO", "i_o", "I_O", "i-o", "I-O"]);
    }

    #[test]
    fn a_first_letter_of_many_bytes_is_kept() {
        check(
            RenameRule::rename_field,
            "über_ä",
            ["über_ä", "üBER_ä", "überä", "überä", "über_ä", "üBER_ä", "über-ä", "üBER-ä"],
        );
        assert_eq!(RenameRule::Camel.rename_variant("Ärger"), "Ärger");
    }

    #[test]
    fn a_name_of_underscores_is_kept() {
        assert_eq!(RenameRule::Camel.rename_field("__"), "__");
        assert_eq!(RenameRule::Pascal.rename_field("__"), "__");
    }

    #[test]
    fn an_unknown_rule_lists_the_known_ones() {
        let message = RenameRule::parse("Train-Case").unwrap_err();
        assert!(message.starts_with("unknown rename rule `Train-Case`"));
        assert!(RULES.iter().all(|(name, _)| message.contains(name)));
    }
}
