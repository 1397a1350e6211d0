use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::parse::ParseStream;
use syn::token::{Bracket, Paren};
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

/// Reads declarations and goes on after a mistake, so that all of them are reported. What cannot be
/// read at all is an error of the last declaration.
pub(crate) fn declarations(input: ParseStream) -> Result<(Vec<Declaration>, Option<Error>)> {
    let mut declarations = Vec::new();
    while !input.is_empty() {
        match declaration(input) {
            Ok(declaration) => declarations.push(declaration),
            Err(error) => {
                input.parse::<TokenStream>()?;
                return Ok((declarations, Some(error)));
            }
        }
    }
    Ok((declarations, None))
}

fn declaration(input: ParseStream) -> Result<Declaration> {
    let head = head(input)?;
    input.parse::<Token![struct]>().map_err(|_| form(input))?;
    let name = input.parse().map_err(|_| form(input))?;
    let mut errors = Vec::new();
    let entries = list(input, &mut errors).unwrap_or_else(|error| {
        errors.push(error);
        Vec::new()
    });
    while !input.is_empty() && !begins(input) && input.parse::<Option<Token![;]>>()?.is_none() {
        input.parse::<TokenTree>()?;
    }
    Ok(Declaration { head, name, entries, errors })
}

fn begins(input: ParseStream) -> bool {
    input.peek(Token![struct]) || input.peek(Token![pub]) || input.peek(Token![#])
}

fn head(input: ParseStream) -> Result<TokenStream> {
    let mut head = TokenStream::new();
    while input.peek(Token![#])
        || input.peek(Token![pub])
        || input.peek(Bracket)
        || input.peek(Paren)
    {
        head.extend([input.parse::<TokenTree>()?]);
    }
    Ok(head)
}

fn form(input: ParseStream) -> Error {
    input.error("expected `struct Name = [invoices::READ, contacts::ALL];`")
}

fn list(input: ParseStream, errors: &mut Vec<Error>) -> Result<Vec<Entry>> {
    input.parse::<Token![=]>().map_err(|_| form(input))?;
    if !input.peek(Bracket) {
        return Err(form(input));
    }
    let entries;
    let brackets = bracketed!(entries in input);
    let entries = parse::list(entries.parse()?, brackets.span.join(), errors);
    if !input.peek(Token![;]) {
        errors.push(Error::new(brackets.span.close(), "expected `;` after the list"));
    }
    Ok(entries)
}
