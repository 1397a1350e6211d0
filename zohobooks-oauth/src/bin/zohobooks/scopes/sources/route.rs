//! Paths that a program serves, and does not call.

use super::callee::{callee, owner};
use super::code::Code;

/// Whether the path at this byte is one: `@app.get("/invoices")`, `router.post("/invoices", …)`.
pub(super) fn is_route(code: &Code, byte: usize) -> bool {
    let Some(token) = code.token_at(byte) else { return false };
    let around = std::iter::successors(code.parent(token), |at| code.parent(*at));
    around.take(DEEPEST).take_while(|open| !code.is_block(*open)).any(|open| {
        if code.is_sign(open, b'[') {
            // An attribute of Rust's.
            return open.checked_sub(1).is_some_and(|before| code.is_sign(before, b'#'));
        }
        let Some(callee) = callee(code, open).filter(|_| code.is_sign(open, b'(')) else {
            return false;
        };
        let word = code.word(callee).unwrap_or_default();
        let owner = owner(code, callee).and_then(|owner| code.word(owner));
        let is_served = SERVING.contains(&word)
            || owner.is_some_and(|owner| OWNERS.contains(&owner)) && ROUTES.contains(&word);
        is_served || is_decorator(code, callee)
    })
}

fn is_decorator(code: &Code, callee: usize) -> bool {
    let mut at = callee;
    while let Some(owner) = owner(code, at) {
        at = owner;
    }
    let is_marked = at.checked_sub(1).is_some_and(|before| code.is_sign(before, b'@'));
    // `@GET("/invoices")` is how Retrofit calls.
    is_marked && !code.word(callee).is_some_and(|it| it.chars().all(char::is_uppercase))
}

const OWNERS: [&str; 7] = ["Route", "app", "express", "fastify", "mux", "router", "server"];
const ROUTES: [&str; 8] = ["all", "delete", "get", "patch", "post", "put", "route", "use"];
const SERVING: [&str; 3] = ["Handle", "HandleFunc", "route"];
const DEEPEST: usize = 10;
