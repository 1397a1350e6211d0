use crate::{Scope, ScopeSet};

/// The scopes of a consent request, each known to exist.
#[derive(Debug)]
pub(super) struct RequestedScopes {
    entries: Vec<Entry>,
}

#[derive(Debug)]
pub(super) enum Entry {
    Books(Scope),
    /// Of another product, whose catalog is not known here.
    Other(String),
}

impl RequestedScopes {
    /// Reads scopes separated by commas, `None` if one of them is wrong or there are too many. Zoho says
    /// as little.
    pub(super) fn read(text: &str) -> Option<Self> {
        if text.split(',').count() > MOST_SCOPES {
            return None;
        }
        let entries = text.split(',').map(Entry::read).collect::<Option<_>>()?;
        Some(Self { entries })
    }

    pub(super) fn of(scopes: ScopeSet) -> Self {
        Self { entries: scopes.iter().map(Entry::Books).collect() }
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub(super) fn covers(&self, need: ScopeSet) -> bool {
        let mut books: Option<ScopeSet> = None;
        for entry in &self.entries {
            if let Entry::Books(scope) = entry {
                books = Some(books.map_or(ScopeSet::only(*scope), |set| set.with(*scope)));
            }
        }
        books.is_some_and(|books| books.covers(need))
    }

    /// As token responses list them: in the order of the request, separated by spaces.
    pub(super) fn granted(&self) -> String {
        let scopes: Vec<&str> = self.entries.iter().map(Entry::as_str).collect();
        scopes.join(" ")
    }
}

impl Entry {
    fn read(text: &str) -> Option<Self> {
        if text.get(..SERVICE.len()).is_some_and(|start| start.eq_ignore_ascii_case(SERVICE)) {
            return text.parse().ok().map(Self::Books);
        }
        let part = |part: &str| {
            !part.is_empty()
                && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b))
        };
        let shaped = text.split('.').count() == 3 && text.split('.').all(part);
        shaped.then(|| Self::Other(text.to_owned()))
    }

    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Books(scope) => scope.as_str(),
            Self::Other(text) => text,
        }
    }
}

/// In one request; Zoho Books has fewer.
pub(super) const MOST_SCOPES: usize = 500;

const SERVICE: &str = "ZohoBooks";

#[cfg(test)]
mod tests {
    use zohobooks_scopes::{invoices, settings};

    use super::*;

    #[test]
    fn the_letters_must_be_exact() {
        for wrong in [
            "",
            ",",
            "ZohoBooks.invoices.Read",
            "ZohoBooks.Invoices.READ",
            "zohobooks.invoices.READ",
            "ZohoBooks.fullaccess.ALL",
            "ZohoBooks.journals.READ",
            "ZohoBooks.invoices",
            "ZohoBooksX.invoices.READ",
            "ZohoBooks.invoices.READ,",
            "ZohoBooks.invoices.READ, ZohoBooks.settings.READ",
            "ZohoBooks.invoices.READ ZohoBooks.settings.READ",
            "ZohoCRM.modules",
            "ZohoCRM..ALL",
            "ZohoCRM.modules.ALL.more",
            "ZohoCRM.<b>.ALL",
            "Zöhö.modules.ALL",
        ] {
            assert!(RequestedScopes::read(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn the_order_of_the_request_is_kept() {
        let list = RequestedScopes::read(
            "ZohoBooks.settings.READ,ZohoCRM.modules.ALL,ZohoBooks.fullaccess.all,AaaServer.profile.Read",
        );
        assert_eq!(
            list.unwrap().granted(),
            "ZohoBooks.settings.READ ZohoCRM.modules.ALL ZohoBooks.fullaccess.all AaaServer.profile.Read",
        );
    }

    #[test]
    fn a_wider_scope_covers_a_narrower_one() {
        let need = ScopeSet::only(settings::READ::SCOPE);
        let covers = |text: &str| RequestedScopes::read(text).unwrap().covers(need);
        assert!(covers("ZohoBooks.settings.READ"));
        assert!(covers("ZohoBooks.settings.ALL"));
        assert!(covers("ZohoBooks.fullaccess.all"));
        assert!(!covers(invoices::READ::SCOPE.as_str()));
        assert!(!covers("ZohoInventory.settings.READ"));
    }
}
