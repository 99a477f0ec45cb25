//! The bounds that an impl adds to those of the item.
//!
//! A bound is added for a field's type that is a type parameter, or made of one by nothing but
//! `Option`, `Vec` and `HashMap`. Each is a condition that the conversion of the field has in any
//! case, so that none can refuse what would otherwise compile. Other types get no bound: it could
//! name the item itself by a detour, and the compiler would never stop proving it.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericArgument, Generics, PathArguments, Type, TypePath, WherePredicate, parse_quote};

use super::Paths;
use crate::model::{Field, Item, Role};

/// The containers through which a parameter needs a bound.
const CONTAINERS: [&str; 3] = ["Option", "Vec", "HashMap"];

/// The generics of `impl From<Item> for Value`.
pub(super) fn for_into_value(item: &Item, paths: &Paths) -> Generics {
    let Paths { value, .. } = paths;
    let mut generics = without_self(item);
    add(&mut generics, item, |field| {
        let ty = &field.ty;
        let bound = field.is_written().then(|| parse_quote!(#ty: ::core::convert::Into<#value>));
        bound.into_iter().collect()
    });
    generics
}

/// The generics of `impl TryFrom<Value> for Item`.
pub(super) fn for_try_from_value(item: &Item, paths: &Paths) -> Generics {
    let mut generics = item.generics.clone();
    add(&mut generics, item, |field| {
        let ty = &field.ty;
        match field.role {
            Role::Skipped => vec![defaults(ty)],
            Role::Defaulted => [vec![defaults(ty)], reads(ty, paths)].concat(),
            Role::Required | Role::OmittedIfNone => reads(ty, paths),
        }
    });
    generics
}

fn add(generics: &mut Generics, item: &Item, bounds: impl Fn(&Field) -> Vec<WherePredicate>) {
    let params: Vec<_> = item.generics.type_params().map(|param| &param.ident).collect();
    let fields = item.fields().into_iter();
    let fields = fields.filter(|field| made_of_params(&field.ty, &params));
    let predicates: Vec<_> = fields.flat_map(bounds).collect();
    if !predicates.is_empty() {
        generics.make_where_clause().predicates.extend(predicates);
    }
}

fn defaults(ty: &Type) -> WherePredicate {
    parse_quote!(#ty: ::core::default::Default)
}

fn reads(ty: &Type, paths: &Paths) -> Vec<WherePredicate> {
    let Paths { value, error, .. } = paths;
    let ty = option_item(ty).unwrap_or(ty);
    vec![
        parse_quote!(#ty: ::core::convert::TryFrom<#value>),
        parse_quote! {
            <#ty as ::core::convert::TryFrom<#value>>::Error: ::core::convert::Into<#error>
        },
    ]
}

fn made_of_params(ty: &Type, params: &[&Ident]) -> bool {
    match ty {
        Type::Group(group) => made_of_params(&group.elem, params),
        Type::Paren(paren) => made_of_params(&paren.elem, params),
        Type::Path(path) => begins_with_param(path, params) || contains_params(path, params),
        _ => false,
    }
}

/// The parameter itself, or a type associated with it.
fn begins_with_param(path: &TypePath, params: &[&Ident]) -> bool {
    let first = path.path.segments.first();
    match &path.qself {
        Some(qself) => made_of_params(&qself.ty, params),
        None => first.is_some_and(|first| params.contains(&&first.ident)),
    }
}

/// A container of which an argument is made of parameters, and any other is a plain name.
fn contains_params(path: &TypePath, params: &[&Ident]) -> bool {
    let arguments = arguments(path);
    let container = path.path.segments.last();
    let container = container.is_some_and(|last| CONTAINERS.iter().any(|name| last.ident == name));
    let made = |ty: &&Type| made_of_params(ty, params);
    container && arguments.iter().any(made) && arguments.iter().all(|ty| made(ty) || is_plain_name(ty))
}

fn is_plain_name(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.get_ident().is_some_and(|ident| ident != "Self"))
}

fn arguments(path: &TypePath) -> Vec<&Type> {
    let Some(PathArguments::AngleBracketed(list)) = path.path.segments.last().map(|last| &last.arguments) else {
        return Vec::new();
    };
    let types = list.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}

/// The `T` of an `Option<T>`, which is read as such by `derive_internal::Field`.
fn option_item(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Group(group) => option_item(&group.elem),
        Type::Paren(paren) => option_item(&paren.elem),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            let item = *arguments(path).first()?;
            (last.ident == "Option").then_some(item)
        }
        _ => None,
    }
}

/// The item's generics with `Self` written out: in `impl From<Item> for Value` it is the value.
fn without_self(item: &Item) -> Generics {
    let (ident, (_, arguments, _)) = (&item.ident, item.generics.split_for_impl());
    let item_type = quote!(#ident #arguments);
    let params = replace_self(item.generics.to_token_stream(), &item_type);
    let clause = replace_self(item.generics.where_clause.to_token_stream(), &item_type);
    match (syn::parse2::<Generics>(params), syn::parse2(clause)) {
        (Ok(params), Ok(where_clause)) => Generics { where_clause, ..params },
        _ => item.generics.clone(),
    }
}

fn replace_self(tokens: TokenStream, item_type: &TokenStream) -> TokenStream {
    let replace = |tree| match tree {
        TokenTree::Ident(ident) if ident == "Self" => quote!(#item_type),
        TokenTree::Group(group) => {
            let inner = replace_self(group.stream(), item_type);
            TokenTree::from(proc_macro2::Group::new(group.delimiter(), inner)).into()
        }
        other => TokenStream::from(other),
    };
    tokens.into_iter().map(replace).collect()
}
