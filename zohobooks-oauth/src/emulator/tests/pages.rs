use super::*;

#[tokio::test]
async fn a_browser_gets_a_page_with_a_form_that_leads_back() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    let page =
        send(&zoho, &format!("GET {}", consent_path(&app, "ZohoBooks.bills.READ")), &[], b"").await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("<code>ZohoBooks.bills.READ</code>"));
    assert!(!page.body.contains("<script"));

    let ticket =
        page.body.split_once("name=\"ticket\" value=\"").unwrap().1.split_once('"').unwrap().0;
    let form = [("ticket", ticket), ("decision", "accept")];
    let back = post(&zoho, "/emulator/consent", &form).await;
    assert_eq!(back.status, 302);
    assert!(back.location().starts_with("https://example.com/callback?state=%3Cscript%3E"));
    assert!(back.location().ends_with('&'));

    let again = post(&zoho, "/emulator/consent", &form).await;
    assert_eq!((again.status, again.title()), (400, "Page expired"));
}

#[tokio::test]
async fn a_bad_consent_url_gets_the_page_that_zoho_documents() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    let good = consent_path(&app, "ZohoBooks.invoices.READ");
    for (from, to, title) in [
        (app.client_id(), "1000.UNKNOWN", "Invalid Client"),
        ("response_type=code", "", "Invalid response type"),
        ("invoices.READ", "invoices.Read", "Invalid OAuth scope"),
        ("invoices.READ", "%3Cscript%3E", "Invalid OAuth scope"),
        ("callback", "elsewhere", "Invalid Redirect Uri"),
    ] {
        let path = good.replace(from, to);
        let page = send(&zoho, &format!("GET {path}"), &[], b"").await;
        assert_eq!((page.status, page.title()), (400, title));
        assert!(!page.body.contains("<script"));
        let error = zoho.accept(&format!("{}{path}", zoho.loopback())).await.unwrap_err();
        assert_eq!(error.title(), title);
    }
    let page = send(&zoho, &format!("POST {good}"), &[], b"").await;
    assert_eq!((page.status, page.title()), (400, "400 not found"));
}

#[tokio::test]
async fn a_wrong_redirect_uri_is_shown_beside_the_right_one() {
    let zoho = Emulator::start().await.unwrap();
    let app = zoho.register(CALLBACK);
    let path = consent_path(&app, "ZohoBooks.bills.READ").replace("callback", "elsewhere");
    let error = zoho.accept(&format!("{}{path}", zoho.loopback())).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "instead of the consent page came the page \"Invalid Redirect Uri\": what was sent \
         and what is registered, `https://example.com/elsewhere` and `https://example.com/callback` \
         differ at byte 20: the first has `e` there, the second `c`",
    );
    let path = path.replace("bills.READ", "bills.Read");
    let error = zoho.accept(&format!("{}{path}", zoho.loopback())).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "instead of the consent page came the page \"Invalid OAuth scope\"",
    );
}

#[tokio::test]
async fn nothing_but_the_emulator_is_opened() {
    let zoho = Emulator::start().await.unwrap();
    let port = zoho.loopback().socket_addr().port();
    for url in [
        "https://accounts.zoho.com/oauth/v2/auth?client_id=1",
        &format!("http://127.0.0.1:{port}0/oauth/v2/auth"),
        &format!("http://127.0.0.1:{port}@example.com/"),
        &format!("http://127.0.0.1:{port}/a b"),
        "",
    ] {
        let error = zoho.reject(url).await.unwrap_err();
        assert_eq!(error.title(), "Not an address of this emulator", "{url}");
    }
    assert_eq!(zoho.requests(), []);
}
