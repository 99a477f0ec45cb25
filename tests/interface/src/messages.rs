//! Which messages of the front end are about syntax.
//!
//! The front end does not say. So what is *not* syntax is listed here; a message that is new counts as syntax, and is
//! seen as a disagreement.

/// Parts of messages that are about names, types, flow and files. `*` stands for anything.
const NOT_SYNTAX: &[&str] = &[
    // Names.
    "Type '*' not found.",
    "'*' isn't a type.",
    "Undefined name '*'.",
    "Undefined extension '*'.",
    "'*' is already declared in this scope.",
    "Setter not found: *",
    "Getter not found: *",
    "Method not found: *",
    "Member not found: *",
    "Superclass has no *",
    "The getter '*' isn't defined *",
    "The setter '*' isn't defined *",
    "The method '*' isn't defined *",
    "The operator '*' isn't defined *",
    "Couldn't find constructor '*'.",
    "Can't use '*' because it is declared more than once.",
    "'*' isn't an instance field of this class.",
    "'*' can't refer to an import prefix*",
    "'*' is imported from both *",
    "'*' can't be used as a *prefix*",
    "A prefix can't be used as an expression.",
    "Final field '*' is not initialized*",
    "The label '*' *",
    "No named parameter with the name '*'.",
    "Local variable '*' can't be referenced before it is declared.",
    "Can't find label '*'.",
    "Not found: '*'",
    "Duplicated *",
    "Previous *",
    // Types and values.
    "A value of type '*' can't be *",
    "The value 'null' can't be *",
    "The argument type '*' can't be *",
    "The matched value of type '*' *",
    "The parameter '*' can't have a value of 'null' *",
    "The return type *",
    "The type '*' *",
    "The types of *",
    "Type argument '*' *",
    "Type '*' can't have type arguments.",
    "Expected * type arguments.",
    "Too many positional arguments: *",
    "Too few positional arguments: *",
    "Required named parameter '*' must be provided.",
    "An expression whose value can be 'null' must be null-checked *",
    "Operator '*' cannot be called on '*' because it is potentially null.",
    "Property '*' cannot be accessed on '*' because it is potentially null.",
    "Method '*' cannot be called on '*' because it is potentially null.",
    "Unexpected type '*' of a *spread.*",
    "Can't use an expression of type '*' as a function*",
    "The non-abstract class '*' is missing implementations for these members:*",
    "This expression has type 'void' and can't be used.",
    "Inferred type argument '*' *",
    "The class '*' *",
    "The *overrides *",
    "The field '*' *",
    "The enum '*' *",
    "The member '*' *",
    "The function '*' *",
    "The superclass, '*', *",
    "The extension type '*' *",
    // What is constant, initialised, returned.
    "Field '*' should be initialized because its type '*' doesn't allow null.",
    "The final variable '*' must be initialized.",
    "Final variable '*' *",
    "Non-nullable variable '*' must be assigned before it can be used.",
    "Late variable '*' without initializer is definitely unassigned.",
    "Can't assign to the final variable '*'.",
    "Can't assign to the const variable '*'.",
    "Abstract fields cannot have initializers.",
    "External fields cannot have initializers.",
    "Not a constant expression.",
    "Constant evaluation error:*",
    "Constant expression expected*",
    "Cannot invoke a non-'const' constructor where a const expression is expected.",
    "New expression is not a constant expression.",
    "Non-constant *",
    "Constructor is marked 'const' so all fields must be final.",
    "Can't return a value from a void function.",
    "A non-null value must be returned since *",
    "Functions marked '*' must have a return type *",
    "Only local variables or formal parameters can be used in pattern assignments.",
    "Refutable patterns can't be used in an irrefutable context.",
    "This can't be used as an annotation; *",
    "The operator '*' *",
    "Operator '*' should have *",
    "A setter should have exactly one formal parameter.",
    "The integer literal *",
    "Can't create typedef from non-type.",
    // Files.
    "Error when reading '*': *",
    "This part doesn't have a containing library.",
    "Can't import '*', because it has a 'part of' declaration.",
    "Can't use '*' as a part, because it has no 'part of' declaration.",
    "Couldn't resolve the package '*' in '*'.",
];

/// What Dart's grammar says, though the message is like those of [`NOT_SYNTAX`].
const SYNTAX: &[&str] = &["Type 'void' can't have type arguments."];

/// Whether the message is about syntax.
pub(crate) fn is_syntax(message: &str) -> bool {
    SYNTAX.contains(&message) || !NOT_SYNTAX.iter().any(|pattern| matches(pattern, message))
}

/// Whether the whole text fits the pattern: the first and last part stand at the ends, the others in order between.
fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|first| text.strip_prefix(first)) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else { return false };
        rest = after;
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_fits_the_whole_message() {
        assert!(matches("Type '*' not found.", "Type 'a.B' not found."));
        assert!(matches("Expected * type arguments.", "Expected 1 type arguments."));
        assert!(!matches("Type '*' not found.", "Type 'B' not found. Really."));
        assert!(!matches("a*b*c", "acb"));
        assert!(matches("a", "a") && !matches("a", "ab"));
    }

    #[test]
    fn what_is_not_listed_is_syntax() {
        assert!(is_syntax("Expected ';' after this."));
        assert!(!is_syntax("Undefined name 'x'."));
    }
}
