//! Tests that need more than one crate of the workspace; they are targets of their own.

/// The examples of the first page compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
