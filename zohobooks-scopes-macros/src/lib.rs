//! The procedural macro behind `zohobooks_scopes::scopes!`. Use it through that crate, which hands it
//! the path to its own items.

mod catalog;
mod check;
mod expand;
mod generated {
    pub(crate) mod table;
}
mod parse;
mod suggest;

use proc_macro::TokenStream;

/// The first token is the path of `zohobooks_scopes`, the rest is the list.
#[proc_macro]
pub fn scopes(input: TokenStream) -> TokenStream {
    let mut errors = Vec::new();
    let list = parse::list(input.into(), &mut errors);
    let scopes = check::scopes(&list, &mut errors);
    expand::value(&list, &scopes, errors).into()
}
