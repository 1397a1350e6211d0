use std::fmt;

use zohobooks_scopes::Endpoint;

use crate::RequestFault;

/// A path below `/books/v3`, percent-encoded. It leads where it seems to lead, to the servers of the app.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Path(String);

impl Path {
    pub(super) fn of<E: Endpoint>(endpoint: &E) -> Result<Self, RequestFault> {
        let path = endpoint.path().map_err(RequestFault::Path)?;
        Ok(Self(path.to_string()))
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
        Ok(Self(path.to_owned()))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn last_segment(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Longer than any path of the API.
const LONGEST: usize = 1_024;

#[cfg(test)]
mod tests {
    use super::*;

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
