//! The procedural macro behind `zohobooks_scopes::scopes!`.

use proc_macro::TokenStream;

/// Not for direct use: see `zohobooks_scopes::scopes!`.
#[proc_macro]
pub fn scopes(_input: TokenStream) -> TokenStream {
    TokenStream::new()
}
