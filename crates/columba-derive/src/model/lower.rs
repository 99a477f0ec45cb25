//! From the syntax of an item to its facts.

use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Attribute, Data, DataEnum, DataStruct, DataUnion, DeriveInput, LitStr, Member};

use super::{Body, Field, Fields, Item, Representation, Role, Style, Variant, check};
use crate::attributes::{Place, Settings};
use crate::case::RenameRule;
use crate::errors::Errors;
use crate::krate;

impl Item {
    /// The facts of an item.
    ///
    /// # Errors
    ///
    /// All that is wrong with the item, each at its place.
    pub(crate) fn lower(input: DeriveInput) -> syn::Result<Self> {
        let mut errors = Errors::default();
        let mut settings = |place| Settings::parse(&mut errors, &input.attrs, place);
        let (settings, body) = match input.data {
            Data::Struct(data) => {
                let settings = settings(Place::Struct);
                let body = lower_struct(&mut errors, data, &settings);
                (settings, body)
            }
            Data::Enum(data) => {
                let settings = settings(Place::Enum);
                let body = lower_enum(&mut errors, data, &settings);
                (settings, body)
            }
            Data::Union(data) => return Err(union_error(&data)),
        };
        let item = Self {
            name: input.ident.unraw().to_string(),
            ident: input.ident,
            lint_levels: input.attrs.into_iter().filter(is_lint_level).collect(),
            generics: input.generics,
            krate: krate::locate(settings.krate),
            body,
        };
        errors.finish(item)
    }
}

fn union_error(data: &DataUnion) -> syn::Error {
    let message = "a union cannot be converted: nothing says which of its fields is set; \
                   derive for a struct or an enum";
    syn::Error::new(data.union_token.span(), message)
}

fn lower_struct(errors: &mut Errors, data: DataStruct, settings: &Settings) -> Body {
    let fields = lower_fields(errors, data.fields, settings.rename_all);
    check::unique_keys(errors, &fields);
    Body::Struct(fields)
}

fn lower_enum(errors: &mut Errors, data: DataEnum, settings: &Settings) -> Body {
    let representation = lower_representation(errors, settings);
    let variants = data.variants.into_iter();
    let variants = variants.map(|variant| lower_variant(errors, variant, settings));
    let variants: Vec<_> = variants.collect();
    check::unique_variants(errors, &variants);
    if let Representation::Internal { tag } = &representation {
        let sent = variants.iter().filter(|variant| !variant.skipped);
        sent.for_each(|variant| check::beside_tag(errors, variant, tag));
    }
    Body::Enum(representation, variants)
}

fn lower_representation(errors: &mut Errors, settings: &Settings) -> Representation {
    match (&settings.tag, &settings.content) {
        (None, None) => Representation::Untagged,
        (Some(tag), None) => Representation::Internal { tag: tag.value() },
        (Some(tag), Some(content)) => {
            check::tag_differs(errors, tag, content);
            Representation::Adjacent { tag: tag.value(), content: content.value() }
        }
        (None, Some(content)) => {
            let message = "`content` needs `tag` as well: `tag = \"..\", content = \"..\"`";
            errors.push(content.span(), message);
            Representation::Untagged
        }
    }
}

fn lower_variant(errors: &mut Errors, variant: syn::Variant, of_enum: &Settings) -> Variant {
    let settings = Settings::parse(errors, &variant.attrs, Place::Variant);
    let source_name = variant.ident.unraw().to_string();
    let rule = of_enum.rename_all;
    let renamed = || rule.map(|rule| rule.rename_variant(&source_name));
    let name = literal(settings.rename.as_ref()).or_else(renamed);
    let fields = lower_fields(errors, variant.fields, settings.rename_all);
    if !settings.skip {
        check::unique_keys(errors, &fields);
    }
    Variant {
        name: name.unwrap_or_else(|| source_name.clone()),
        ident: variant.ident,
        source_name,
        skipped: settings.skip,
        fields,
    }
}

fn lower_fields(errors: &mut Errors, fields: syn::Fields, rule: Option<RenameRule>) -> Fields {
    let style = match &fields {
        syn::Fields::Unit => Style::Unit,
        syn::Fields::Unnamed(_) => Style::Tuple,
        syn::Fields::Named(_) => Style::Named,
    };
    let all = fields.into_iter().enumerate();
    let all = all.map(|(index, field)| lower_field(errors, index, field, rule)).collect();
    Fields { style, all }
}

fn lower_field(errors: &mut Errors, index: usize, field: syn::Field, rule: Option<RenameRule>) -> Field {
    let place = if field.ident.is_some() { Place::NamedField } else { Place::Element };
    let settings = Settings::parse(errors, &field.attrs, place);
    let key = literal(settings.rename.as_ref());
    let span = field.ty.span().resolved_at(Span::mixed_site());
    Field {
        key: key.unwrap_or_else(|| field_key(field.ident.as_ref(), rule)),
        member: field.ident.map_or_else(|| Member::from(index), Member::Named),
        binding: format_ident!("columba_field_{}", index, span = span),
        role: lower_role(&settings),
        ty: field.ty,
    }
}

fn field_key(ident: Option<&Ident>, rule: Option<RenameRule>) -> String {
    let name = ident.map(|ident| ident.unraw().to_string()).unwrap_or_default();
    rule.map_or_else(|| name.clone(), |rule| rule.rename_field(&name))
}

fn lower_role(settings: &Settings) -> Role {
    match settings {
        Settings { skip: true, .. } => Role::Skipped,
        // The default of an `Option` is `None`, which a missing key reads as in any case.
        Settings { skip_if_empty: true, .. } => Role::OmittedIfNone,
        Settings { default: true, .. } => Role::Defaulted,
        _ => Role::Required,
    }
}

fn literal(text: Option<&LitStr>) -> Option<String> {
    text.map(LitStr::value)
}

/// What the user allows or denies within the item holds within its impls as well, as it does for
/// the compiler's own derives.
fn is_lint_level(attribute: &Attribute) -> bool {
    ["allow", "warn", "deny", "forbid"].iter().any(|level| attribute.path().is_ident(level))
}
