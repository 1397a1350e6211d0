mod check;
pub(crate) mod raw;

pub(crate) use check::{parse, read};

/// `scopes.toml`, checked: names are unique, sorted and valid, and every fix names a scope.
pub(crate) struct Table {
    pub(crate) modules: Vec<Module>,
    pub(crate) wrong: Vec<Wrong>,
    pub(crate) neighbours: Vec<Neighbour>,
}

pub(crate) struct Module {
    pub(crate) name: String,
    pub(crate) opens: String,
    pub(crate) scopes: Vec<Scope>,
}

pub(crate) struct Scope {
    pub(crate) operation: Operation,
    /// The operation as it stands in the scope string; `all` for full access.
    pub(crate) word: String,
    pub(crate) status: Status,
    pub(crate) evidence: String,
    /// The date on which Zoho was seen to have dropped it; the item stays, with a warning.
    pub(crate) deprecated: Option<String>,
}

/// A name that people write and that is no module.
pub(crate) struct Wrong {
    pub(crate) name: String,
    pub(crate) instead: Vec<String>,
    pub(crate) why: String,
    /// Seen in third-party code, neither confirmed nor refuted.
    pub(crate) unverified: bool,
    /// What Zoho grants under this name although it opens nothing.
    pub(crate) inert: Vec<Operation>,
}

/// A service or a whole scope of another Zoho product as people misspell it.
pub(crate) struct Neighbour {
    pub(crate) name: String,
    pub(crate) instead: String,
}

/// The module whose `ALL` implies every scope.
pub(crate) const FULL_ACCESS: &str = "fullaccess";

impl Table {
    /// The row of the module of full access.
    pub(crate) fn full_access(&self) -> Option<usize> {
        let all = |s: &Scope| s.operation == Operation::All && s.status.is_in_catalog();
        self.modules.iter().position(|m| m.name == FULL_ACCESS && m.scopes.iter().any(all))
    }

    /// Whether the catalog has a scope with exactly this string.
    pub(crate) fn has(&self, wire: &str) -> bool {
        let mut parts = wire.split('.');
        let (Some("ZohoBooks"), Some(name), Some(word), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return false;
        };
        self.modules.iter().filter(|module| module.name == name).any(|module| {
            module.scopes.iter().any(|scope| scope.word == word && scope.status.is_in_catalog())
        })
    }

    pub(crate) fn has_deprecated(&self) -> bool {
        let scopes = self.modules.iter().flat_map(|module| &module.scopes);
        scopes.filter(|scope| scope.status.is_in_catalog()).any(|scope| scope.deprecated.is_some())
    }

    /// The bits of the modules that have a scope of this operation for which the condition holds.
    pub(crate) fn bits(&self, operation: Operation, condition: impl Fn(Status) -> bool) -> u64 {
        let has = |module: &Module| {
            module.scopes.iter().any(|s| s.operation == operation && condition(s.status))
        };
        let rows = self.modules.iter().enumerate();
        rows.filter(|(_, module)| has(module)).map(|(row, _)| 1 << row).sum()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Operation {
    Create,
    Read,
    Update,
    Delete,
    All,
}

impl Operation {
    pub(crate) const EVERY: [Self; 5] =
        [Self::Create, Self::Read, Self::Update, Self::Delete, Self::All];

    /// The name of the variant in the scopes crate.
    pub(crate) fn variant(self) -> &'static str {
        ["Create", "Read", "Update", "Delete", "All"][self as usize]
    }

    pub(crate) fn word(self) -> &'static str {
        ["CREATE", "READ", "UPDATE", "DELETE", "ALL"][self as usize]
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Self::EVERY.into_iter().find(|operation| operation.word() == word)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    OauthPage,
    Openapi,
    OfficialPage,
    Observed,
    Unverified,
    Mistaken,
}

impl Status {
    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "oauth-page" => Self::OauthPage,
            "openapi" => Self::Openapi,
            "official-page" => Self::OfficialPage,
            "observed" => Self::Observed,
            "unverified" => Self::Unverified,
            "mistaken" => Self::Mistaken,
            _ => return None,
        })
    }

    /// The status as it stands in the table.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::OauthPage => "oauth-page",
            Self::Openapi => "openapi",
            Self::OfficialPage => "official-page",
            Self::Observed => "observed",
            Self::Unverified => "unverified",
            Self::Mistaken => "mistaken",
        }
    }

    /// The name of the variant in the scopes crate, which has those of the catalog.
    pub(crate) fn variant(self) -> &'static str {
        match self {
            Self::OauthPage => "OauthPage",
            Self::Openapi => "Openapi",
            Self::OfficialPage => "OfficialPage",
            Self::Observed => "Observed",
            Self::Unverified => "Unverified",
            Self::Mistaken => "Mistaken",
        }
    }

    pub(crate) fn is_documented(self) -> bool {
        matches!(self, Self::OauthPage | Self::Openapi | Self::OfficialPage)
    }

    pub(crate) fn is_in_catalog(self) -> bool {
        self.is_documented() || self == Self::Observed
    }
}
