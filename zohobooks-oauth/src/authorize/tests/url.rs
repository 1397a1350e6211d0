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

#[cfg(feature = "foreign")]
#[test]
fn scopes_of_other_products_stand_behind() {
    use crate::foreign_scope;

    let foreign = [foreign_scope!("ZohoCRM.modules.ALL"), foreign_scope!("AaaServer.profile.READ")];
    let login = app()
        .with_foreign_scopes(foreign)
        .authorize(scopes("ZohoBooks.contacts.CREATE,ZohoBooks.settings.READ"))
        .unwrap();
    let scope = "scope=ZohoBooks.contacts.CREATE,ZohoBooks.settings.READ,ZohoCRM.modules.ALL,\
                 AaaServer.profile.READ&";
    assert!(login.url().contains(scope), "{}", login.url());
    assert_eq!(login.scopes(), scopes("ZohoBooks.contacts.CREATE,ZohoBooks.settings.READ"));

    #[cfg(feature = "serde")]
    {
        let stored = serde_json::to_string(&login).unwrap();
        let again: PendingLogin = serde_json::from_str(&stored).unwrap();
        assert_eq!(again.url(), login.url());
        for evil in [
            "ZohoCRM.a.ALL&x=1",
            "a,ZohoBooks.fullaccess.all",
            "ZohoBooks.fullaccess.all",
            "",
            "a b",
            "a%2C",
        ] {
            let evil = stored.replace("ZohoCRM.modules.ALL", evil);
            assert!(serde_json::from_str::<PendingLogin>(&evil).is_err(), "{evil}");
        }
    }
}
