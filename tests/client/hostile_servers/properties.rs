//! For all strings, and not only for those that somebody thought of.

use std::sync::{Arc, Mutex};

use proptest::prelude::*;
use zohobooks_oauth::blocking::{Accounts, Transport};
use zohobooks_oauth::http::{Request, Response};
use zohobooks_oauth::{DataCenter, ServerApp, TransportError};

use super::client::{WANTED, state, tokens};

/// Gives every request tokens with this `api_domain`, and remembers where it was to go.
#[derive(Clone)]
struct Recorder {
    api_domain: String,
    origins: Arc<Mutex<Vec<String>>>,
}

impl Transport for Recorder {
    fn send(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, TransportError> {
        let uri = request.uri();
        let origin = format!("{}://{}", uri.scheme().unwrap(), uri.authority().unwrap());
        self.origins.lock().unwrap().push(origin);
        let domain = self.api_domain.chars().map(|it| format!("\\u{:04x}", u32::from(it)));
        let more = format!(
            r#""api_domain":"{}","code":0,"organizations":[],"#,
            domain.collect::<String>()
        );
        Ok(Response::new(tokens(&more).into_bytes()))
    }
}

/// Strings of the table, strings close to them, and any others. What a JSON escape of four digits cannot
/// say is left out.
fn texts(of_the_table: fn(DataCenter) -> &'static str) -> impl Strategy<Value = String> {
    let table: Vec<_> = DataCenter::all().map(of_the_table).collect();
    let table = proptest::sample::select(table).prop_map(String::from);
    let close = (table.clone(), any::<prop::sample::Index>(), "[ -~\t\n\u{43e}\u{200b}]{1,4}");
    let close = close.prop_map(|(mut text, at, with)| {
        text.insert_str(at.index(text.len() + 1), &with);
        text
    });
    let longer =
        (table.clone(), "[@:#/\\\\.,][a-z.@:/]{0,12}").prop_map(|(text, more)| text + &more);
    prop_oneof![table, close, longer, "[\u{0}-\u{d7ff}]{0,30}"]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn only_one_row_of_the_table_is_ever_contacted(
        server in proptest::option::of(texts(DataCenter::accounts_url)),
        location in proptest::option::of(texts(DataCenter::location)),
        api_domain in texts(DataCenter::api_url),
    ) {
        let app = ServerApp::new("1000.ABC", "hush", "https://app.example.com/cb").unwrap();
        let login = app.authorize(WANTED).unwrap();
        let mut callback = format!("code=1000.a.b&state={}", state(login.url()));
        for (name, value) in [("accounts-server", &server), ("location", &location)] {
            if let Some(value) = value {
                let value: String = value.bytes().map(|byte| format!("%{byte:02x}")).collect();
                callback += &format!("&{name}={value}");
            }
        }

        let by_server = server.map(|it| DataCenter::all().find(|row| row.accounts_url() == it));
        let by_location = location.map(|it| DataCenter::from_location(&it));
        let expected = match (by_server, by_location) {
            (None, None) => Some(DataCenter::Us),
            (Some(row), None) | (None, Some(row)) => row,
            (Some(one), Some(other)) => one.filter(|_| one == other),
        };

        let origins = Arc::default();
        let recorder = Recorder { api_domain: api_domain.clone(), origins: Arc::clone(&origins) };
        let accounts = Accounts::with_transport(&app, recorder);
        let code = login.finish(&callback).ok();
        prop_assert_eq!(code.as_ref().map(|code| code.data_center()), expected);
        prop_assert!(origins.lock().unwrap().is_empty());
        let Some((code, row)) = code.zip(expected) else { return Ok(()) };

        let grant = accounts.exchange(code);
        prop_assert_eq!(grant.is_ok(), DataCenter::from_api_domain(&api_domain) == Some(row));
        let mut contacted = vec![row.accounts_url()];
        if let Ok(grant) = grant {
            accounts.books(&grant).organizations().unwrap();
            accounts.refresh(&grant).unwrap();
            contacted.extend([row.api_url(), row.accounts_url()]);
        }
        prop_assert_eq!(&*origins.lock().unwrap(), &contacted);
    }
}
