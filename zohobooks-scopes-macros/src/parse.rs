use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::token::Brace;
use syn::{Error, LitStr, Result, Token, braced};

/// One scope as it is written; a group is one entry for each of its operations.
pub(crate) enum Entry {
    Path {
        module: Ident,
        operation: Ident,
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
            if let Err(error) = (|entry: ParseStream| read(entry, &mut entries)).parse2(tokens) {
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

fn read(input: ParseStream, entries: &mut Vec<Entry>) -> Result<()> {
    if input.peek(LitStr) {
        entries.push(Entry::Wire(input.parse()?));
        return end(input);
    }
    if !input.peek(Ident::peek_any) {
        return Err(input.error("expected a scope, such as `invoices::READ`"));
    }
    let module = input.call(Ident::parse_any)?;
    if input.peek(Token![.]) {
        let wire = input.parse::<TokenStream>()?.to_string().replace(' ', "");
        let message = format!("a scope in Zoho's form needs quotes: \"{module}{wire}\"");
        return Err(Error::new(module.span(), message));
    }
    let unfinished = |entries: &mut Vec<Entry>, module: Ident| {
        let message =
            format!("`{module}` alone is not a scope: add an operation, such as `{module}::READ`");
        let error = Error::new(module.span(), message);
        entries.push(Entry::Unfinished(module));
        error
    };
    if input.is_empty() {
        return Err(unfinished(entries, module));
    }
    if input.parse::<Token![::]>().is_err() {
        entries.push(Entry::Unfinished(module));
        return end(input);
    }
    if input.is_empty() {
        return Err(unfinished(entries, module));
    }
    if input.peek(Brace) {
        let operations;
        braced!(operations in input);
        group(&module, &operations, entries)?;
        return end(input);
    }
    if !input.peek(Ident::peek_any) {
        return Err(input.error("expected an operation, such as `READ`"));
    }
    let operation = input.call(Ident::parse_any)?;
    if input.peek(Token![::]) {
        let path = input.parse::<TokenStream>()?.to_string().replace(' ', "");
        let path = format!("{operation}{path}");
        let scope = path.rmatch_indices("::").nth(1).map_or(&*path, |(at, _)| &path[at + 2..]);
        let message = format!("a scope has no path in front, write `{scope}`");
        return Err(Error::new(module.span(), message));
    }
    entries.push(Entry::Path { module, operation });
    end(input)
}

fn group(module: &Ident, operations: ParseStream, entries: &mut Vec<Entry>) -> Result<()> {
    if operations.is_empty() {
        let message = format!("no operation of `{module}` in the braces");
        return Err(Error::new(module.span(), message));
    }
    while !operations.is_empty() {
        if !operations.peek(Ident::peek_any) {
            return Err(operations.error("expected an operation, such as `READ`"));
        }
        let operation = operations.call(Ident::parse_any)?;
        entries.push(Entry::Path { module: module.clone(), operation });
        if !operations.is_empty() && operations.parse::<Token![,]>().is_err() {
            return Err(operations.error("expected `,` between two operations"));
        }
    }
    Ok(())
}

fn end(input: ParseStream) -> Result<()> {
    if input.is_empty() {
        return Ok(());
    }
    let error = input.error("expected `,` between two scopes");
    input.parse::<TokenStream>()?;
    Err(error)
}
