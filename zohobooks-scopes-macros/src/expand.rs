use proc_macro2::TokenStream;
use quote::quote;
use syn::Error;

use crate::check::Listed;
use crate::parse::{Entry, List};

/// An expression of type `ScopeSet`, also after errors, so that nothing else complains.
pub(crate) fn value(list: &List, scopes: &[Listed], errors: Vec<Error>) -> TokenStream {
    let value = set(&list.krate, scopes);
    let mut errors = errors.into_iter();
    let Some(mut all) = errors.next() else { return value };
    all.extend(errors);
    let errors = all.into_compile_error();
    let hints = hints(list);
    // Two errors side by side are not one expression, so a block is needed. Hints come first: a message
    // quotes the identifier, and an editor maps the cursor to the first token that looks like it.
    quote!({ #hints #errors #value })
}

fn set(krate: &TokenStream, scopes: &[Listed]) -> TokenStream {
    let mut scopes = scopes
        .iter()
        .map(|Listed { module, operation, .. }| quote!(#krate::#module::#operation::SCOPE));
    let Some(first) = scopes.next() else { return quote!(#krate::__private::AFTER_ERROR) };
    quote!(#krate::ScopeSet::only(#first)#(.with(#scopes))*)
}

/// What is written, as code that only an editor compiles: it completes inside the brackets.
fn hints(list: &List) -> TokenStream {
    let krate = &list.krate;
    let paths = list.entries.iter().filter_map(|entry| match entry {
        Entry::Path { module, operation } => Some(quote!(#module::#operation)),
        Entry::Unfinished(module) => Some(quote!(#module)),
        Entry::Wire(_) => None,
    });
    quote! {
        #[allow(unexpected_cfgs)]
        const _: () = {
            #[cfg(rust_analyzer)]
            {
                #(let _ = #krate::__private::modules::#paths;)*
            }
        };
    }
}
