mod check;
pub(crate) mod raw;

pub(crate) use check::{parse, read, reserved};

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
    /// The whole scope string, in Zoho's spelling.
    pub(crate) wire: String,
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
        let all = |scope: &Scope| scope.operation == Operation::All;
        self.modules.iter().position(|m| m.name == FULL_ACCESS && m.catalog().any(all))
    }

    /// The scopes of the catalog with their modules, row by row.
    pub(crate) fn catalog(&self) -> impl Iterator<Item = (&Module, &Scope)> {
        let scopes = |module| Module::catalog(module).map(move |scope| (module, scope));
        self.modules.iter().flat_map(scopes)
    }

    /// The scope of the catalog with exactly this string.
    pub(crate) fn scope(&self, wire: &str) -> Option<(&Module, &Scope)> {
        self.catalog().find(|(_, scope)| scope.wire == wire)
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

impl Module {
    /// Those of its scopes that are in the catalog.
    pub(crate) fn catalog(&self) -> impl Iterator<Item = &Scope> {
        self.scopes.iter().filter(|scope| scope.status.is_in_catalog())
    }
}

/// The scope string of a module and an operation as it is spelt there.
pub(crate) fn wire(module: &str, word: &str) -> String {
    format!("ZohoBooks.{module}.{word}")
}

/// Whether a name has lower-case letters, digits and these joints, and starts with a letter.
pub(crate) fn is_name(text: &str, joints: &[char]) -> bool {
    let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || joints.contains(&c);
    text.starts_with(|first: char| first.is_ascii_lowercase()) && text.chars().all(known)
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
    const EVERY: [Self; 6] = [
        Self::OauthPage,
        Self::Openapi,
        Self::OfficialPage,
        Self::Observed,
        Self::Unverified,
        Self::Mistaken,
    ];

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Self::EVERY.into_iter().find(|status| status.word() == word)
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

    /// The name of the variant in the scopes crate, which has those of the catalog only.
    pub(crate) fn variant(self) -> Option<&'static str> {
        match self {
            Self::OauthPage => Some("OauthPage"),
            Self::Openapi => Some("Openapi"),
            Self::OfficialPage => Some("OfficialPage"),
            Self::Observed => Some("Observed"),
            Self::Unverified | Self::Mistaken => None,
        }
    }

    pub(crate) fn is_documented(self) -> bool {
        matches!(self, Self::OauthPage | Self::Openapi | Self::OfficialPage)
    }

    pub(crate) fn is_in_catalog(self) -> bool {
        self.is_documented() || self == Self::Observed
    }
}
