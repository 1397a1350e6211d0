/// Where a browser goes back to, and what it has to take along.
pub(super) struct Back {
    pub(super) redirect_uri: String,
    pub(super) state: Option<String>,
}

impl Back {
    /// The redirect URI with parameters, keeping the query that it may have. Captures of Zoho's redirects
    /// with a code end in `&`.
    pub(super) fn with_query(&self, params: &[(&str, &str)], end: &str) -> String {
        let uri = &self.redirect_uri;
        let (address, fragment) = uri.split_at(uri.find('#').unwrap_or(uri.len()));
        let separator = match address.split_once('?') {
            None => "?",
            Some((_, query)) if query.is_empty() || query.ends_with('&') => "",
            Some(_) => "&",
        };
        format!("{address}{separator}{}{end}{fragment}", encode(params))
    }

    /// The redirect URI with parameters where no server sees them.
    pub(super) fn with_fragment(&self, params: &[(&str, &str)]) -> String {
        let address = self.redirect_uri.split('#').next().unwrap_or_default();
        format!("{address}#{}", encode(params))
    }

    pub(super) fn state(&self) -> Option<(&str, &str)> {
        self.state.as_deref().map(|state| ("state", state))
    }
}

pub(super) fn is_web_address(uri: &str) -> bool {
    uri.starts_with("https://") || uri.starts_with("http://")
}

fn encode(params: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(params).finish()
}
