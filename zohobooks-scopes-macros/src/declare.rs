use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::parse::ParseStream;
use syn::token::Bracket;
use syn::{Error, Result, Token, bracketed};

use crate::parse::{self, Entry};

/// `pub struct NightlySync = [invoices::READ];`
pub(crate) struct Declaration {
    /// Attributes and visibility, as they stand there.
    pub(crate) head: TokenStream,
    pub(crate) name: Ident,
    pub(crate) entries: Vec<Entry>,
    pub(crate) errors: Vec<Error>,
}

/// Whether the input declares types. The entries of a list begin with none of these.
pub(crate) fn is_declaration(input: &TokenStream) -> bool {
    match input.clone().into_iter().next() {
        Some(TokenTree::Punct(punct)) => punct.as_char() == '#',
        Some(TokenTree::Ident(word)) => word == "struct" || word == "pub",
        _ => false,
    }
}

pub(crate) fn declarations(input: ParseStream) -> Result<Vec<Declaration>> {
    let mut declarations = Vec::new();
    while !input.is_empty() {
        declarations.push(declaration(input)?);
    }
    Ok(declarations)
}

fn declaration(input: ParseStream) -> Result<Declaration> {
    let mut head = TokenStream::new();
    while !input.peek(Token![struct]) {
        head.extend([input.parse::<TokenTree>()?]);
    }
    input.parse::<Token![struct]>()?;
    let name = input.parse()?;
    let mut errors = Vec::new();
    let entries = list(input, &mut errors).unwrap_or_else(|error| {
        errors.push(error);
        Vec::new()
    });
    while !input.is_empty() && input.parse::<Option<Token![;]>>()?.is_none() {
        input.parse::<TokenTree>()?;
    }
    Ok(Declaration { head, name, entries, errors })
}

fn list(input: ParseStream, errors: &mut Vec<Error>) -> Result<Vec<Entry>> {
    let form = || input.error("expected `struct Name = [invoices::READ, contacts::ALL];`");
    input.parse::<Token![=]>().map_err(|_| form())?;
    if !input.peek(Bracket) {
        return Err(form());
    }
    let entries;
    let brackets = bracketed!(entries in input);
    let entries = parse::list(entries.parse()?, brackets.span.join(), errors);
    if !input.peek(Token![;]) {
        errors.push(Error::new(brackets.span.close(), "expected `;` behind the list"));
    }
    Ok(entries)
}
