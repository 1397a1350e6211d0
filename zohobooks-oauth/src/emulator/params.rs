use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

/// The parameters of a request, wherever they stood. Not `Debug`: they hold secrets.
#[derive(Default)]
pub(super) struct Params {
    pairs: Vec<(String, String)>,
}

impl Params {
    /// Adds those of a query or of a body. Nothing in it is an error: what cannot be decoded stays as
    /// it is, as in a browser.
    pub(super) fn urlencoded(mut self, text: &[u8]) -> Self {
        self.pairs.extend(form_urlencoded::parse(text).into_owned());
        self
    }

    /// Adds the client ID and secret of an `Authorization: Basic` header.
    pub(super) fn basic(mut self, authorization: &[u8]) -> Self {
        let credentials = authorization
            .strip_prefix(b"Basic ")
            .and_then(|encoded| BASE64_STANDARD.decode(encoded).ok())
            .and_then(|decoded| String::from_utf8(decoded).ok());
        if let Some((id, secret)) = credentials.as_deref().and_then(|text| text.split_once(':')) {
            self.pairs.push(("client_id".to_owned(), id.to_owned()));
            self.pairs.push(("client_secret".to_owned(), secret.to_owned()));
        }
        self
    }

    /// The first value of that name. One that is empty is missing.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let value = self.pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        value.filter(|value| !value.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_place_counts() {
        let params = Params::default().urlencoded(b"a=1&b=").urlencoded(b"a=2&c=3");
        assert_eq!(params.get("a"), Some("1"));
        assert_eq!(params.get("b"), None);
        assert_eq!(params.get("c"), Some("3"));
    }

    #[test]
    fn nothing_is_too_broken_to_read() {
        let params =
            Params::default().urlencoded(b"&&=&a=%&b=%zz&c=%ff%00&=x&d").basic(b"Basic !!");
        assert_eq!(params.get("a"), Some("%"));
        assert_eq!(params.get("b"), Some("%zz"));
        assert_eq!(params.get("c"), Some("\u{fffd}\0"));
        assert_eq!(params.get("client_id"), None);
    }

    #[test]
    fn credentials_may_stand_in_a_header() {
        let params = Params::default().basic(b"Basic aWQ6c2U6Y3JldA==");
        assert_eq!(params.get("client_id"), Some("id"));
        assert_eq!(params.get("client_secret"), Some("se:cret"));
    }
}
