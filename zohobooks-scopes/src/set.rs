use core::fmt;

use crate::generated::catalog::{DOCUMENTED, FULL_ACCESS, OBSERVED};
use crate::{Iter, Module, Scope};

/// A set of scopes that is never empty.
///
/// It is made by [`scopes!`](crate::scopes), from catalog items, or by parsing. It is a few machine
/// words that copy freely, allocate nothing and work in constants:
///
/// ```
/// use zohobooks_scopes::{ScopeSet, scopes};
///
/// const SYNC: ScopeSet = scopes![contacts::ALL, invoices::READ];
/// const CALL: ScopeSet = scopes![contacts::READ];
///
/// assert!(SYNC.covers(CALL)); // ALL implies the operations of its module
/// assert_eq!(CALL.missing(SYNC), Some(SYNC)); // what CALL lacks of SYNC
/// ```
///
/// There is no `From<&str>`: a scope that is not in the catalog cannot get in.
///
/// ```compile_fail
/// use zohobooks_scopes::ScopeSet;
/// let set: ScopeSet = "ZohoBooks.invoices.Read".into();
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ScopeSet {
    /// For each operation, which modules: bit `m` stands for the module in row `m` of the catalog.
    modules: [u64; 5],
}

impl ScopeSet {
    const CATALOG: Self = if cfg!(feature = "observed") {
        Self { modules: DOCUMENTED }.union(Self { modules: OBSERVED })
    } else {
        Self { modules: DOCUMENTED }
    };

    /// Every scope that there is: the documented ones and, with the feature `observed`, those that
    /// are in use without being documented.
    #[must_use]
    pub const fn catalog() -> Self {
        Self::CATALOG
    }

    /// The set of one scope.
    #[must_use]
    #[inline]
    pub const fn only(scope: Scope) -> Self {
        let mut modules = [0; 5];
        modules[scope.operation() as usize] = 1 << scope.module().0;
        Self { modules }
    }

    /// The set of the scopes in a slice, `None` if the slice is empty.
    #[must_use]
    pub const fn of(scopes: &[Scope]) -> Option<Self> {
        let [first, rest @ ..] = scopes else { return None };
        let mut set = Self::only(*first);
        let mut rest = rest;
        while let [next, after @ ..] = rest {
            set = set.with(*next);
            rest = after;
        }
        Some(set)
    }

    pub(crate) const fn of_module(module: Module) -> Option<Self> {
        let bit = 1 << module.0;
        let [create, read, update, delete, all] = Self::CATALOG.modules;
        Self::unless_empty([create & bit, read & bit, update & bit, delete & bit, all & bit])
    }

    /// What there is of these bits.
    pub(crate) const fn in_catalog(modules: [u64; 5]) -> Option<Self> {
        let [a, b] = [modules, Self::CATALOG.modules];
        Self::unless_empty([a[0] & b[0], a[1] & b[1], a[2] & b[2], a[3] & b[3], a[4] & b[4]])
    }

    /// This set and one scope more.
    #[must_use]
    #[inline]
    pub const fn with(self, scope: Scope) -> Self {
        self.union(Self::only(scope))
    }

    /// The scopes of both sets.
    #[must_use]
    #[inline]
    pub const fn union(self, other: Self) -> Self {
        let [a, b] = [self.modules, other.modules];
        Self { modules: [a[0] | b[0], a[1] | b[1], a[2] | b[2], a[3] | b[3], a[4] | b[4]] }
    }

    /// This set without the scopes of another, `None` if nothing is left.
    ///
    /// Goes by what is listed, not by what is implied: `contacts.ALL` without `contacts.READ` is still
    /// `contacts.ALL`. See [`missing`](Self::missing) for the other question.
    #[must_use]
    #[inline]
    pub const fn without(self, other: Self) -> Option<Self> {
        let [a, b] = [self.modules, other.modules];
        Self::unless_empty([a[0] & !b[0], a[1] & !b[1], a[2] & !b[2], a[3] & !b[3], a[4] & !b[4]])
    }

    /// Whether the scope is listed in the set. See [`covers`](Self::covers) for what it implies.
    #[must_use]
    #[inline]
    pub const fn contains(self, scope: Scope) -> bool {
        self.modules[scope.operation() as usize] & (1 << scope.module().0) != 0
    }

    /// Whether this set, once granted, allows all that the other one lists.
    ///
    /// `ALL` implies the operations of its module, `fullaccess` implies everything. That is the rule
    /// of <https://www.zoho.com/accounts/protocol/oauth/scope.html>. The undocumented
    /// `fullaccess.READ` and its like (feature `observed`) imply nothing here, because what they open
    /// is not established.
    #[must_use]
    #[inline]
    pub const fn covers(self, other: Self) -> bool {
        self.missing(other).is_none()
    }

    /// The scopes of the other set that this one does not cover, `None` if it covers them all.
    #[must_use]
    #[inline]
    pub const fn missing(self, other: Self) -> Option<Self> {
        other.without(self.expanded())
    }

    /// The set with every scope that it implies written out.
    ///
    /// ```
    /// use zohobooks_scopes::scopes;
    ///
    /// let set = scopes![custommodules::ALL, estimates::ALL];
    /// assert_eq!(set.expanded(), scopes![custommodules::ALL].union(estimates()));
    ///
    /// fn estimates() -> zohobooks_scopes::ScopeSet {
    ///     "ZohoBooks.estimates.CREATE,ZohoBooks.estimates.READ,ZohoBooks.estimates.UPDATE,\
    ///      ZohoBooks.estimates.DELETE,ZohoBooks.estimates.ALL".parse().unwrap()
    /// }
    /// ```
    #[must_use]
    #[inline]
    pub const fn expanded(self) -> Self {
        let there = Self::CATALOG.modules;
        let [create, read, update, delete, all] = self.modules;
        // All ones where full access is granted, so that everything is implied without a branch.
        let full = 0u64.wrapping_sub((all >> FULL_ACCESS) & 1);
        let implied = all | full;
        Self {
            modules: [
                create | implied & there[0],
                read | implied & there[1],
                update | implied & there[2],
                delete | implied & there[3],
                implied & there[4],
            ],
        }
    }

    /// The smallest set that covers the same: scopes that others imply are left out.
    ///
    /// ```
    /// use zohobooks_scopes::ScopeSet;
    ///
    /// let set: ScopeSet = "ZohoBooks.contacts.ALL,ZohoBooks.contacts.READ".parse()?;
    /// assert_eq!(set.reduced().to_string(), "ZohoBooks.contacts.ALL");
    /// # Ok::<(), zohobooks_scopes::ParseScopeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn reduced(self) -> Self {
        let [create, read, update, delete, all] = self.modules;
        let full = 1 << FULL_ACCESS;
        if all & full != 0 {
            return Self { modules: [0, 0, 0, 0, full] };
        }
        Self { modules: [create & !all, read & !all, update & !all, delete & !all, all] }
    }

    /// How many scopes the set lists, at least 1.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a set is never empty")]
    pub const fn len(self) -> usize {
        let [create, read, update, delete, all] = self.modules;
        (create.count_ones()
            + read.count_ones()
            + update.count_ones()
            + delete.count_ones()
            + all.count_ones()) as usize
    }

    /// The scopes in catalog order.
    #[must_use]
    pub const fn iter(self) -> Iter {
        Iter::new(self.modules)
    }

    #[inline]
    const fn unless_empty(modules: [u64; 5]) -> Option<Self> {
        let [create, read, update, delete, all] = modules;
        if create | read | update | delete | all == 0 { None } else { Some(Self { modules }) }
    }
}

impl From<Scope> for ScopeSet {
    fn from(scope: Scope) -> Self {
        Self::only(scope)
    }
}

/// The set of the scopes, `None` if there is none.
///
/// ```
/// use zohobooks_scopes::{Scope, ScopeSet, scopes};
///
/// let set = scopes![invoices::READ, contacts::ALL];
/// let reading = set.iter().filter(|scope| scope.as_str().ends_with(".READ"));
/// assert_eq!(reading.collect::<Option<ScopeSet>>(), Some(scopes![invoices::READ]));
/// assert_eq!(core::iter::empty::<Scope>().collect::<Option<ScopeSet>>(), None);
/// ```
impl FromIterator<Scope> for Option<ScopeSet> {
    fn from_iter<I: IntoIterator<Item = Scope>>(scopes: I) -> Self {
        scopes.into_iter().map(ScopeSet::only).reduce(ScopeSet::union)
    }
}

impl Extend<Scope> for ScopeSet {
    fn extend<I: IntoIterator<Item = Scope>>(&mut self, scopes: I) {
        for scope in scopes {
            *self = self.with(scope);
        }
    }
}

/// Zoho's form for requests: the scopes in catalog order, separated by commas.
impl fmt::Display for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, scope) in self.iter().enumerate() {
            if index > 0 {
                f.write_str(",")?;
            }
            f.write_str(scope.as_str())?;
        }
        Ok(())
    }
}

impl fmt::Debug for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(*self).finish()
    }
}

impl IntoIterator for ScopeSet {
    type Item = Scope;
    type IntoIter = Iter;

    fn into_iter(self) -> Iter {
        self.iter()
    }
}
