//! What a slot is synchronised with. `tests/model.rs` puts loom's in its place.

pub(super) use std::sync::Mutex;

pub(super) use arc_swap::{ArcSwapOption, Guard};
pub(super) use tokio::sync::watch;
