//! Where the expansion finds `columba`.

use proc_macro_crate::{FoundCrate, crate_name};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Path;

/// The package that holds what the expansion refers to.
const PACKAGE: &str = "columba";

/// The path that the user gave, or else that of the package as the user's manifest names it.
pub(crate) fn locate(given: Option<Path>) -> TokenStream {
    given.map_or_else(from_manifest, |path| quote!(#path))
}

/// A manifest that cannot be read, or that does not name the package, leaves its own name to try:
/// if that is wrong, the compiler says so.
fn from_manifest() -> TokenStream {
    let name = match crate_name(PACKAGE) {
        Ok(FoundCrate::Name(name)) => name,
        // The package's own tests and examples see it by its name as well.
        Ok(FoundCrate::Itself) | Err(_) => PACKAGE.to_owned(),
    };
    let ident = syn::parse_str(&name).unwrap_or_else(|_| Ident::new(PACKAGE, Span::call_site()));
    quote!(::#ident)
}
