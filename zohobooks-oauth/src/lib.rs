//! OAuth for Zoho Books that takes typed scopes only.

mod data_center;
#[cfg(feature = "emulator")]
pub mod emulator;
mod loopback;

pub use data_center::DataCenter;
pub use loopback::{Loopback, NotLoopback};
pub use zohobooks_scopes::{self, Scope, ScopeSet, scopes};
