use super::*;

#[test]
fn every_row_of_the_table_and_no_mixture() {
    for location in DataCenter::all() {
        for server in DataCenter::all() {
            let callback = format!(
                "code=1000.a.b&state=STATE&location={location}&accounts-server={}",
                server.accounts_url()
            );
            if location == server {
                assert_eq!(finish(&callback).unwrap().data_center(), location);
            } else {
                assert_eq!(fault(&callback), CallbackFault::DataCenters);
            }
        }
    }
}

#[test]
fn a_pinned_app_takes_users_of_its_data_centre_only() {
    let app = app().pinned_to(DataCenter::Cn);
    let here = "code=1000.a.b&state=STATE&location=cn&accounts-server=https://accounts.zoho.com.cn";
    assert_eq!(finish_with(&app, here).unwrap().data_center, DataCenter::Cn);
    let unsaid = "code=1000.a.b&state=STATE";
    assert_eq!(finish_with(&app, unsaid).unwrap().data_center, DataCenter::Cn);
    for there in [
        "code=1000.a.b&state=STATE&location=us&accounts-server=https://accounts.zoho.com",
        "code=1000.a.b&state=STATE&location=us",
        "code=1000.a.b&state=STATE&accounts-server=https://accounts.zoho.com",
    ] {
        let pinned = ErrorKind::Callback(CallbackFault::Pinned);
        assert_eq!(finish_with(&app, there).unwrap_err(), pinned);
    }
    assert_eq!(finish(unsaid).unwrap().data_center, DataCenter::Us);
}

#[test]
fn a_stand_in_may_name_itself_and_nothing_else_that_is_not_zoho() {
    let app = on_loopback();
    for (rest, data_center) in [
        ("", DataCenter::Us),
        ("&accounts-server=http://127.0.0.1:8080", DataCenter::Us),
        ("&location=eu&accounts-server=http%3A%2F%2F127.0.0.1%3A8080", DataCenter::Eu),
        ("&location=eu&accounts-server=https://accounts.zoho.eu", DataCenter::Eu),
    ] {
        let callback = format!("code=1000.a.b&state=STATE{rest}");
        assert_eq!(finish_with(&app, &callback).unwrap().data_center, data_center, "{rest}");
    }
    for server in ["http://127.0.0.1:8081", "http://127.0.0.1:8080/", "https://evil.test"] {
        let callback = format!("code=1000.a.b&state=STATE&location=eu&accounts-server={server}");
        let fault = ErrorKind::Callback(CallbackFault::AccountsServer);
        assert_eq!(finish_with(&app, &callback).unwrap_err(), fault);
    }
    let elsewhere = "code=1000.a.b&state=STATE&location=us&accounts-server=http://127.0.0.1:8080";
    assert_eq!(fault(elsewhere), CallbackFault::AccountsServer);
}

fn on_loopback() -> ServerApp {
    app().on_loopback("http://127.0.0.1:8080".parse::<Loopback>().unwrap())
}
