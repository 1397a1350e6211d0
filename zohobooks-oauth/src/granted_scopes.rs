use std::fmt;

use zohobooks_scopes::{ProblemKind, Scope, ScopeSet};

/// What Zoho said it granted: the `scope` of an answer.
///
/// Zoho separates the scopes there with spaces, though it wants commas in requests; either is read, in
/// any letter case. Entries that are not scopes of Zoho Books, or not known to this version, are kept
/// apart.
///
/// It comes from [`Grant::granted`](crate::Grant::granted), and
/// [`Grant::missing`](crate::Grant::missing) compares it with what was asked for:
///
/// ```
/// use zohobooks_oauth::{GrantedScopes, scopes};
///
/// fn describe(granted: &GrantedScopes) {
///     match granted.scopes() {
///         Some(scopes) => println!("of Zoho Books: {scopes}"),
///         None => println!("nothing of Zoho Books"),
///     }
///     for other in granted.foreign() {
///         println!("of another product: {other}");
///     }
///     if !granted.covers(scopes![invoices::READ]) {
///         println!("invoices cannot be read");
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GrantedScopes {
    scopes: Option<ScopeSet>,
    foreign: Box<[Box<str>]>,
}

impl GrantedScopes {
    /// The granted scopes of Zoho Books, `None` if there are none.
    #[must_use]
    pub fn scopes(&self) -> Option<ScopeSet> {
        self.scopes
    }

    /// The other entries as Zoho wrote them, such as `AaaServer.profile.READ`.
    pub fn foreign(&self) -> impl Iterator<Item = &str> {
        self.foreign.iter().map(AsRef::as_ref)
    }

    /// Whether these scopes are among what was granted.
    #[must_use]
    pub fn covers(&self, scopes: ScopeSet) -> bool {
        self.scopes.is_some_and(|granted| granted.covers(scopes))
    }

    /// `None` if there is no entry, which says nothing.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let mut scopes: Option<ScopeSet> = None;
        let mut foreign = Vec::new();
        for entry in text.split([' ', ',']).filter(|entry| !entry.is_empty()) {
            if let Some(scope) = find(entry) {
                scopes = Some(scopes.map_or(scope.into(), |scopes| scopes.with(scope)));
            } else if is_scope_shaped(entry) {
                foreign.push(entry.into());
            }
        }
        (scopes.is_some() || !foreign.is_empty())
            .then(|| Self { scopes, foreign: foreign.into_boxed_slice() })
    }
}

/// With blanks between them, as Zoho answers.
impl fmt::Display for GrantedScopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let own = self.scopes.into_iter().flatten().map(|scope| -> &str { scope.as_str() });
        for (index, scope) in own.chain(self.foreign.iter().map(AsRef::as_ref)).enumerate() {
            let blank = if index == 0 { "" } else { " " };
            write!(f, "{blank}{scope}")?;
        }
        Ok(())
    }
}

fn find(entry: &str) -> Option<Scope> {
    match entry.parse::<Scope>() {
        Ok(scope) => Some(scope),
        Err(error) => match error.kind() {
            ProblemKind::LetterCase | ProblemKind::OldSpelling => error.meant(),
            _ => None,
        },
    }
}

fn is_scope_shaped(entry: &str) -> bool {
    // Tokens begin with a digit, scopes with the name of a product.
    entry.len() <= MAX_FOREIGN
        && entry.starts_with(|first: char| first.is_ascii_alphabetic())
        && entry.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_:/".contains(&byte))
}

const MAX_FOREIGN: usize = 128;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_commas_and_letter_case() {
        let both: ScopeSet = "ZohoBooks.invoices.CREATE,ZohoBooks.settings.READ".parse().unwrap();
        for text in [
            "ZohoBooks.invoices.CREATE ZohoBooks.settings.READ",
            "ZohoBooks.settings.READ,ZohoBooks.invoices.CREATE",
            " zohobooks.SETTINGS.read,  ZohoBooks.invoices.Create ,",
        ] {
            let granted = GrantedScopes::read(text).unwrap();
            assert_eq!(granted.scopes(), Some(both), "{text}");
            assert_eq!(granted.foreign().count(), 0);
        }
    }

    #[test]
    fn foreign_entries_are_kept_apart() {
        let granted =
            GrantedScopes::read("email ZohoBooks.invoices.READ AaaServer.profile.READ").unwrap();
        assert_eq!(granted.scopes().unwrap().to_string(), "ZohoBooks.invoices.READ");
        assert!(granted.foreign().eq(["email", "AaaServer.profile.READ"]));

        let granted = GrantedScopes::read("email \u{1b}[31m <b> 1000.hush.a").unwrap();
        assert_eq!(granted.scopes(), None);
        assert!(granted.foreign().eq(["email"]));
    }

    #[test]
    fn nothing_says_nothing() {
        assert_eq!(GrantedScopes::read(""), None);
        assert_eq!(GrantedScopes::read(" , "), None);
    }
}
