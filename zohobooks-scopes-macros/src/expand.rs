use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Error;

use crate::check::Listed;
use crate::declare::Declaration;
use crate::parse::Entry;

/// An expression of type `ScopeSet`, also after errors, so that nothing else complains.
pub(crate) fn value(
    krate: &TokenStream,
    entries: &[Entry],
    scopes: &[Listed],
    errors: Vec<Error>,
) -> TokenStream {
    let value = set(krate, scopes);
    let Some(errors) = combined(errors) else { return value };
    let hints = hints(krate, entries);
    // Two errors side by side are not one expression, so a block is needed. Hints come first: a message
    // quotes the identifier, and an editor maps the cursor to the first token that looks like it.
    quote!({ #hints #errors #value })
}

/// A type with its scopes and what they grant; after errors it grants everything, so that nothing else
/// complains.
pub(crate) fn declaration(
    krate: &TokenStream,
    declaration: Declaration,
    scopes: &[Listed],
) -> TokenStream {
    let Declaration { head, cfg, name, entries, errors } = declaration;
    let set = set(krate, scopes);
    let errors = combined(errors);
    let hints = errors.as_ref().map(|_| hints(krate, &entries));
    let everything = errors.is_some() || scopes.iter().any(Listed::is_full_access);
    let grants = if everything {
        quote! {
            #cfg
            #[allow(deprecated)]
            impl<S: #krate::ScopeType> #krate::Grants<S> for #name {
                const DECLARED: #krate::__private::Declared = #krate::__private::Declared;
            }
        }
    } else {
        let granted = scopes.iter().flat_map(|listed| granted(krate, listed));
        quote! {
            #(
                #cfg
                #[allow(deprecated)]
                impl #krate::Grants<#granted> for #name {
                    const DECLARED: #krate::__private::Declared = #krate::__private::Declared;
                }
            )*
        }
    };
    quote! {
        #hints
        #errors
        #head struct #name;
        #cfg
        #[allow(dead_code, deprecated)]
        impl #name {
            /// The scopes to ask for.
            pub const SCOPES: #krate::ScopeSet = #set;
        }
        #cfg
        #[allow(deprecated)]
        impl #krate::ScopeList for #name {
            const SCOPES: #krate::ScopeSet = #name::SCOPES;
            const DECLARED: #krate::__private::Declared = #krate::__private::Declared;
        }
        #grants
    }
}

fn combined(errors: Vec<Error>) -> Option<TokenStream> {
    let mut errors = errors.into_iter();
    let mut all = errors.next()?;
    all.extend(errors);
    Some(all.into_compile_error())
}

fn set(krate: &TokenStream, scopes: &[Listed]) -> TokenStream {
    let mut scopes = scopes
        .iter()
        .map(|Listed { module, operation, .. }| quote!(#krate::#module::#operation::SCOPE));
    let Some(first) = scopes.next() else { return quote!(#krate::__private::AFTER_ERROR) };
    quote!(#krate::ScopeSet::only(#first)#(.with(#scopes))*)
}

/// The scope itself and, for `ALL`, the others of its module.
fn granted(krate: &TokenStream, listed: &Listed) -> Vec<TokenStream> {
    let Listed { module, operation, row, scope, .. } = listed;
    let implied = row
        .available()
        .filter(|implied| scope.operation == "ALL" && implied != scope)
        .map(|implied| Ident::new(implied.operation, Span::call_site()))
        .map(|implied| quote!(#krate::#module::#implied));
    std::iter::once(quote!(#krate::#module::#operation)).chain(implied).collect()
}

/// What is written, as code that only an editor compiles: it completes inside the brackets. It is parsed
/// by every compiler, so keywords are left out.
fn hints(krate: &TokenStream, entries: &[Entry]) -> TokenStream {
    let paths = entries.iter().filter_map(|entry| match entry {
        Entry::Path { module, operation, .. } if is_name(module) && is_name(operation) => {
            Some(quote!(#module::#operation))
        }
        Entry::Unfinished(module) if is_name(module) => Some(quote!(#module)),
        _ => None,
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

fn is_name(ident: &Ident) -> bool {
    syn::parse_str::<Ident>(&ident.to_string()).is_ok()
}
