use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::token::{Bracket, Paren};
use syn::{Error, Result, Token, bracketed};

use crate::parse::{self, Entry};

/// `pub struct NightlySync = [invoices::READ];`
pub(crate) struct Declaration {
    /// Attributes and visibility, as they are written.
    pub(crate) head: TokenStream,
    /// Those of the attributes that decide whether there is a type at all.
    pub(crate) cfg: TokenStream,
    pub(crate) name: Ident,
    pub(crate) entries: Vec<Entry>,
    pub(crate) errors: Vec<Error>,
}

/// Whether the input declares types, or was meant to. The entries of a list do not begin so.
pub(crate) fn is_declaration(input: ParseStream) -> Result<bool> {
    const ITEMS: [&str; 9] =
        ["struct", "enum", "const", "static", "type", "fn", "trait", "mod", "union"];
    head(input)?;
    let word = input.call(Ident::parse_any)?;
    let is_path = input.peek(Token![::]);
    input.parse::<TokenStream>()?;
    Ok(!is_path && ITEMS.iter().any(|item| word == item))
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
    let (head, cfg) = head(input)?;
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
    Ok(Declaration { head, cfg, name, entries, errors })
}

fn begins(input: ParseStream) -> bool {
    input.peek(Token![struct]) || input.peek(Token![pub]) || input.peek(Token![#])
}

/// Attributes and visibility, and once more those of the attributes that are `cfg`.
fn head(input: ParseStream) -> Result<(TokenStream, TokenStream)> {
    let (mut head, mut cfg) = (TokenStream::new(), TokenStream::new());
    while input.peek(Token![#]) {
        let attribute: [TokenTree; 2] = [input.parse()?, input.parse()?];
        if matches!(&attribute[1], TokenTree::Group(group) if is_cfg(group.stream())) {
            cfg.extend(attribute.clone());
        }
        head.extend(attribute);
    }
    if input.peek(Token![pub]) && !input.peek2(Token![::]) {
        head.extend([input.parse::<TokenTree>()?]);
        if input.peek(Paren) {
            head.extend([input.parse::<TokenTree>()?]);
        }
    }
    Ok((head, cfg))
}

fn is_cfg(attribute: TokenStream) -> bool {
    matches!(attribute.into_iter().next(), Some(TokenTree::Ident(name)) if name == "cfg")
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
