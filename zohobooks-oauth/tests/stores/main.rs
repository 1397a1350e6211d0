//! The stores between processes and hosts that are killed, stopped, cut off and out of room.
//!
//! A test runs at once with every store that it is about, each on a thread that is named after it. A
//! process is this program, run again with [`process::WORK`] set.

#![cfg(all(
    unix,
    any(feature = "file", feature = "postgres", feature = "redis", feature = "sqlite")
))]
#![allow(clippy::unwrap_used, reason = "tests")]

mod a_long_wait;
#[cfg(feature = "books")]
mod calls;
mod descriptors;
#[cfg(any(feature = "file", feature = "sqlite"))]
mod disk;
mod fleet;
mod kind;
mod leases;
mod place;
#[cfg(feature = "postgres")]
mod postgres;
mod process;
#[cfg(feature = "redis")]
mod redis;
mod refreshes;
mod rows;
#[cfg(any(feature = "postgres", feature = "redis"))]
mod servers;
mod work;
