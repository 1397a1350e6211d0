use std::fmt;
use std::sync::Arc;

use zohobooks_scopes::Endpoint;

use crate::RequestFault;

/// A path below `/books/v3`, percent-encoded. It leads where it seems to lead, to the servers of the app.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Path {
    sent: String,
    shown: Arc<str>,
}

impl Path {
    pub(super) fn of<E: Endpoint>(endpoint: &E) -> Result<Self, RequestFault> {
        let path = endpoint.path().map_err(RequestFault::Path)?;
        let sent = path.to_string();
        let shown = shown(&sent, E::INFO.template());
        Ok(Self { sent, shown })
    }

    /// One that is not in the catalog.
    pub(super) fn new(path: &str) -> Result<Self, RequestFault> {
        let path = path.strip_prefix("/books/v3").unwrap_or(path);
        let segments = path.strip_prefix('/').ok_or(RequestFault::OtherPath)?;
        let fits = |segment: &str| {
            !segment.is_empty()
                && segment.bytes().any(|byte| byte != b'.')
                && segment
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
        };
        if path.len() > LONGEST || !segments.split('/').all(fits) {
            return Err(RequestFault::OtherPath);
        }
        let template: Vec<_> =
            path.split('/').map(|it| if is_word(it) { it } else { "…" }).collect();
        Ok(Self { sent: path.to_owned(), shown: shown(path, &template.join("/")) })
    }

    pub(super) fn as_str(&self) -> &str {
        &self.sent
    }

    /// As errors show it: with its IDs, but without a name that somebody may have put in place of one.
    pub(super) fn shown(&self) -> Arc<str> {
        Arc::clone(&self.shown)
    }

    pub(super) fn last_segment(&self) -> &str {
        self.sent.rsplit('/').next().unwrap_or_default()
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.shown.fmt(f)
    }
}

fn shown(path: &str, template: &str) -> Arc<str> {
    let segments = path.split('/').zip(template.split('/'));
    let shown = segments.map(|(sent, of_template)| {
        let is_id = sent.len() <= LONGEST_ID && sent.bytes().all(|byte| byte.is_ascii_digit());
        if is_id { sent } else { of_template }
    });
    shown.collect::<Vec<_>>().join("/").into()
}

/// Whether it is like the names of the API, such as `creditnotes` or `sales-order`.
fn is_word(segment: &str) -> bool {
    segment.len() <= LONGEST_WORD
        && segment.bytes().all(|byte| byte.is_ascii_alphabetic() || b"-_".contains(&byte))
}

const LONGEST_ID: usize = 32;
const LONGEST_WORD: usize = 40;
/// Longer than any path of the API.
const LONGEST: usize = 1_024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_show_ids_and_no_names() {
        use zohobooks_scopes::endpoints::invoices::GetInvoice;

        let shown = |path| Path::new(path).unwrap().shown().to_string();
        assert_eq!(
            shown("/books/v3/newthings/982000/sales-order"),
            "/newthings/982000/sales-order"
        );
        assert_eq!(shown("/newthings/john.smith/1000.c0ffee"), "/newthings/…/…");
        let shown = |invoice_id| Path::of(&GetInvoice { invoice_id }).unwrap().shown().to_string();
        assert_eq!(shown("982000000567114"), "/invoices/982000000567114");
        assert_eq!(shown("john@example.com"), "/invoices/{invoice_id}");
        assert_eq!(shown("1000.c0ffee"), "/invoices/{invoice_id}");
    }

    #[test]
    fn paths_that_are_not_in_the_catalog() {
        for path in ["/newthings", "/newthings/98200-1/a.b_c~d", "/books/v3/newthings"] {
            assert!(Path::new(path).is_ok(), "{path}");
        }
        assert_eq!(Path::new("/books/v3/a/b").unwrap().as_str(), "/a/b");
        let long = format!("/{}", "a".repeat(LONGEST));
        for path in [
            "",
            "/",
            "a",
            "//evil.test/a",
            "/a//b",
            "/a/",
            "/a/../b",
            "/a/./b",
            "/%2e%2e/b",
            "/a?b",
            "/a#b",
            "/a b",
            "/a\\b",
            "/ä",
            "https://evil.test/a",
            "/a@evil.test",
            "/a:1",
            "/...",
            &long,
        ] {
            assert_eq!(Path::new(path), Err(RequestFault::OtherPath), "{path}");
        }
    }
}
