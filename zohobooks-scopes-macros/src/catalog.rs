use crate::generated::table::MODULES;

pub(crate) struct Module {
    pub(crate) name: &'static str,
    pub(crate) scopes: &'static [Scope],
}

#[derive(PartialEq)]
pub(crate) struct Scope {
    /// The name of the catalog item, `ALL` for `ZohoBooks.fullaccess.all`.
    pub(crate) operation: &'static str,
    pub(crate) wire: &'static str,
    pub(crate) standing: Standing,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Standing {
    Documented,
    Observed,
    Unverified,
}

/// A name that people write and that is no module.
pub(crate) struct Wrong {
    pub(crate) name: &'static str,
    pub(crate) instead: &'static [&'static str],
    pub(crate) why: &'static str,
    pub(crate) unverified: bool,
}

impl Module {
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        MODULES.iter().find(|module| module.name == name)
    }

    pub(crate) fn available(&self) -> impl Iterator<Item = &'static Scope> {
        self.scopes.iter().filter(|scope| scope.is_available())
    }

    /// The available scope with this operation in any letter case.
    pub(crate) fn scope_like(&self, operation: &str) -> Option<&'static Scope> {
        self.available().find(|scope| scope.operation.eq_ignore_ascii_case(operation))
    }
}

impl Scope {
    pub(crate) fn is_available(&self) -> bool {
        match self.standing {
            Standing::Documented => true,
            Standing::Observed => cfg!(feature = "observed"),
            Standing::Unverified => false,
        }
    }
}
