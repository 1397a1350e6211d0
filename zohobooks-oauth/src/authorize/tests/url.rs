use super::*;

#[test]
fn the_url() {
    let login = app()
        .pinned_to(DataCenter::Ca)
        .authorize(scopes("ZohoBooks.contacts.CREATE,ZohoBooks.settings.READ"))
        .unwrap();
    let (url, state) = login.url().rsplit_once("&state=").unwrap();
    assert_eq!(
        url,
        "https://accounts.zohocloud.ca/oauth/v2/auth?\
         response_type=code&access_type=offline&prompt=consent\
         &scope=ZohoBooks.contacts.CREATE,ZohoBooks.settings.READ&client_id=1000.ABC\
         &redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb%3Fapp%3D1",
    );
    assert_eq!(state, login.login.state.as_str());
    assert_eq!(state.len(), 64);
    assert!(state.bytes().all(|byte| byte.is_ascii_hexdigit()));
}
