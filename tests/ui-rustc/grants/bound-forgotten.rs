use zohobooks_scopes::{Grants, ScopeList, bills};

fn list_bills<G: Grants<bills::READ>>() {}

fn month_end<G: ScopeList>() {
    list_bills::<G>();
}

fn main() {}
