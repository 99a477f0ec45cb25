//! Text that is not Dart: 00xx.

pub(crate) mod bad_escape;
pub(crate) mod bad_number;
pub(crate) mod bracket_not_closed;
pub(crate) mod bracket_not_opened;
pub(crate) mod cannot_read;
pub(crate) mod clause_order;
pub(crate) mod constructor_name;
pub(crate) mod directive_order;
pub(crate) mod foreign_syntax;
pub(crate) mod misplaced_declaration;
pub(crate) mod misplaced_modifier;
pub(crate) mod missing_body;
pub(crate) mod missing_semicolon;
pub(crate) mod missing_type;
pub(crate) mod missing_value;
pub(crate) mod nesting_too_deep;
pub(crate) mod not_assignable;
pub(crate) mod not_utf8;
pub(crate) mod out_of_place;
pub(crate) mod parameter_kind;
pub(crate) mod reserved_word;
pub(crate) mod stray_dollar;
pub(crate) mod too_many_errors;
pub(crate) mod unexpected_body;
pub(crate) mod unexpected_character;
pub(crate) mod unexpected_token;
pub(crate) mod unterminated_comment;
pub(crate) mod unterminated_string;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &cannot_read::RULE,
    &not_utf8::RULE,
    &unterminated_string::RULE,
    &unterminated_comment::RULE,
    &unexpected_character::RULE,
    &bad_number::RULE,
    &bad_escape::RULE,
    &stray_dollar::RULE,
    &bracket_not_closed::RULE,
    &bracket_not_opened::RULE,
    &nesting_too_deep::RULE,
    &too_many_errors::RULE,
    &unexpected_token::RULE,
    &missing_semicolon::RULE,
    &reserved_word::RULE,
    &misplaced_modifier::RULE,
    &directive_order::RULE,
    &constructor_name::RULE,
    &missing_value::RULE,
    &parameter_kind::RULE,
    &missing_body::RULE,
    &unexpected_body::RULE,
    &foreign_syntax::RULE,
    &out_of_place::RULE,
    &not_assignable::RULE,
    &missing_type::RULE,
    &misplaced_declaration::RULE,
    &clause_order::RULE,
];
