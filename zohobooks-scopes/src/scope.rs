use core::fmt;

use crate::ScopeSet;
use crate::generated::catalog::MODULES;

/// One scope of Zoho Books, such as `ZohoBooks.invoices.READ`.
///
/// A small value for programs that iterate, print or compare. It comes from a catalog item
/// ([`invoices::READ`](crate::invoices::READ)), from a [`ScopeSet`], or from a string that is in the
/// catalog to the letter; there is no way to make one that Zoho Books does not have.
///
/// ```
/// use zohobooks_scopes::{Scope, invoices};
///
/// let scope = Scope::from(invoices::READ);
/// assert_eq!(scope.as_str(), "ZohoBooks.invoices.READ");
/// assert_eq!("ZohoBooks.invoices.READ".parse(), Ok(scope));
/// assert!("ZohoBooks.invoices.Read".parse::<Scope>().is_err());
/// ```
///
/// Scopes are ordered as in the catalog: modules by the alphabet, then CREATE, READ, UPDATE, DELETE,
/// ALL.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Scope {
    module: Module,
    operation: Operation,
}

impl Scope {
    pub(crate) const fn from_catalog(module: u8, operation: Operation) -> Self {
        Self { module: Module(module), operation }
    }

    /// The scope as Zoho spells it: `ZohoBooks.invoices.READ`, but `ZohoBooks.fullaccess.all`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.row().wire
    }

    /// The middle part: `invoices`.
    #[must_use]
    pub const fn module(self) -> Module {
        self.module
    }

    /// The last part: `READ`.
    #[must_use]
    pub const fn operation(self) -> Operation {
        self.operation
    }

    /// How well the scope is documented.
    #[must_use]
    pub const fn status(self) -> Status {
        self.row().status
    }

    /// Where the scope is known from: public material, with its date where it has one.
    ///
    /// ```
    /// assert!(zohobooks_scopes::invoices::READ::SCOPE.evidence().contains("OAuth page"));
    /// ```
    #[must_use]
    pub const fn evidence(self) -> &'static str {
        self.row().evidence
    }

    const fn row(self) -> &'static ScopeRow {
        &MODULES[self.module.0 as usize].scopes[self.operation as usize]
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A group of scopes that Zoho Books treats alike, such as `invoices`.
///
/// ```
/// use zohobooks_scopes::{Module, settings};
///
/// let module = settings::READ::SCOPE.module();
/// assert_eq!(module.name(), "settings");
/// assert!(module.opens().contains("organizations"));
/// assert!(Module::all().any(|other| other == module));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Module(pub(crate) u8);

impl Module {
    /// Every module of the catalog, by the alphabet.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..MODULES.len() as u8).map(Self).filter(|module| ScopeSet::of_module(*module).is_some())
    }

    /// The name in scope strings: `invoices`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        MODULES[self.0 as usize].name
    }

    /// What the module's scopes give access to, in a few words.
    #[must_use]
    pub const fn opens(self) -> &'static str {
        MODULES[self.0 as usize].opens
    }

    /// The module's scopes.
    pub fn scopes(self) -> impl Iterator<Item = Scope> {
        ScopeSet::of_module(self).into_iter().flatten()
    }
}

impl fmt::Display for Module {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Debug for Module {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What a scope allows within its module. The five words are Zoho's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operation {
    /// `CREATE`: nearly every `POST`, also those that change a status or send an e-mail.
    Create,
    /// `READ`: `GET`.
    Read,
    /// `UPDATE`: `PUT`, and a few `POST`.
    Update,
    /// `DELETE`: `DELETE`.
    Delete,
    /// `ALL`: every operation of the module.
    All,
}

impl Operation {
    /// Every operation, in catalog order.
    pub const EVERY: [Self; 5] = [Self::Create, Self::Read, Self::Update, Self::Delete, Self::All];

    /// The word as Zoho documents it: `READ`.
    ///
    /// One scope deviates, `ZohoBooks.fullaccess.all`; [`Scope::as_str`] is exact for all of them.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Create => "CREATE",
            Self::Read => "READ",
            Self::Update => "UPDATE",
            Self::Delete => "DELETE",
            Self::All => "ALL",
        }
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// How well a scope is documented.
///
/// ```
/// use zohobooks_scopes::{Status, fixedasset, invoices};
///
/// assert_eq!(invoices::READ::SCOPE.status(), Status::OauthPage);
/// assert_eq!(fixedasset::READ::SCOPE.status(), Status::Openapi);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// On the OAuth page of the Books documentation, <https://www.zoho.com/books/api/v3/oauth>.
    OauthPage,
    /// In Zoho's OpenAPI description of the Books API.
    Openapi,
    /// On another official Zoho page.
    OfficialPage,
    /// In use on live tokens or in published tools, on no Zoho page. Such scopes need the feature `observed`.
    Observed,
}

impl Status {
    /// A name for programs that read it: `oauth-page`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OauthPage => "oauth-page",
            Self::Openapi => "openapi",
            Self::OfficialPage => "official-page",
            Self::Observed => "observed",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

pub(crate) struct ModuleRow {
    pub(crate) name: &'static str,
    pub(crate) opens: &'static str,
    /// One for each operation; the row of an operation that the module lacks is [`ScopeRow::NONE`].
    pub(crate) scopes: [ScopeRow; 5],
}

pub(crate) struct ScopeRow {
    pub(crate) wire: &'static str,
    pub(crate) status: Status,
    pub(crate) evidence: &'static str,
}

impl ScopeRow {
    pub(crate) const NONE: Self = Self { wire: "", status: Status::Observed, evidence: "" };
}

/// The types of one module's scopes: `#[…] READ = 3, Read;`.
macro_rules! scope_types {
    ($($(#[$meta:meta])* $name:ident = $module:literal, $operation:ident;)*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl $name {
            /// The scope as a value.
            pub const SCOPE: $crate::Scope =
                $crate::Scope::from_catalog($module, $crate::Operation::$operation);
        }

        impl $crate::grant::sealed::Sealed for $name {}

        impl $crate::ScopeType for $name {
            const SCOPE: $crate::Scope = $name::SCOPE;
        }

        impl From<$name> for $crate::Scope {
            #[inline]
            fn from(_: $name) -> Self {
                $name::SCOPE
            }
        }

        impl From<$name> for $crate::ScopeSet {
            #[inline]
            fn from(_: $name) -> Self {
                Self::only($name::SCOPE)
            }
        }
    )*};
}
