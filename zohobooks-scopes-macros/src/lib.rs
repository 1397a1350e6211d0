//! The procedural macro behind `zohobooks_scopes::scopes!`. Use it through that crate, which hands it
//! the path to its own items.

mod catalog;
mod check;
mod declare;
mod expand;
mod find;
mod generated {
    pub(crate) mod table;
}
mod parse;
mod suggest;

use proc_macro2::{Span, TokenStream};
use syn::Error;
use syn::parse::Parser as _;

/// The first token is the path of `zohobooks_scopes`, the rest a list or declarations of types.
#[proc_macro]
pub fn scopes(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let mut input = parse::flat(input.into()).into_iter();
    let krate: TokenStream = input.next().into_iter().collect();
    let input: TokenStream = input.collect();
    if declare::is_declaration.parse2(input.clone()).unwrap_or(false) {
        declarations(&krate, input).into()
    } else {
        list(&krate, input).into()
    }
}

fn list(krate: &TokenStream, input: TokenStream) -> TokenStream {
    let mut errors = Vec::new();
    let entries = parse::list(input, Span::call_site(), &mut errors);
    let scopes = check::scopes(&entries, &mut errors);
    expand::value(krate, &entries, &scopes, errors)
}

fn declarations(krate: &TokenStream, input: TokenStream) -> TokenStream {
    let (declarations, unread) = match declare::declarations.parse2(input) {
        Ok(read) => read,
        Err(error) => (Vec::new(), Some(error)),
    };
    let items = declarations.into_iter().map(|mut declaration| {
        let scopes = check::scopes(&declaration.entries, &mut declaration.errors);
        expand::declaration(krate, declaration, &scopes)
    });
    items.chain(unread.map(Error::into_compile_error)).collect()
}
