//! Tests that need more than one crate of the workspace; they are targets of their own.
