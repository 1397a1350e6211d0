use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{Accounts, AccountsFault, DataCenter, ErrorKind, MismatchFault, SelfClient};

use super::WANTED;

async fn start(zoho: &Emulator, data_center: DataCenter) -> (String, SelfClient, Accounts) {
    let console = zoho.register_self_client();
    let client = SelfClient::new(console.client_id(), console.client_secret(), data_center);
    let client = client.unwrap().on_loopback(zoho.loopback());
    let code = zoho.console_code(&console, WANTED).unwrap();
    let accounts = Accounts::new(&client).unwrap();
    (code, client, accounts)
}

#[tokio::test]
async fn the_code_of_the_console_works_once() {
    let zoho = Emulator::builder().data_center(DataCenter::Au).start().await.unwrap();
    let (code, client, accounts) = start(&zoho, DataCenter::Au).await;
    let grant = accounts.exchange(client.code(&code, WANTED).unwrap()).await.unwrap();
    assert_eq!(grant.data_center(), DataCenter::Au);
    assert_eq!(accounts.books(&grant).organizations().await.unwrap().len(), 2);
    let grant = accounts.refresh(&grant).await.unwrap();
    accounts.revoke(&grant).await.unwrap();
    let again = accounts.exchange(client.code(&code, WANTED).unwrap()).await.unwrap_err();
    assert_eq!(again.kind(), &ErrorKind::Accounts(AccountsFault::InvalidCode));
}

#[tokio::test]
async fn the_wrong_data_center_is_a_matter_of_configuration() {
    let zoho = Emulator::builder().data_center(DataCenter::Au).start().await.unwrap();
    let (code, client, accounts) = start(&zoho, DataCenter::Eu).await;
    let error = accounts.exchange(client.code(&code, WANTED).unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::InvalidClient));
    assert!(error.is_configuration());
}

#[tokio::test]
async fn client_credentials_open_the_api() {
    for required in [false, true] {
        let builder = Emulator::builder();
        let builder = if required { builder.soid_required() } else { builder };
        let zoho = builder.start().await.unwrap();
        let (_, client, accounts) = start(&zoho, DataCenter::Us).await;
        let request = client.client_credentials(WANTED);
        let without = accounts.client_credentials(request.clone()).await;
        if let Err(error) = &without {
            assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::MissingOrgInfo));
        }
        assert_eq!(without.is_err(), required);
        let request = request.with_soid("ZohoBooks.10234695").unwrap();
        let access = accounts.client_credentials(request).await.unwrap();
        assert_eq!(access.granted().unwrap().scopes(), Some(WANTED));
        assert_eq!(accounts.books(&access).organizations().await.unwrap().len(), 2);
        accounts.revoke_access(&access).await.unwrap();
        assert!(accounts.books(&access).organizations().await.is_err());
    }
}

#[tokio::test]
async fn a_request_stays_with_its_client() {
    let zoho = Emulator::start().await.unwrap();
    let (_, client, _) = start(&zoho, DataCenter::Us).await;
    let (_, _, accounts_of_another) = start(&zoho, DataCenter::Us).await;
    let request = client.client_credentials(WANTED);
    let error = accounts_of_another.client_credentials(request).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Mismatch(MismatchFault::ClientId));
}
