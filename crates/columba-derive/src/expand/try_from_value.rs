//! `impl TryFrom<Value> for Item`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{Paths, bounds, expanded, with_fields};
use crate::model::{Body, Field, Fields, Item, Layout, Representation, Role, Variant};

pub(crate) fn try_from_value(item: &Item) -> TokenStream {
    let paths = Paths::new(item);
    let Paths { value, error, internal } = &paths;
    let (ident, lint_levels) = (expanded(&item.ident), &item.lint_levels);
    let generics = bounds::for_try_from_value(item, &paths);
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, type_generics, _) = item.generics.split_for_impl();
    let body = match &item.body {
        Body::Struct(fields) => read_fields(&quote!(Self), &item.name, fields, &paths),
        Body::Enum(representation, variants) => read_enum(&item.name, representation, variants, &paths),
    };
    quote! {
        #[automatically_derived]
        #(#lint_levels)*
        impl #impl_generics ::core::convert::TryFrom<#value> for #ident #type_generics
        #where_clause
        {
            type Error = #error;

            fn try_from(columba_value: #value) -> ::core::result::Result<Self, #error> {
                use #internal::Read as _;
                #body
            }
        }
    }
}

fn read_enum(name: &str, representation: &Representation, variants: &[Variant], paths: &Paths) -> TokenStream {
    let Paths { internal, .. } = paths;
    let identify = match representation {
        Representation::Untagged => quote!(untagged(columba_value, #name)),
        Representation::Internal { tag } => quote!(internal(columba_value, #name, #tag)),
        Representation::Adjacent { tag, content } => {
            quote!(adjacent(columba_value, #name, #tag, #content))
        }
    };
    let known: Vec<_> = variants.iter().filter(|variant| !variant.skipped).collect();
    let names = known.iter().map(|variant| &variant.name);
    let arms = known.iter().map(|variant| variant_arm(name, variant, paths));
    quote! {
        let columba_variant = #internal::Variant::#identify?;
        match columba_variant.name() {
            #(#arms)*
            _ => ::core::result::Result::Err(columba_variant.unknown(&[#(#names),*])),
        }
    }
}

fn variant_arm(enum_name: &str, variant: &Variant, paths: &Paths) -> TokenStream {
    let (ident, name) = (expanded(&variant.ident), &variant.name);
    if variant.fields.layout() == Layout::Null {
        return quote! {
            #name => columba_variant.unit().map(|()| Self::#ident),
        };
    }
    let owner = format!("{enum_name}::{}", variant.source_name);
    let read = read_fields(&quote!(Self::#ident), &owner, &variant.fields, paths);
    quote! {
        #name => {
            let columba_value = columba_variant.content()?;
            #read
        }
    }
}

/// Reads `columba_value` as the content of a struct or variant.
fn read_fields(path: &TokenStream, owner: &str, fields: &Fields, paths: &Paths) -> TokenStream {
    let Paths { internal, .. } = paths;
    let bindings = fields.written().map(|field| &field.binding);
    let open = match fields.layout() {
        Layout::Null => quote!(#internal::read_null(columba_value, #owner)?;),
        Layout::Single => {
            quote!(#(let #bindings = ::core::option::Option::Some(columba_value);)*)
        }
        Layout::List => {
            quote!(let [#(#bindings),*] = #internal::read_list(columba_value, #owner)?;)
        }
        Layout::Map => {
            let keys = fields.written().map(|field| &field.key);
            quote! {
                let [#(#bindings),*] =
                    #internal::read_map(columba_value, #owner, [#(#keys),*])?;
            }
        }
    };
    let result = with_fields(path, fields, |field| read_field(owner, fields.layout(), field, paths));
    quote! {
        #open
        ::core::result::Result::Ok(#result)
    }
}

fn read_field(owner: &str, layout: Layout, field: &Field, paths: &Paths) -> TokenStream {
    let Paths { internal, .. } = paths;
    let (ty, binding, key) = (&field.ty, &field.binding, &field.key);
    let span = binding.span();
    let method = match field.role {
        Role::Skipped => {
            return quote_spanned!(span=> <#ty as ::core::default::Default>::default());
        }
        Role::Required => quote_spanned!(span=> required),
        Role::Defaulted => quote_spanned!(span=> or_default),
        Role::OmittedIfNone => quote_spanned!(span=> omitted_if_none),
    };
    let field = match (layout, &field.member) {
        (Layout::Single, _) => quote!(content(#owner)),
        (_, syn::Member::Unnamed(index)) => {
            let index = usize::try_from(index.index).unwrap_or(usize::MAX);
            quote!(element(#owner, #index))
        }
        (_, syn::Member::Named(_)) => quote!(named(#owner, #key)),
    };
    quote_spanned!(span=> #internal::Field::<#ty>::#field.#method(#binding)?)
}
