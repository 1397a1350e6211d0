use std::borrow::Cow;

use serde::Deserialize;

/// The name of a member, which is copied only where it has escapes.
#[derive(Deserialize)]
pub(super) struct Name<'a>(#[serde(borrow)] pub(super) Cow<'a, str>);
