//! What a user, or whoever sends one, writes into the callback.

use std::fmt::Write as _;

use zohobooks_oauth::{BrowserApp, CallbackFault, ConsentFault, DataCenter, Error, ErrorKind};

use super::client::{Client, WANTED, state, tokens};
use super::evil::Evil;
use super::good::{Good, json};
use super::origins::origins;

/// Both servers, and the client whose user comes back.
struct Stage {
    good: Good,
    evil: Evil,
    client: Client,
}

impl Stage {
    fn new() -> Self {
        let good = Good::start();
        let [client, _] = Client::both(&good);
        Self { evil: Evil::start(), good, client }
    }

    /// What comes of a callback in which `STATE` stands for the right state. A code is exchanged.
    fn finish(&self, callback: &str) -> Result<(), Error> {
        let login = self.client.app.authorize(WANTED).unwrap();
        let callback = callback.replace("STATE", state(login.url()));
        let code = login.finish(&callback)?;
        self.good.then(json(200, tokens("")));
        self.client.exchange(code).map(drop)
    }

    #[track_caller]
    fn assert_nothing_was_sent(&self) {
        assert_eq!(self.good.requests(), [""; 0]);
        self.evil.assert_untouched();
    }
}

/// As it stands but for what would be decoded, as little as must be, and every byte.
fn encodings(text: &str) -> [String; 3] {
    let encoded = |must: fn(u8) -> bool| {
        text.bytes().fold(String::new(), |mut encoded, byte| {
            if must(byte) {
                write!(encoded, "%{byte:02x}").unwrap();
            } else {
                encoded.push(byte.into());
            }
            encoded
        })
    };
    let must = |byte: u8| !byte.is_ascii_graphic() || b"%&#+".contains(&byte);
    [text.replace('%', "%25"), encoded(must), encoded(|_| true)]
}

#[track_caller]
fn assert_callback_fault(result: Result<(), Error>, callback: &str) {
    match result.map_err(|error| error.kind().clone()) {
        Err(ErrorKind::Callback(_)) => {}
        other => panic!("{callback:?} gave {other:?}"),
    }
}

#[test]
fn accounts_servers_of_others() {
    let stage = Stage::new();
    for server in origins(&stage.good, &stage.evil) {
        for server in encodings(&server) {
            for location in ["", "&location=us", "&location=eu"] {
                let callback =
                    format!("code=1000.a.b{location}&accounts-server={server}&state=STATE");
                assert_callback_fault(stage.finish(&callback), &callback);
            }
        }
    }
    stage.assert_nothing_was_sent();
}

#[test]
fn locations_that_are_not_in_the_table() {
    let stage = Stage::new();
    let here = format!("http://{}", stage.good.address());
    let more = ["US", "us ", " us", "us%00", "u%2573", "sg", "0", "us,eu"].map(String::from);
    for location in origins(&stage.good, &stage.evil).into_iter().chain(more) {
        for location in encodings(&location) {
            for server in ["", "https://accounts.zoho.com", &here] {
                let server = if server.is_empty() {
                    "".into()
                } else {
                    format!("&accounts-server={server}")
                };
                let callback = format!("code=1000.a.b&location={location}{server}&state=STATE");
                assert_callback_fault(stage.finish(&callback), &callback);
            }
        }
    }
    stage.assert_nothing_was_sent();
}

#[test]
fn parameters_that_do_not_go_together() {
    let stage = Stage::new();
    let long = "x".repeat(2049);
    let endless = "x".repeat(1 << 20);
    for (callback, fault) in [
        (
            "code=a&location=us&accounts-server=https://accounts.zoho.eu&state=STATE",
            CallbackFault::DataCenters,
        ),
        ("code=a&code=b&state=STATE", CallbackFault::Duplicate),
        ("code=a&state=STATE&state=STATE", CallbackFault::Duplicate),
        ("code=a&state=STATE&state=x", CallbackFault::Duplicate),
        ("code=a&state=STATE&location=us&location=eu", CallbackFault::Duplicate),
        ("error=access_denied&code=a&state=x", CallbackFault::State),
        ("code=a&state=STATE%00", CallbackFault::Encoding),
        ("code=a&state=STATEx", CallbackFault::State),
        ("code=a&state=", CallbackFault::State),
        ("code=a", CallbackFault::NoState),
        ("code=a%0D%0Ab&state=STATE", CallbackFault::Encoding),
        ("code=a%26b&state=STATE", CallbackFault::Code),
        ("code=LONG&state=STATE", CallbackFault::Code),
        ("code=ENDLESS&state=STATE", CallbackFault::TooLong),
        ("error=%3Cscript%3E&error_description=ENDLESS&state=STATE", CallbackFault::TooLong),
        ("state=STATE#code=a", CallbackFault::Fragment),
    ] {
        let full = callback.replace("LONG", &long).replace("ENDLESS", &endless);
        let error = stage.finish(&full).unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Callback(fault), "{callback}");
    }
    stage.assert_nothing_was_sent();
}

#[test]
fn an_error_wins_over_a_code_and_is_not_repeated_as_it_stands() {
    let stage = Stage::new();
    let error = stage.finish("error=access_denied&code=1000.a.b&state=STATE").unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Consent(ConsentFault::AccessDenied));
    let error = stage.finish("error=%3Cscript%3Ealert(1)&code=1000.a.b&state=STATE").unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Consent(ConsentFault::Other(_))));
    assert!(!format!("{error} {error:?}").contains('<'));
    stage.assert_nothing_was_sent();
}

/// What is refused above is refused for what is wrong with it, and not because nothing works.
#[test]
fn a_right_callback_reaches_the_right_server_and_no_other() {
    let stage = Stage::new();
    let here = format!("http://{}", stage.good.address());
    for server in ["https://accounts.zoho.com", &here] {
        let [plain, _, every_byte] = encodings(server);
        for server in [plain.replace('.', "%2e"), plain, every_byte] {
            let callback =
                format!("code=1000.a.b&location=us&accounts-server={server}&state=STATE");
            stage.finish(&callback).unwrap();
            stage.good.assert_one_request();
        }
    }
    stage.evil.assert_untouched();
}

#[test]
fn the_state_may_be_encoded_differently() {
    let stage = Stage::new();
    let login = stage.client.app.authorize(WANTED).unwrap();
    let state = &encodings(state(login.url()))[2];
    let code = login.finish(&format!("code=1000.a.b&state={state}")).unwrap();
    assert_eq!(code.data_center(), DataCenter::Us);
}

#[test]
fn api_domains_in_a_fragment() {
    let stage = Stage::new();
    let app = BrowserApp::new("1000.ABC", "https://app.example.com/cb").unwrap();
    let app = app.on_loopback(stage.good.loopback());
    let finish = |domain: &str| {
        let login = app.authorize(WANTED).unwrap();
        let callback = format!(
            "#access_token=1000.a.b&expires_in=3600&location=us&api_domain={domain}&state={}",
            state(login.url())
        );
        login.finish(&callback)
    };
    for domain in origins(&stage.good, &stage.evil) {
        for domain in encodings(&domain) {
            assert_callback_fault(finish(&domain).map(drop), &domain);
        }
    }
    finish("https://www.zohoapis.com").unwrap();
    stage.assert_nothing_was_sent();
}
