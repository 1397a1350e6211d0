use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{
    Access, Accounts, AccountsFault, AppFault, DataCenter, Error, ErrorKind, SelfClient,
};

use super::script::{TOKENS, accounts};
use super::site::{WANTED, refused};

fn client() -> SelfClient {
    SelfClient::new("1000.ABC", "not-a-secret", DataCenter::In).unwrap()
}

/// <https://www.zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html>
#[tokio::test]
async fn the_request_goes_to_the_registered_data_centre() {
    let (accounts, script) = accounts(client(), &[(200, TOKENS), (200, TOKENS)]);
    accounts.client_credentials(client().client_credentials(WANTED)).await.unwrap();
    let sent = script.last();
    assert_eq!(sent.names(), ["client_id", "client_secret", "grant_type", "scope"]);
    assert_eq!(sent.field("grant_type"), Some("client_credentials"));
    assert_eq!(sent.field("scope"), Some("ZohoBooks.invoices.READ,ZohoBooks.settings.READ"));
    assert!(sent.url.starts_with("https://accounts.zoho.in/"));

    let request = client().client_credentials(WANTED).with_soid("ZohoBooks.10234695").unwrap();
    accounts.client_credentials(request).await.unwrap();
    assert_eq!(script.last().field("soid"), Some("ZohoBooks.10234695"));
}

/// Sources disagree: the page of the self client has `/token`,
/// <https://www.zoho.com/crm/developer/docs/api/v4/client-credentials.html> `/auth`.
#[tokio::test]
async fn it_is_a_post_to_token_and_not_to_auth() {
    let (accounts, script) = accounts(client(), &[(200, TOKENS)]);
    accounts.client_credentials(client().client_credentials(WANTED)).await.unwrap();
    let sent = script.last();
    assert_eq!(
        (sent.method.as_str(), sent.url.as_str()),
        ("POST", "https://accounts.zoho.in/oauth/v2/token")
    );
}

/// With a soid, or none.
async fn ask(zoho: &Emulator, soid: Option<&str>) -> Result<Access, Error> {
    let console = zoho.register_self_client();
    let (id, secret) = (console.client_id(), console.client_secret());
    let client = SelfClient::new(id, secret, DataCenter::Us)?.on_loopback(zoho.loopback());
    let mut request = client.client_credentials(WANTED);
    if let Some(soid) = soid {
        request = request.with_soid(soid)?;
    }
    let accounts = Accounts::new(&client)?;
    let access = accounts.client_credentials(request).await?;
    accounts.books(&access).organizations().await?;
    Ok(access)
}

/// A third party's tokens for Zoho Projects, September 2026
#[tokio::test]
async fn it_works_with_and_without_soid() {
    let zoho = Emulator::start().await.unwrap();
    ask(&zoho, None).await.unwrap();
    ask(&zoho, Some("ZohoBooks.10234695")).await.unwrap();
}

/// <https://www.zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html>
#[tokio::test]
async fn soid_may_be_required_and_then_missing_org_info_asks_for_it() {
    let zoho = Emulator::builder().soid_required().start().await.unwrap();
    assert_eq!(refused(ask(&zoho, None).await), AccountsFault::MissingOrgInfo);
    ask(&zoho, Some("ZohoBooks.10234695")).await.unwrap();
    // An organization of somebody else.
    assert_eq!(refused(ask(&zoho, Some("ZohoBooks.1")).await), AccountsFault::MissingOrgInfo);
}

/// Not known: `ZohoBooks` is only the pattern of the others.
#[tokio::test]
async fn the_service_in_the_soid_of_books_is_for_the_caller_to_name() {
    for soid in ["ZohoBooks.10234695", "Books.10234695", "ZohoCRM.10234695", "zohobooks.10234695"] {
        let (accounts, script) = accounts(client(), &[(200, TOKENS)]);
        let request = client().client_credentials(WANTED).with_soid(soid).unwrap();
        accounts.client_credentials(request).await.unwrap();
        assert_eq!(script.last().field("soid"), Some(soid));
    }
    for wrong in ["10234695", "ZohoBooks", "ZohoBooks.", ".10234695", "ZohoBooks.1&scope=x"] {
        let error = client().client_credentials(WANTED).with_soid(wrong).unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::App(AppFault::Soid));
    }
}
