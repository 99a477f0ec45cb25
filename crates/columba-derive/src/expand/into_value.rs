//! `impl From<Item> for Value`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{Paths, bounds, expanded, with_fields};
use crate::model::{Body, Field, Fields, Item, Layout, Representation, Role, Variant};

pub(crate) fn into_value(item: &Item) -> TokenStream {
    let paths = Paths::new(item);
    let Paths { value, .. } = &paths;
    let (ident, lint_levels) = (expanded(&item.ident), &item.lint_levels);
    let generics = bounds::for_into_value(item, &paths);
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, type_generics, _) = item.generics.split_for_impl();
    let arms = arms(item, &paths);
    quote! {
        #[automatically_derived]
        #(#lint_levels)*
        impl #impl_generics ::core::convert::From<#ident #type_generics> for #value #where_clause {
            fn from(columba_source: #ident #type_generics) -> Self {
                match columba_source { #(#arms)* }
            }
        }
    }
}

fn arms(item: &Item, paths: &Paths) -> Vec<TokenStream> {
    let ident = expanded(&item.ident);
    match &item.body {
        Body::Struct(fields) => {
            let pattern = pattern(&quote!(#ident), fields);
            let content = content(fields, paths);
            vec![quote!(#pattern => #content)]
        }
        Body::Enum(representation, variants) => {
            let arm = |variant| variant_arm(item, representation, variant, paths);
            variants.iter().map(arm).collect()
        }
    }
}

fn variant_arm(item: &Item, representation: &Representation, variant: &Variant, paths: &Paths) -> TokenStream {
    let (enum_ident, ident) = (expanded(&item.ident), expanded(&variant.ident));
    let path = quote!(#enum_ident::#ident);
    if variant.skipped {
        let Paths { internal, .. } = paths;
        let (enum_name, name) = (&item.name, &variant.source_name);
        return quote!(#path { .. } => #internal::skipped_variant(#enum_name, #name),);
    }
    let pattern = pattern(&path, &variant.fields);
    let value = variant_value(representation, variant, paths);
    quote!(#pattern => #value,)
}

fn pattern(path: &TokenStream, fields: &Fields) -> TokenStream {
    with_fields(path, fields, |field| {
        let binding = &field.binding;
        if field.is_written() { quote!(#binding) } else { quote!(_) }
    })
}

fn variant_value(representation: &Representation, variant: &Variant, paths: &Paths) -> TokenStream {
    let Paths { internal, .. } = paths;
    let name = &variant.name;
    let layout = variant.fields.layout();
    match (representation, layout) {
        (Representation::Untagged, Layout::Null) => quote!(#internal::name(#name)),
        (Representation::Untagged, _) => {
            let content = content(&variant.fields, paths);
            quote!(#internal::MapWriter::new(1).entry(#name, #content).finish())
        }
        (Representation::Internal { tag }, _) => {
            let count = variant.fields.written().count().saturating_add(1);
            let entries = variant.fields.written().map(entry);
            quote!(#internal::MapWriter::new(#count).entry(#tag, #name) #(#entries)* .finish())
        }
        (Representation::Adjacent { tag, .. }, Layout::Null) => {
            quote!(#internal::MapWriter::new(1).entry(#tag, #name).finish())
        }
        (Representation::Adjacent { tag, content: key }, _) => {
            let content = content(&variant.fields, paths);
            quote! {
                #internal::MapWriter::new(2).entry(#tag, #name).entry(#key, #content).finish()
            }
        }
    }
}

/// The value of the fields alone.
fn content(fields: &Fields, paths: &Paths) -> TokenStream {
    let Paths { value, internal, .. } = paths;
    let mut elements = fields.written().map(element(paths));
    match fields.layout() {
        Layout::Null => quote!(#value::Null),
        Layout::Single => elements.next().unwrap_or_else(|| quote!(#value::Null)),
        Layout::List => quote!(#internal::list([#(#elements),*])),
        Layout::Map => {
            let count = fields.written().count();
            let entries = fields.written().map(entry);
            quote!(#internal::MapWriter::new(#count) #(#entries)* .finish())
        }
    }
}

fn element(paths: &Paths) -> impl Fn(&Field) -> TokenStream {
    let Paths { internal, .. } = paths;
    move |field| {
        let binding = &field.binding;
        quote_spanned!(field.binding.span()=> #internal::value(#binding))
    }
}

/// The call that adds a field to a `MapWriter`.
fn entry(field: &Field) -> TokenStream {
    let (key, binding) = (&field.key, &field.binding);
    if field.role == Role::OmittedIfNone {
        quote_spanned!(field.binding.span()=> .optional(#key, #binding))
    } else {
        quote_spanned!(field.binding.span()=> .entry(#key, #binding))
    }
}
