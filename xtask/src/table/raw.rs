use serde::Deserialize;
use toml::Spanned;

/// `scopes.toml` as it is written; the spans lead back to the line.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    #[serde(default)]
    pub(super) module: Vec<Module>,
    #[serde(default)]
    pub(super) wrong: Vec<Wrong>,
    #[serde(default)]
    pub(super) neighbour: Vec<Neighbour>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Module {
    pub(super) name: Spanned<String>,
    pub(super) opens: String,
    pub(super) scopes: Vec<Scope>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Scope {
    pub(super) operation: Spanned<String>,
    pub(super) wire: Option<Spanned<String>>,
    pub(super) status: Spanned<String>,
    pub(super) evidence: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wrong {
    pub(super) name: Spanned<String>,
    #[serde(rename = "use")]
    pub(super) instead: Vec<Spanned<String>>,
    pub(super) why: String,
    /// The scopes of this name that were seen in the wild.
    #[serde(default)]
    pub(super) seen: Vec<Scope>,
    /// For a name that was derived and not seen.
    pub(super) evidence: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Neighbour {
    pub(super) name: Spanned<String>,
    #[serde(rename = "use")]
    pub(super) instead: Spanned<String>,
    pub(super) evidence: Spanned<String>,
}
