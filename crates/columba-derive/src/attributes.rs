//! `#[columba(..)]` and `#[irondash(..)]` as they are written, before they mean anything.

use proc_macro2::Span;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Expr, Lit, LitStr, Meta, Path, Token};

use crate::case::RenameRule;
use crate::errors::Errors;

/// What an attribute stands on.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    Struct,
    Enum,
    Variant,
    NamedField,
    Element,
}

impl Place {
    const fn describe(self) -> &'static str {
        match self {
            Self::Struct => "a struct",
            Self::Enum => "an enum",
            Self::Variant => "a variant",
            Self::NamedField => "a field",
            Self::Element => "an element of a tuple",
        }
    }

    /// The names of the settings that mean something here.
    const fn settings(self) -> &'static [&'static str] {
        match self {
            Self::Struct => &["rename_all", "crate"],
            Self::Enum => &["rename_all", "tag", "content", "crate"],
            Self::Variant => &["rename", "rename_all", "skip"],
            Self::NamedField => &["rename", "skip", "default", "skip_if_empty"],
            Self::Element => &["skip", "default"],
        }
    }
}

/// The settings of one struct, enum, variant or field; those that the place does not take are unset.
#[derive(Default)]
pub(crate) struct Settings {
    pub(crate) rename: Option<LitStr>,
    pub(crate) rename_all: Option<RenameRule>,
    pub(crate) tag: Option<LitStr>,
    pub(crate) content: Option<LitStr>,
    pub(crate) krate: Option<Path>,
    pub(crate) skip: bool,
    pub(crate) default: bool,
    pub(crate) skip_if_empty: bool,
}

impl Settings {
    /// Reads both spellings, in the order of the source.
    pub(crate) fn parse(errors: &mut Errors, attributes: &[Attribute], place: Place) -> Self {
        let mut parser = Parser { errors, place, seen: Vec::new(), settings: Self::default() };
        for attribute in attributes.iter().filter(|attribute| is_ours(attribute)) {
            parser.parse_attribute(attribute);
        }
        parser.settings
    }
}

fn is_ours(attribute: &Attribute) -> bool {
    attribute.path().is_ident("columba") || attribute.path().is_ident("irondash")
}

struct Parser<'a> {
    errors: &'a mut Errors,
    place: Place,
    seen: Vec<String>,
    settings: Settings,
}

impl Parser<'_> {
    fn parse_attribute(&mut self, attribute: &Attribute) {
        let list = Punctuated::<Meta, Token![,]>::parse_terminated;
        match attribute.parse_args_with(list) {
            Ok(metas) => metas.iter().for_each(|meta| self.parse_meta(meta)),
            Err(error) => self.errors.absorb(error),
        }
    }

    fn parse_meta(&mut self, meta: &Meta) {
        let name = name_of(meta.path());
        if !self.place.settings().contains(&name.as_str()) {
            self.report_unknown(meta.path(), &name);
        } else if self.seen.contains(&name) {
            self.errors.push(meta.span(), format!("`{name}` is given twice"));
        } else {
            self.parse_setting(&name, meta);
            self.seen.push(name);
        }
    }

    fn parse_setting(&mut self, name: &str, meta: &Meta) {
        match name {
            "rename" => self.settings.rename = self.text(name, meta),
            "rename_all" => self.settings.rename_all = self.rule(name, meta),
            "tag" => self.settings.tag = self.text(name, meta),
            "content" => self.settings.content = self.text(name, meta),
            "crate" => self.settings.krate = self.path(name, meta),
            "skip" => self.settings.skip = self.flag(name, meta),
            "default" => self.settings.default = self.flag(name, meta),
            _ => self.settings.skip_if_empty = self.flag(name, meta),
        }
    }

    fn report_unknown(&mut self, path: &Path, name: &str) {
        let place = self.place.describe();
        let allowed = self.place.settings().iter().map(|name| format!("`{name}`"));
        let allowed = allowed.collect::<Vec<_>>().join(", ");
        let what = if is_known_elsewhere(name) {
            format!("`{name}` does not belong on {place}")
        } else {
            format!("unknown attribute `{name}`")
        };
        self.errors.push(path.span(), format!("{what}; {place} takes {allowed}"));
    }

    fn flag(&mut self, name: &str, meta: &Meta) -> bool {
        if meta.require_path_only().is_err() {
            self.errors.push(meta.span(), format!("`{name}` takes no value"));
        }
        true
    }

    fn rule(&mut self, name: &str, meta: &Meta) -> Option<RenameRule> {
        let text = self.text(name, meta)?;
        let rule = RenameRule::parse(&text.value());
        rule.map_err(|message| self.errors.push(text.span(), message)).ok()
    }

    fn path(&mut self, name: &str, meta: &Meta) -> Option<Path> {
        let text = self.text(name, meta)?;
        let path = text.parse_with(Path::parse_mod_style);
        let message = "`crate` takes the path of a module: `crate = \"my_framework::columba\"`";
        path.map_err(|_| self.errors.push(text.span(), message)).ok()
    }

    fn text(&mut self, name: &str, meta: &Meta) -> Option<LitStr> {
        let Meta::NameValue(pair) = meta else {
            return self.report_not_text(name, meta.span());
        };
        match ungroup(&pair.value) {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.clone()),
                other => self.report_not_text(name, other.span()),
            },
            other => self.report_not_text(name, other.span()),
        }
    }

    fn report_not_text(&mut self, name: &str, span: Span) -> Option<LitStr> {
        self.errors.push(span, format!("`{name}` takes a string: `{name} = \"..\"`"));
        None
    }
}

fn name_of(path: &Path) -> String {
    let names = path.segments.iter().map(|segment| segment.ident.to_string());
    names.collect::<Vec<_>>().join("::")
}

fn is_known_elsewhere(name: &str) -> bool {
    [Place::Enum, Place::Variant, Place::NamedField].iter().any(|place| place.settings().contains(&name))
}

/// A literal that came through a `macro_rules!` parameter is wrapped in an invisible group.
fn ungroup(mut expr: &Expr) -> &Expr {
    while let Expr::Group(group) = expr {
        expr = &group.expr;
    }
    expr
}
