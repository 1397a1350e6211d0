use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{
    Accounts, AccountsFault, AnswerFault, CallbackFault, DataCenter, ErrorKind, PendingLogin,
};

use super::raw;
use super::script::{self, TOKENS, accounts, app, state_of};
use super::site::{CALLBACK, Site, TOKEN, WANTED, books_code, refused};

/// A login, a token request and a call of the API of a user there.
async fn row(data_center: DataCenter, location: &str, hosts: [&str; 3], in_books: bool) {
    let [accounts_url, api_url, console_url] = hosts.map(|host| format!("https://{host}"));
    assert_eq!(DataCenter::from_location(location), Some(data_center));
    assert_eq!(data_center.console_url(), console_url);
    assert_eq!(data_center.is_documented_for_books(), in_books);

    let app = app().pinned_to(data_center);
    let login = app.authorize(WANTED).unwrap();
    assert!(login.url().starts_with(&format!("{accounts_url}/oauth/v2/auth?")));
    let state = state_of(login.url());
    let callback =
        format!("code=1000.a.b&state={state}&location={location}&accounts-server={accounts_url}");
    let code = login.finish(&callback).unwrap();

    let answer = TOKENS.replace('}', &format!(r#","api_domain":"{api_url}"}}"#));
    let books = r#"{"code":0,"message":"success","organizations":[]}"#;
    let (accounts, script) = accounts(&app, &[(200, &answer), (200, books)]);
    let grant = accounts.exchange(code).await.unwrap();
    accounts.books(&grant).organizations().await.unwrap();
    let urls = script.requests().into_iter().map(|sent| sent.url);
    assert!(urls.eq([
        format!("{accounts_url}/oauth/v2/token"),
        format!("{api_url}/books/v3/organizations"),
    ]));
}

macro_rules! rows {
    ($($(#[$doc:meta])* $name:ident: $data_center:ident, $location:literal, $hosts:expr, $in_books:literal;)*) => {$(
        $(#[$doc])*
        #[tokio::test]
        async fn $name() {
            row(DataCenter::$data_center, $location, $hosts, $in_books).await;
        }
    )*};
}

mod table {
    use super::*;

    rows! {
        /// <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>,
        /// <https://www.zoho.com/books/api/v3/introduction>
        us: Us, "us", ["accounts.zoho.com", "www.zohoapis.com", "api-console.zoho.com"], true;
        /// The same pages
        eu: Eu, "eu", ["accounts.zoho.eu", "www.zohoapis.eu", "api-console.zoho.eu"], true;
        /// The same pages
        r#in: In, "in", ["accounts.zoho.in", "www.zohoapis.in", "api-console.zoho.in"], true;
        /// The same pages
        au: Au, "au", ["accounts.zoho.com.au", "www.zohoapis.com.au", "api-console.zoho.com.au"], true;
        /// The same pages
        jp: Jp, "jp", ["accounts.zoho.jp", "www.zohoapis.jp", "api-console.zoho.jp"], true;
        /// The same pages, and <https://github.com/w6w-io/w6w-apps>
        ca: Ca, "ca", ["accounts.zohocloud.ca", "www.zohoapis.ca", "api-console.zohocloud.ca"], true;
        /// <https://github.com/zoho/zohocrm-python-sdk-8.0>,
        /// <https://www.zoho.com/books/api/v3/introduction>
        cn: Cn, "cn", ["accounts.zoho.com.cn", "www.zohoapis.com.cn", "api-console.zoho.com.cn"], true;
        /// <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>; the console by a third party
        sa: Sa, "sa", ["accounts.zoho.sa", "www.zohoapis.sa", "api-console.zoho.sa"], true;
        /// <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>; API and console by third parties
        uk: Uk, "uk", ["accounts.zoho.uk", "www.zohoapis.uk", "api-console.zoho.uk"], false;
        /// The developer documentation of Zoho WorkDrive; the console by a third party
        ae: Ae, "ae", ["accounts.zoho.ae", "www.zohoapis.ae", "api-console.zoho.ae"], false;
    }
}

fn login() -> (PendingLogin, String) {
    let login = app().authorize(WANTED).unwrap();
    let state = state_of(login.url());
    (login, state)
}

/// Third parties only, and no address of an API for the second.
#[test]
fn sg_and_inec_are_not_in_the_table() {
    for (location, server) in
        [("sg", "https://accounts.zoho.sg"), ("inec", "https://accounts.zohohq.in")]
    {
        assert_eq!(DataCenter::from_location(location), None);
        for (rest, fault) in [
            (format!("location={location}"), CallbackFault::Location),
            (format!("accounts-server={server}"), CallbackFault::AccountsServer),
        ] {
            let (login, state) = login();
            let error = login.finish(&format!("code=1000.a.b&state={state}&{rest}")).unwrap_err();
            assert_eq!(error.kind(), &ErrorKind::Callback(fault));
        }
    }
}

/// <https://github.com/w6w-io/w6w-apps> (accounts.zoho.ca does not exist),
/// <https://docs.catalyst.zoho.com/ja/api/introduction/multi-dc-support/> (a misprint for Australia)
#[test]
fn accounts_zoho_ca_and_accounts_zoho_au_are_no_servers_of_zohos() {
    for server in ["https://accounts.zoho.ca", "https://accounts.zoho.au"] {
        assert!(server.parse::<DataCenter>().is_err());
        let (login, state) = login();
        let callback = format!("code=1000.a.b&state={state}&accounts-server={server}");
        let error = login.finish(&callback).unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Callback(CallbackFault::AccountsServer));
    }
}

/// <https://www.zoho.com/crm/developer/docs/api/multi-dc.html>
#[tokio::test]
async fn an_authorization_of_china_must_start_there() {
    let site = Site::start().await;
    site.zoho.user_in(DataCenter::Cn);
    let login = site.app.authorize(WANTED).unwrap();
    assert!(site.zoho.accept(login.url()).await.is_err());
    let there = site.app.clone().pinned_to(DataCenter::Cn);
    assert_eq!(site.log_in_as(&there).await.unwrap().data_center(), DataCenter::Cn);
}

/// <https://github.com/bk-rs/oauth2-rs> and others (`www.zohoapis.`),
/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html> (`api.zoho.`)
#[tokio::test]
async fn api_domain_cannot_be_built_from_location() {
    let with = |domain: &str| TOKENS.replace('}', &format!(r#","api_domain":"{domain}"}}"#));
    for data_center in DataCenter::all() {
        let documented = format!("https://api.{}", data_center.domain());
        for domain in [data_center.api_url(), &documented] {
            let (accounts, _) = accounts(app(), &[(200, &with(domain))]);
            let grant = accounts.exchange(script::code(&app(), data_center)).await.unwrap();
            assert_eq!(grant.data_center(), data_center);
        }
    }
}

/// <https://github.com/zoho/zohocrm-python-sdk-8.0>, `constants.py`
#[tokio::test]
async fn sandbox_and_developer_are_api_domains_of_crm_only() {
    for domain in ["https://sandbox.zohoapis.com", "https://developer.zohoapis.com"] {
        let body = TOKENS.replace('}', &format!(r#","api_domain":"{domain}"}}"#));
        let (accounts, _) = accounts(app(), &[(200, &body)]);
        let error = accounts.exchange(script::code(&app(), DataCenter::Us)).await.unwrap_err();
        let kind = error.kind();
        assert!(
            matches!(kind, ErrorKind::Answer { fault: AnswerFault::ApiDomain, .. }),
            "{kind:?}"
        );
    }
}

/// <https://github.com/w6w-io/w6w-apps>
#[tokio::test]
async fn every_api_answers_a_request_without_a_token_with_401_and_code_14() {
    let zoho = Emulator::start().await.unwrap();
    for at in DataCenter::all() {
        let reply = raw::send(&zoho, at, "GET /books/v3/organizations", &[], "").await;
        assert_eq!((reply.status, reply.get("code").as_deref()), (401, Some("14")));
    }
}

/// <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>
#[tokio::test]
async fn same_client_id_in_all_data_centres_and_each_has_its_own_secret() {
    let zoho = Emulator::start().await.unwrap();
    let places = [DataCenter::Us, DataCenter::Eu, DataCenter::In];
    let console = zoho.register_in(&places, CALLBACK);
    let mut site = Site::of(zoho, console);
    site.zoho.user_in(DataCenter::In);
    // With the secret of the first one alone.
    assert_eq!(refused(site.log_in().await), AccountsFault::InvalidClientSecret);

    for place in places {
        let secret = site.console.client_secret_in(place).unwrap();
        site.app = site.app.with_secret_in(place, secret).unwrap();
    }
    site.accounts = Accounts::new(&site.app).unwrap();
    for place in places {
        site.zoho.user_in(place);
        let grant = site.log_in().await.unwrap();
        assert_eq!(grant.data_center(), place);
        site.accounts.refresh(&grant).await.unwrap();
    }
}

/// <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>
#[tokio::test]
async fn an_option_shares_the_same_credentials_everywhere() {
    let site = Site::start().await;
    for place in DataCenter::all().filter(|place| *place != DataCenter::Cn) {
        site.zoho.user_in(place);
        assert_eq!(site.log_in().await.unwrap().data_center(), place);
    }
}

/// <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>
#[tokio::test]
async fn each_data_centre_must_be_switched_on() {
    let zoho = Emulator::start().await.unwrap();
    let console = zoho.register_in(&[DataCenter::Us], CALLBACK);
    let site = Site::of(zoho, console);
    let grant = site.log_in().await.unwrap();
    site.zoho.user_in(DataCenter::Eu);
    let login = site.app.authorize(WANTED).unwrap();
    assert_eq!(site.zoho.accept(login.url()).await.unwrap_err().title(), "Invalid Client");
    let token = grant.refresh_token().expose();
    let error = site.resume(token, DataCenter::Eu).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::InvalidClient));
    assert!(error.is_configuration());
}

/// <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>,
/// <https://www.zoho.com/crm/developer/docs/api/multi-dc.html>
#[tokio::test]
async fn authorize_at_com_and_get_tokens_at_the_data_centre_of_the_user() {
    let site = Site::start().await;
    site.zoho.user_in(DataCenter::In);
    let grant = site.log_in().await.unwrap();
    let grant = site.accounts.refresh(&grant).await.unwrap();
    site.call(&grant).await.unwrap();
    assert_eq!(site.asked("/oauth/v2/auth"), [DataCenter::Us]);
    assert_eq!(site.asked(TOKEN), [DataCenter::In, DataCenter::In]);
    assert_eq!(site.asked("/books/v3/organizations"), [DataCenter::In]);
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>,
/// <https://github.com/asciisd/zoho/issues/18>
#[tokio::test]
async fn the_wrong_data_centre_on_a_token_request_is_invalid_client() {
    let site = Site::start().await;
    site.zoho.user_in(DataCenter::Eu);
    let grant = site.log_in().await.unwrap();
    let error = site.resume(grant.refresh_token().expose(), DataCenter::Us).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::InvalidClient));
    assert_eq!(error.data_center(), Some(DataCenter::Us));
    // The refresh token is as good as before, so nobody is sent to the consent page.
    assert!(error.is_configuration() && !error.needs_consent());
    site.accounts.refresh(&grant).await.unwrap();
}

/// Sources disagree: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html> and the
/// documentation of Zoho CRM, quoted in <https://github.com/nebkam/zoho-oauth-php>
#[tokio::test]
async fn the_wrong_secret_for_a_data_centre_is_invalid_client_or_invalid_client_secret() {
    for (answer, fault) in [
        ("invalid_client", AccountsFault::InvalidClient),
        ("invalid_client_secret", AccountsFault::InvalidClientSecret),
    ] {
        let body = format!(r#"{{"error":"{answer}"}}"#);
        let (accounts, _) = accounts(app(), &[(200, &body)]);
        let error = accounts.exchange(script::code(&app(), DataCenter::Eu)).await.unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Accounts(fault));
        assert!(error.is_configuration() && !error.needs_consent());
    }
}

/// <https://help.zoho.com/portal/en/kb/accounts/faqs-troubleshooting/faqs/oauth/articles/invalid-oauthtoken-on-api-access-30-5-2021>
#[tokio::test]
async fn a_token_used_at_the_api_of_another_data_centre_is_code_57() {
    let site = Site::start().await;
    site.zoho.user_in(DataCenter::Eu);
    let grant = site.log_in().await.unwrap();
    let header = format!("Zoho-oauthtoken {}", grant.access_token().expose());
    let list = async |at| {
        let headers = [("authorization", header.as_str())];
        raw::send(&site.zoho, at, "GET /books/v3/organizations", &headers, "").await
    };
    assert_eq!(list(DataCenter::Eu).await.status, 200);
    let elsewhere = list(DataCenter::Us).await;
    assert_eq!((elsewhere.status, elsewhere.get("code").as_deref()), (401, Some("57")));

    let (accounts, _) = accounts(app(), &[(401, &elsewhere.body)]);
    let result = accounts.books(script::grant(&app(), DataCenter::Us).await).organizations().await;
    assert!(result.as_ref().unwrap_err().needs_refresh());
    assert_eq!(books_code(result), 57);
}
