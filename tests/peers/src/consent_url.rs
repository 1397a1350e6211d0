//! A consent URL of four scopes with a random state, as this project and others build it.

use oauth2::basic::BasicClient;
use oauth2::{AuthUrl, ClientId, CsrfToken, EndpointNotSet, EndpointSet, RedirectUrl, Scope};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use twitch_oauth2::UserTokenBuilder;
use twitch_oauth2::url::Url;
use zohobooks_oauth::{PendingLogin, ScopeSet, ServerApp, scopes};

const CLIENT_ID: &str = "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123";
const REDIRECT_URI: &str = "https://app.example.com/zoho/callback";
const CONSENT: &str = "https://accounts.zoho.com/oauth/v2/auth";

const FOUR: ScopeSet =
    scopes![contacts::READ, customerpayments::READ, invoices::READ, settings::READ];

/// What is made once for all logins.
pub struct Peers {
    zohobooks: ServerApp,
    oauth2:
        BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointNotSet>,
    twitch: UserTokenBuilder,
}

impl Peers {
    pub fn new() -> Self {
        let redirect_uri = REDIRECT_URI.parse().expect("a URL");
        // Its own scopes, because it has a list of them too.
        let scopes = twitch_oauth2::Scope::all().into_iter().take(4).collect();
        let auth = AuthUrl::new(CONSENT.to_owned()).expect("a URL");
        Self {
            zohobooks: ServerApp::new(CLIENT_ID, "secret", REDIRECT_URI).expect("an app"),
            oauth2: BasicClient::new(ClientId::new(CLIENT_ID.to_owned()))
                .set_auth_uri(auth)
                .set_redirect_uri(RedirectUrl::new(REDIRECT_URI.to_owned()).expect("a URL")),
            twitch: UserTokenBuilder::new(CLIENT_ID, "secret", redirect_uri)
                .set_scopes(scopes)
                .force_verify(true),
        }
    }

    pub fn zohobooks(&self) -> PendingLogin {
        self.zohobooks.authorize(FOUR).expect("random numbers")
    }

    pub fn oauth2(&self) -> (Url, CsrfToken) {
        let scopes = FOUR.into_iter().map(|scope| Scope::new(scope.as_str().to_owned()));
        self.oauth2
            .authorize_url(CsrfToken::new_random)
            .add_scopes(scopes)
            .add_extra_param("access_type", "offline")
            .add_extra_param("prompt", "consent")
            .url()
    }

    pub fn twitch(&mut self) -> (Url, twitch_oauth2::CsrfToken) {
        self.twitch.generate_url()
    }
}

impl Default for Peers {
    fn default() -> Self {
        Self::new()
    }
}

/// One `format!` of encoded values, and a state of as many random bits as ours has.
pub fn format() -> String {
    format_with(&random_state())
}

/// The same with a state that is there already.
pub fn format_with(state: &str) -> String {
    let scopes = "ZohoBooks.contacts.READ,ZohoBooks.customerpayments.READ,ZohoBooks.invoices.READ,\
        ZohoBooks.settings.READ";
    let (scopes, id) = (encoded(scopes), encoded(CLIENT_ID));
    let (redirect_uri, state) = (encoded(REDIRECT_URI), encoded(state));
    format!(
        "{CONSENT}?response_type=code&access_type=offline&prompt=consent&scope={scopes}&client_id={id}\
         &redirect_uri={redirect_uri}&state={state}"
    )
}

pub fn random_state() -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut bits = [0; 32];
    getrandom::fill(&mut bits).expect("random numbers");
    let mut state = String::with_capacity(64);
    for byte in bits {
        state.push(DIGITS[usize::from(byte >> 4)].into());
        state.push(DIGITS[usize::from(byte & 15)].into());
    }
    state
}

fn encoded(value: &str) -> PercentEncode<'_> {
    const RESERVED: &AsciiSet =
        &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b',');
    utf8_percent_encode(value, RESERVED)
}
