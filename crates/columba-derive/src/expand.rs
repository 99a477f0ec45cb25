//! From the facts of an item to its impls.
//!
//! Nothing here can fail, and nothing depends on what the user's module has in scope: every path
//! begins at a crate, and every variable carries the prefix `columba_`.

mod bounds;
mod into_value;
mod try_from_value;

pub(crate) use into_value::into_value;
pub(crate) use try_from_value::try_from_value;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Member;

use crate::model::{Field, Fields, Item, Style};

/// The paths that an expansion refers to.
struct Paths {
    value: TokenStream,
    error: TokenStream,
    internal: TokenStream,
}

impl Paths {
    fn new(item: &Item) -> Self {
        let krate = &item.krate;
        Self {
            value: quote!(#krate::Value),
            error: quote!(#krate::TryFromError),
            internal: quote!(#krate::derive_internal),
        }
    }
}

/// The same name at the same place, but as a part of the expansion: no lint (such as `deprecated`)
/// takes it for something that the user wrote.
fn expanded(ident: &Ident) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(ident.span().resolved_at(Span::mixed_site()));
    ident
}

/// A pattern or an expression: `path`, `path(..)` or `path { .. }`.
fn with_fields(path: &TokenStream, fields: &Fields, part: impl Fn(&Field) -> TokenStream) -> TokenStream {
    let parts = fields.all.iter().map(&part);
    let members = fields.all.iter().map(|field| match &field.member {
        Member::Named(ident) => Member::Named(expanded(ident)),
        Member::Unnamed(index) => Member::Unnamed(index.clone()),
    });
    match fields.style {
        Style::Unit => path.to_token_stream(),
        Style::Tuple => quote!(#path(#(#parts),*)),
        Style::Named => quote!(#path { #(#members: #parts),* }),
    }
}
