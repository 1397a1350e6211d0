//! What this project and others have to do, as each of them does it.

pub mod consent_url;
#[cfg(feature = "tokens")]
pub mod valid_token;
