use std::collections::BTreeSet;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};

const SERVICE: &str = "zohobooks.";

/// Elements that may stand within a word.
const INLINE: [&[u8]; 18] = [
    b"a", b"abbr", b"b", b"code", b"del", b"em", b"font", b"i", b"ins", b"kbd", b"mark", b"s",
    b"samp", b"small", b"span", b"strong", b"u", b"wbr",
];

/// Elements whose text is not shown.
const HIDDEN: [&[u8]; 6] = [b"head", b"noscript", b"script", b"style", b"template", b"title"];

/// The scopes of Zoho Books that a page of text or HTML names, in its own spelling.
pub(super) fn scopes(text: &str) -> BTreeSet<String> {
    let shown = if is_html(text) { visible(text) } else { text.to_owned() };
    // Zero-width characters are put into long words to let them break.
    let shown = shown.replace(['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}'], "");
    let lower = shown.to_ascii_lowercase();
    let starts: Vec<usize> = lower.match_indices(SERVICE).map(|(at, _)| at).collect();
    let ends = starts.iter().skip(1).copied().chain([shown.len()]);
    starts.iter().zip(ends).filter_map(|(start, end)| scope(&shown[*start..end])).collect()
}

/// The scope at the start of the text, which starts with the service.
fn scope(text: &str) -> Option<String> {
    let word = |text: &str| {
        text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len())
    };
    let module = word(&text[SERVICE.len()..]);
    let dot = SERVICE.len() + module;
    let operation = word(text[dot..].strip_prefix('.')?);
    (module > 0 && operation > 0).then(|| text[..=dot + operation].to_owned())
}

fn is_html(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    start.starts_with('<') || text.contains("</")
}

fn visible(html: &str) -> String {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut out = String::new();
    let mut hidden: Option<Vec<u8>> = None;
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::StartTag(tag) => {
                let name = tag.name.as_slice();
                if hidden.is_none() && HIDDEN.contains(&name) && !tag.self_closing {
                    hidden = Some(name.to_vec());
                } else if !INLINE.contains(&name) {
                    out.push('\n');
                }
                // A page without `</head>` still shows its body.
                if name == b"body" {
                    hidden = None;
                }
            }
            Token::EndTag(tag) => {
                let name = tag.name.as_slice();
                if hidden.as_deref() == Some(name) {
                    hidden = None;
                } else if !INLINE.contains(&name) {
                    out.push('\n');
                }
            }
            Token::String(text) if hidden.is_none() => out += &String::from_utf8_lossy(&text),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::scopes;

    #[track_caller]
    fn found(text: &str, expected: &[&str]) {
        assert_eq!(scopes(text).into_iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn scopes_stand_anywhere_in_a_text() {
        found("Ex : ZohoBooks.fullaccess.all. Several", &["ZohoBooks.fullaccess.all"]);
        found(
            "?scope=ZohoBooks.bills.READ,ZohoBooks.bills.Create%2CzohoBooks.Bills.DELETE&x=1",
            &["ZohoBooks.bills.Create", "ZohoBooks.bills.READ", "zohoBooks.Bills.DELETE"],
        );
        found("ZohoBooks. ZohoBooks.bills ZohoBooks.bills.* zohobooks.com", &[]);
    }

    #[test]
    fn a_saved_page_is_read_as_it_is_shown() {
        found(
            "<!DOCTYPE html><html><head><title>ZohoBooks.a.READ</title>\
             <script>if (1 < 2) { s = 'ZohoBooks.b.READ</p>' }</script></head><body>\
             <!-- ZohoBooks.c.READ --><table><tr><td>ZohoBooks.<wbr>bills<b>.READ</b></td>\
             <td>ZohoBooks&#46;bills.UPDATE</td></tr></table><p>ZohoBooks.\u{200b}bills.DELETE</p>\
             <img alt='ZohoBooks.d.READ'><li>ZohoBooks.bills.CREATE<li>next</body></html>",
            &[
                "ZohoBooks.bills.CREATE",
                "ZohoBooks.bills.DELETE",
                "ZohoBooks.bills.READ",
                "ZohoBooks.bills.UPDATE",
            ],
        );
    }

    #[test]
    fn neighbours_without_a_space_are_two() {
        let html = "<p><span>ZohoBooks.bills.READ</span><span>ZohoBooks.bills.UPDATE</span></p>";
        found(html, &["ZohoBooks.bills.READ", "ZohoBooks.bills.UPDATE"]);
    }
}
