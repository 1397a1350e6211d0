use serde_json::{Value, json};

use super::*;

const REVOKE: &str = "/oauth/v2/token/revoke";

/// What the browser of the user gets, who starts at this data centre.
async fn consent(
    zoho: &Emulator,
    app: &Registration,
    start: DataCenter,
) -> Result<String, ConsentError> {
    let path = consent_path(app, "ZohoBooks.settings.READ");
    zoho.accept(&format!("{}{path}", zoho.loopback().origin(start))).await
}

async fn code_from(zoho: &Emulator, app: &Registration, start: DataCenter) -> String {
    let callback = consent(zoho, app, start).await.unwrap();
    callback.split_once("code=").unwrap().1.split_once('&').unwrap().0.to_owned()
}

fn invalid_client() -> Value {
    json!({ "error": "invalid_client" })
}

#[tokio::test]
async fn codes_and_tokens_work_in_the_data_centre_of_the_user_only() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    for home in DataCenter::all() {
        zoho.user_in(home);
        let start = if home == DataCenter::Cn { home } else { DataCenter::Us };
        let callback = consent(&zoho, &app, start).await.unwrap();
        let origin = encode(&[("accounts-server", &zoho.loopback().origin(home))]);
        let end = format!("&location={home}&{origin}&");
        assert!(callback.ends_with(&end), "{callback}");

        let code = callback.split_once("code=").unwrap().1.split_once('&').unwrap().0;
        let elsewhere = if home == DataCenter::Eu { DataCenter::Us } else { DataCenter::Eu };
        let lost = post_at(&zoho, elsewhere, "/oauth/v2/token", &exchange(&app, code)).await;
        assert_eq!((lost.status, lost.json()), (200, invalid_client()));
        let tokens = post_at(&zoho, home, "/oauth/v2/token", &exchange(&app, code)).await.json();
        assert_eq!(tokens["api_domain"], zoho.loopback().origin(home));

        let header = format!("Zoho-oauthtoken {}", tokens["access_token"].as_str().unwrap());
        for (at, status) in [(home, 200), (elsewhere, 401)] {
            let headers = [("authorization", header.as_str())];
            let reply = send_at(&zoho, at, "GET /books/v3/organizations", &headers, b"").await;
            assert_eq!(reply.status, status, "{home} at {at}");
            assert_eq!(reply.json()["code"], if status == 200 { 0 } else { 57 });
        }

        let refresh_token = tokens["refresh_token"].as_str().unwrap();
        let refresh = [
            ("client_id", app.client_id()),
            ("client_secret", app.client_secret()),
            ("grant_type", "refresh_token"),
            ("refresh_token", refresh_token),
        ];
        let lost = post_at(&zoho, elsewhere, "/oauth/v2/token", &refresh).await;
        assert_eq!(lost.json(), invalid_client());
        let found = post_at(&zoho, home, "/oauth/v2/token", &refresh).await;
        assert!(found.json()["access_token"].is_string());

        for token in [refresh_token, tokens["access_token"].as_str().unwrap()] {
            let lost = post_at(&zoho, elsewhere, REVOKE, &[("token", token)]).await;
            assert_eq!(lost.status, 400);
        }
        let revoked = post_at(&zoho, home, REVOKE, &[("token", refresh_token)]).await;
        assert_eq!(revoked.status, 200);
    }
}

#[tokio::test]
async fn a_login_starts_in_the_united_states_or_at_home_and_in_china_only_at_home() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    for (home, start, works) in [
        (DataCenter::Us, DataCenter::Us, true),
        (DataCenter::Eu, DataCenter::Us, true),
        (DataCenter::Eu, DataCenter::Eu, true),
        (DataCenter::Eu, DataCenter::In, false),
        (DataCenter::Us, DataCenter::Cn, false),
        (DataCenter::Cn, DataCenter::Us, false),
        (DataCenter::Cn, DataCenter::Cn, true),
    ] {
        zoho.user_in(home);
        let error = consent(&zoho, &app, start).await.err();
        let title = error.as_ref().map(ConsentError::title);
        assert_eq!(title, (!works).then_some("No account here"), "{home} from {start}");
    }
}

#[tokio::test]
async fn where_secrets_differ_only_that_of_the_data_centre_works() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register_in(&[DataCenter::Us, DataCenter::Eu], CALLBACK);
    zoho.user_in(DataCenter::Eu);
    let code = code_from(&zoho, &app, DataCenter::Us).await;
    let [american, european] =
        [DataCenter::Us, DataCenter::Eu].map(|it| app.client_secret_in(it).unwrap());
    let mut request = exchange(&app, &code);
    assert_eq!(request[1], ("client_secret", american));

    let wrong = post_at(&zoho, DataCenter::Eu, "/oauth/v2/token", &request).await;
    assert_eq!(wrong.json(), json!({ "error": "invalid_client_secret" }));
    let not_enabled = post_at(&zoho, DataCenter::In, "/oauth/v2/token", &request).await;
    assert_eq!(not_enabled.json(), invalid_client());
    request[1].1 = european;
    let right = post_at(&zoho, DataCenter::Eu, "/oauth/v2/token", &request).await;
    assert!(right.json()["access_token"].is_string());
}

#[tokio::test]
async fn where_an_application_is_not_enabled_nobody_can_log_in() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register_in(&[DataCenter::Us, DataCenter::Eu], CALLBACK);
    zoho.user_in(DataCenter::In);
    for start in [DataCenter::Us, DataCenter::In] {
        let error = consent(&zoho, &app, start).await.unwrap_err();
        assert_eq!(error.title(), "Invalid Client");
    }
}

#[tokio::test]
async fn what_one_user_accepted_the_next_is_asked() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    let url = format!("{}{}", zoho.loopback(), consent_path(&app, "ZohoBooks.bills.READ"))
        .replace("&prompt=consent", "");
    let pages = || zoho.requests().iter().filter(|it| it.path() == "/emulator/consent").count();
    for (home, asked) in [(DataCenter::Us, 1), (DataCenter::Us, 1), (DataCenter::Eu, 2)] {
        zoho.user_in(home);
        zoho.accept(&url).await.unwrap();
        assert_eq!(pages(), asked, "{home}");
    }
}

#[tokio::test]
async fn requests_are_recorded_with_the_data_centre_that_was_asked() {
    let zoho = Emulator::builder().data_center(DataCenter::Jp).start().await.unwrap();
    assert_eq!(zoho.loopback().address_of(DataCenter::Jp), zoho.loopback().socket_addr());
    for at in [DataCenter::Jp, DataCenter::Sa] {
        send_at(&zoho, at, "GET /", &[], b"").await;
    }
    let asked: Vec<_> = zoho.requests().iter().map(RecordedRequest::data_center).collect();
    assert_eq!(asked, [DataCenter::Jp, DataCenter::Sa]);
}
