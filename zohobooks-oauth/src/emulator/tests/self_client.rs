use std::time::Duration;

use serde_json::{Value, json};

use super::*;

async fn ask(zoho: &Emulator, app: &Registration, grant: &[(&str, &str)]) -> Value {
    let credentials = [("client_id", app.client_id()), ("client_secret", app.client_secret())];
    let reply = post(zoho, "/oauth/v2/token", &[&credentials, grant].concat()).await;
    assert_eq!(reply.status, 200);
    reply.json()
}

fn invalid(what: &str) -> Value {
    json!({ "error": what })
}

#[tokio::test]
async fn a_code_of_the_console_is_exchanged_without_redirect_uri() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register_self_client();
    let scopes = crate::scopes![settings::READ];
    let codes = [(); 3].map(|()| zoho.console_code(&app, scopes).unwrap());
    let grant = |code| [("grant_type", "authorization_code"), ("code", code)];
    let with_uri = [&grant(&codes[0])[..], &[("redirect_uri", CALLBACK)]].concat();
    assert_eq!(ask(&zoho, &app, &with_uri).await, invalid("invalid_redirect_uri"));

    zoho.advance(Duration::from_secs(179));
    let tokens = ask(&zoho, &app, &grant(&codes[0])).await;
    assert!(tokens["refresh_token"].is_string());
    assert_eq!(tokens["scope"], "ZohoBooks.settings.READ");
    assert_eq!(call(&zoho, DataCenter::Us, tokens["access_token"].as_str().unwrap()).await, 200);
    assert!(ask(&zoho, &app, &grant(&codes[1])).await["refresh_token"].is_string());
    assert_eq!(ask(&zoho, &app, &grant(&codes[1])).await, invalid("invalid_code"));
    zoho.advance(Duration::from_secs(1));
    assert_eq!(ask(&zoho, &app, &grant(&codes[2])).await, invalid("invalid_code"));
}

#[tokio::test]
async fn the_console_makes_codes_for_self_clients_and_scopes_that_exist() {
    let zoho = Emulator::start().await.unwrap();
    let (app, server) = (zoho.register_self_client(), zoho.register(CALLBACK));
    let error = zoho.console_code(&server, "ZohoBooks.bills.READ").unwrap_err();
    assert_eq!(error.title(), "Invalid Client");
    let error = zoho.console_code(&app, "ZohoBooks.bills.read").unwrap_err();
    assert_eq!(error.title(), "Invalid OAuth scope");
    // And nobody else's code goes without a redirect URI.
    let code = code(&zoho, &server).await;
    let grant = [("grant_type", "authorization_code"), ("code", code.as_str())];
    assert_eq!(ask(&zoho, &server, &grant).await, invalid("invalid_redirect_uri"));
}

#[tokio::test]
async fn a_self_client_lives_where_it_was_registered() {
    let zoho = Emulator::start().await.unwrap();
    zoho.user_in(DataCenter::In);
    let app = zoho.register_self_client();
    assert_eq!(app.client_secret_in(DataCenter::Us), None);
    let request = [
        ("client_id", app.client_id()),
        ("client_secret", app.client_secret()),
        ("grant_type", "client_credentials"),
        ("scope", "ZohoBooks.settings.READ"),
    ];
    let lost = post_at(&zoho, DataCenter::Us, "/oauth/v2/token", &request).await;
    assert_eq!(lost.json(), invalid("invalid_client"));
    let found = post_at(&zoho, DataCenter::In, "/oauth/v2/token", &request).await.json();
    let token = found["access_token"].as_str().unwrap();
    assert_eq!(call(&zoho, DataCenter::In, token).await, 200);
}

#[tokio::test]
async fn client_credentials_bring_an_access_token_and_no_other() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register_self_client();
    let grant = [("grant_type", "client_credentials"), ("scope", "ZohoBooks.settings.READ")];
    let tokens = ask(&zoho, &app, &grant).await;
    assert_eq!(tokens["refresh_token"], Value::Null);
    assert_eq!(tokens["scope"], "ZohoBooks.settings.READ");
    assert_eq!(call(&zoho, DataCenter::Us, tokens["access_token"].as_str().unwrap()).await, 200);
    let unknown = [("grant_type", "client_credentials"), ("scope", "ZohoBooks.x.READ")];
    assert_eq!(ask(&zoho, &app, &unknown).await, invalid("invalid_scope"));
    let server = zoho.register(CALLBACK);
    assert_eq!(ask(&zoho, &server, &grant).await, invalid("invalid_client"));
}

#[tokio::test]
async fn an_organization_must_be_known_and_may_have_to_be_there() {
    let optional = Emulator::start().await.unwrap();
    let required = Emulator::builder().soid_required().start().await.unwrap();
    for (zoho, soid, works) in [
        (&optional, "", true),
        (&optional, "ZohoBooks.10234695", true),
        (&optional, "ZohoBooks.99", false),
        (&optional, "10234695", false),
        (&required, "", false),
        (&required, "ZohoBooks.10234696", true),
        (&required, ".10234696", false),
    ] {
        let app = zoho.register_self_client();
        let grant = [
            ("grant_type", "client_credentials"),
            ("scope", "ZohoBooks.settings.READ"),
            ("soid", soid),
        ];
        let reply = ask(zoho, &app, &grant).await;
        assert_eq!(reply["access_token"].is_string(), works, "{soid}");
        assert!(works || reply == invalid("missing_org_info"), "{reply}");
    }
}
