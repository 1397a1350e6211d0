use zohobooks_scopes::{Grants, ScopeType};

/// Holds for a scope that the list `G` [grants](Grants).
///
/// It is the same as `G: Grants<S>`, told of the scope. So the compiler first finds out what a call needs and looks
/// into the list then; the other way round it would take a list of one scope for what the call must need.
pub trait GrantedBy<G>: ScopeType {}

impl<S: ScopeType, G: Grants<S>> GrantedBy<G> for S {}
