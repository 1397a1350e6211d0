use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::token::Brace;
use syn::{Error, LitStr, Result, Token, braced};

use crate::suggest;

/// One scope as it is written; a group is one entry for each of its operations.
pub(crate) enum Entry {
    Path {
        module: Ident,
        operation: Ident,
        /// The module was in an entry before, the group being written once.
        same_module: bool,
    },
    Wire(LitStr),
    /// Not a scope, and reported as such; the path stays so that an editor can complete it.
    Unfinished(Ident),
}

/// Reads a list and goes on after a mistake at the next comma, so that all of them are reported. An
/// empty list is reported at `all`.
pub(crate) fn list(input: TokenStream, all: Span, errors: &mut Vec<Error>) -> Vec<Entry> {
    let mut entries = Vec::new();
    let reported = errors.len();
    for (tokens, comma) in split_at_commas(input) {
        let Some(comma) = comma.filter(|_| tokens.is_empty()) else {
            let read = |input: ParseStream| between_commas(input, &mut entries, errors);
            if let Err(error) = read.parse2(tokens) {
                errors.push(error);
            }
            continue;
        };
        errors.push(Error::new(comma, "no scope in front of this comma"));
    }
    if entries.is_empty() && errors.len() == reported {
        let message = "the list names no scope: give at least one, such as `invoices::READ`";
        errors.push(Error::new(all, message));
    }
    entries
}

/// The tokens without the invisible groups that `macro_rules!` puts around fragments.
pub(crate) fn flat(tokens: TokenStream) -> TokenStream {
    let flat = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => flat(group.stream()),
        token => token.into(),
    });
    flat.collect()
}

/// The entries, each with the comma behind it. A comma at the end opens no further entry.
fn split_at_commas(tokens: TokenStream) -> Vec<(TokenStream, Option<Span>)> {
    let mut entries = Vec::new();
    let mut entry = TokenStream::new();
    for token in tokens {
        match token {
            TokenTree::Punct(comma) if comma.as_char() == ',' => {
                entries.push((std::mem::take(&mut entry), Some(comma.span())));
            }
            token => entry.extend([token]),
        }
    }
    if !entry.is_empty() {
        entries.push((entry, None));
    }
    entries
}

/// One entry, or more where a comma is missing.
fn between_commas(
    input: ParseStream,
    entries: &mut Vec<Entry>,
    errors: &mut Vec<Error>,
) -> Result<()> {
    entry(input, entries)?;
    while input.peek(Ident::peek_any) || input.peek(LitStr) {
        errors.push(input.error("expected `,` between two scopes"));
        entry(input, entries)?;
    }
    if input.is_empty() { Ok(()) } else { Err(rest(input, "expected `,` between two scopes")) }
}

fn entry(input: ParseStream, entries: &mut Vec<Entry>) -> Result<()> {
    if input.peek(LitStr) {
        let literal: LitStr = input.parse()?;
        if !literal.suffix().is_empty() {
            return Err(Error::new(literal.span(), "no suffix belongs behind the quotes"));
        }
        entries.push(Entry::Wire(literal));
        return Ok(());
    }
    if input.peek(Token![#]) {
        return Err(rest(input, "an entry of a list takes no attributes"));
    }
    if !input.peek(Ident::peek_any) {
        return Err(rest(input, "expected a scope, such as `invoices::READ`"));
    }
    let module = input.call(Ident::parse_any)?.unraw();
    if input.peek(Token![.]) {
        let rest = input.parse::<TokenStream>()?.to_string().replace(' ', "");
        let message = suggest::dotted(&format!("{module}{rest}"));
        return Err(Error::new(module.span(), message));
    }
    if input.peek(Token![!]) {
        return Err(rest(input, "a list takes no macro calls: write the scopes out"));
    }
    if input.peek(Token![:]) && !input.peek(Token![::]) {
        return Err(rest(input, "expected `::` between module and operation"));
    }
    let separator = input.parse::<Option<Token![::]>>()?;
    if separator.is_none() || input.is_empty() {
        let error = Error::new(module.span(), suggest::alone(&module.to_string()));
        entries.push(Entry::Unfinished(module));
        return Err(error);
    }
    if input.peek(Brace) {
        let operations;
        braced!(operations in input);
        return group(&module, &operations, entries);
    }
    if input.peek(Token![*]) {
        let message = format!("expected an operation; for every one write `{module}::ALL`");
        return Err(rest(input, message));
    }
    if !input.peek(Ident::peek_any) {
        return Err(rest(input, "expected an operation, such as `READ`"));
    }
    let operation = input.call(Ident::parse_any)?.unraw();
    if input.peek(Token![::]) {
        let rest = input.parse::<TokenStream>()?.to_string().replace(' ', "");
        let message = suggest::long_path(&format!("{module}::{operation}{rest}"));
        return Err(Error::new(module.span(), message));
    }
    entries.push(Entry::Path { module, operation, same_module: false });
    Ok(())
}

fn group(module: &Ident, operations: ParseStream, entries: &mut Vec<Entry>) -> Result<()> {
    if operations.is_empty() {
        let message = format!("no operation of `{module}` in the braces");
        return Err(Error::new(module.span(), message));
    }
    let mut same_module = false;
    while !operations.is_empty() {
        if !operations.peek(Ident::peek_any) {
            return Err(rest(operations, "expected an operation, such as `READ`"));
        }
        let operation = operations.call(Ident::parse_any)?.unraw();
        entries.push(Entry::Path { module: module.clone(), operation, same_module });
        same_module = true;
        if !operations.is_empty() && operations.parse::<Token![,]>().is_err() {
            return Err(rest(operations, "expected `,` between two operations"));
        }
    }
    Ok(())
}

/// An error at the next token that leaves nothing unread.
fn rest(input: ParseStream, message: impl std::fmt::Display) -> Error {
    let error = input.error(message);
    // Any tokens are a token stream.
    let _ = input.parse::<TokenStream>();
    error
}
