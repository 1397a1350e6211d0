use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

/// `scopes.toml` as it is written; the spans lead back to the line.
#[derive(Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    #[serde(default)]
    pub(crate) module: Vec<Module>,
    #[serde(default)]
    pub(crate) wrong: Vec<Wrong>,
    #[serde(default)]
    pub(crate) neighbour: Vec<Neighbour>,
}

impl Table {
    /// The rows of all modules and wrong names, each with the name.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (&str, &Scope)> {
        let modules = self.module.iter().map(|module| (&module.name, module.scopes.get_ref()));
        let wrong = self.wrong.iter().map(|wrong| (&wrong.name, &wrong.seen));
        modules.chain(wrong).flat_map(|(name, rows)| {
            rows.iter().map(|row| (name.get_ref().as_str(), row.get_ref()))
        })
    }

    /// Where the names of all blocks stand, of whatever kind, from top to bottom.
    pub(crate) fn blocks(&self) -> Vec<usize> {
        let modules = self.module.iter().map(|module| &module.name);
        let wrong = self.wrong.iter().map(|wrong| &wrong.name);
        let neighbours = self.neighbour.iter().map(|neighbour| &neighbour.name);
        let names = modules.chain(wrong).chain(neighbours);
        let mut blocks: Vec<usize> = names.map(|name| name.span().start).collect();
        blocks.sort_unstable();
        blocks
    }

    /// Whether the other table says the same, but for the modules and wrong names of these names.
    pub(crate) fn is_same_but_for(&self, other: &Self, names: &BTreeSet<&str>) -> bool {
        let kept = |name: &Spanned<String>| !names.contains(name.get_ref().as_str());
        let modules = [self, other].map(|table| table.module.iter().filter(|m| kept(&m.name)));
        let wrong = [self, other].map(|table| table.wrong.iter().filter(|w| kept(&w.name)));
        let ([modules, other_modules], [wrong, other_wrong]) = (modules, wrong);
        modules.eq(other_modules) && wrong.eq(other_wrong) && self.neighbour == other.neighbour
    }
}

#[derive(Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Module {
    pub(crate) name: Spanned<String>,
    pub(crate) opens: Spanned<String>,
    pub(crate) scopes: Spanned<Vec<Spanned<Scope>>>,
}

#[derive(Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scope {
    pub(crate) operation: Spanned<String>,
    pub(crate) wire: Option<Spanned<String>>,
    pub(crate) status: Spanned<String>,
    pub(crate) evidence: Spanned<String>,
    /// The date on which Zoho was seen to have dropped it.
    pub(crate) deprecated: Option<Spanned<String>>,
}

#[derive(Deserialize, PartialEq)]
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

#[derive(Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Neighbour {
    pub(crate) name: Spanned<String>,
    #[serde(rename = "use")]
    pub(crate) instead: Spanned<String>,
    pub(crate) evidence: Spanned<String>,
}
