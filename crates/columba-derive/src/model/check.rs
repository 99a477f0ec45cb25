//! What would not come back as it was sent is refused here.

use std::collections::BTreeSet;

use proc_macro2::Span;
use syn::LitStr;
use syn::spanned::Spanned;

use super::{Fields, Style, Variant};
use crate::errors::Errors;

/// The tag and the content stand in the same map.
pub(super) fn tag_differs(errors: &mut Errors, tag: &LitStr, content: &LitStr) {
    if tag.value() == content.value() {
        let message = format!("`tag` and `content` are both `{}`", tag.value());
        errors.push(content.span(), message);
    }
}

/// No two variants that can be read have one name.
pub(super) fn unique_variants(errors: &mut Errors, variants: &[Variant]) {
    let readable = variants.iter().filter(|variant| !variant.skipped);
    let names = readable.map(|variant| (variant.name.as_str(), variant.ident.span()));
    report_repeated(errors, names, "variants");
}

/// No two fields of a map have one key.
pub(super) fn unique_keys(errors: &mut Errors, fields: &Fields) {
    if fields.style == Style::Named {
        let keys = fields.written().map(|field| (field.key.as_str(), field.member.span()));
        report_repeated(errors, keys, "fields");
    }
}

/// A variant fits beside its tag.
pub(super) fn beside_tag(errors: &mut Errors, variant: &Variant, tag: &str) {
    if variant.fields.style == Style::Tuple {
        let message = format!(
            "`{}` has no keys to stand beside the tag `{tag}`; \
             name its fields, or give the enum `content = \"..\"` as well",
            variant.source_name,
        );
        errors.push(variant.ident.span(), message);
    }
    for field in variant.fields.written().filter(|field| field.key == tag) {
        let message = format!("the key `{tag}` is the enum's tag already; rename one of them");
        errors.push(field.member.span(), message);
    }
}

fn report_repeated<'a>(errors: &mut Errors, names: impl Iterator<Item = (&'a str, Span)>, what: &str) {
    let mut seen = BTreeSet::new();
    for (name, span) in names {
        if !seen.insert(name) {
            errors.push(span, format!("two {what} have the name `{name}`"));
        }
    }
}
