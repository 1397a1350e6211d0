/// A redirect URI in pieces, which may still be malformed.
#[derive(Clone, Copy)]
pub(crate) struct Parts<'a> {
    pub(crate) scheme: &'a str,
    /// With its brackets, if it has some.
    pub(crate) host: &'a str,
    /// `None` where there is no colon.
    pub(crate) port: Option<&'a str>,
    /// Path, query and fragment.
    pub(crate) rest: &'a str,
}

impl<'a> Parts<'a> {
    /// `None` without `://`.
    pub(crate) fn of(uri: &'a str) -> Option<Self> {
        let (scheme, after) = uri.split_once("://")?;
        let (authority, rest) = after.split_at(after.find(['/', '?', '#']).unwrap_or(after.len()));
        let bracket = authority.starts_with('[').then(|| authority.find(']')).flatten();
        let in_brackets = bracket.map_or(0, |at| at + 1);
        let (host, port) = match authority[in_brackets..].find(':') {
            Some(at) => (&authority[..in_brackets + at], Some(&authority[in_brackets + at + 1..])),
            None => (authority, None),
        };
        Some(Self { scheme, host, port, rest })
    }
}
