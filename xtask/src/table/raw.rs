use serde::Deserialize;
use toml::Spanned;

/// `scopes.toml` as it is written; the spans lead back to the line.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    #[serde(default)]
    pub(crate) module: Vec<Module>,
    #[serde(default)]
    pub(crate) wrong: Vec<Wrong>,
    #[serde(default)]
    pub(crate) neighbour: Vec<Neighbour>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Module {
    pub(crate) name: Spanned<String>,
    pub(crate) opens: Spanned<String>,
    pub(crate) scopes: Spanned<Vec<Spanned<Scope>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scope {
    pub(crate) operation: Spanned<String>,
    pub(crate) wire: Option<Spanned<String>>,
    pub(crate) status: Spanned<String>,
    pub(crate) evidence: Spanned<String>,
    /// The date on which Zoho was seen to have dropped it.
    pub(crate) deprecated: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wrong {
    pub(crate) name: Spanned<String>,
    #[serde(rename = "use")]
    pub(crate) instead: Vec<Spanned<String>>,
    pub(crate) why: Spanned<String>,
    /// The scopes of this name that were seen in the wild.
    #[serde(default)]
    pub(crate) seen: Vec<Spanned<Scope>>,
    /// For a name that was derived and not seen.
    pub(crate) evidence: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Neighbour {
    pub(crate) name: Spanned<String>,
    #[serde(rename = "use")]
    pub(crate) instead: Spanned<String>,
    pub(crate) evidence: Spanned<String>,
}
