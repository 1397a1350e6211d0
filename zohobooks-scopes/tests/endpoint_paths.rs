//! The paths of requests, with parameters from anywhere.

use zohobooks_scopes::endpoints::bank_accounts::UpdateBankAccountPreferences;
use zohobooks_scopes::endpoints::custom_modules::{GetCustomModuleRecord, ListCustomModuleRecords};
use zohobooks_scopes::endpoints::invoices::{DeleteInvoicePayment, GetInvoice, ListInvoices};
use zohobooks_scopes::endpoints::journals::DeleteJournal;
use zohobooks_scopes::{Endpoint, PathErrorKind};

#[test]
fn parameters_are_percent_encoded() {
    let path = |invoice_id: &str| GetInvoice { invoice_id }.path().unwrap().to_string();
    assert_eq!(path("982000000567114"), "/invoices/982000000567114");
    assert_eq!(path("AZaz09-._~"), "/invoices/AZaz09-._~");
    assert_eq!(path("1.2"), "/invoices/1.2");
    assert_eq!(path("%2e%2E%2F"), "/invoices/%252e%252E%252F");
    assert_eq!(path("a b?c#d&e=f+g"), "/invoices/a%20b%3Fc%23d%26e%3Df%2Bg");
    assert_eq!(path(r"a\b{invoice_id}:;@,"), r"/invoices/a%5Cb%7Binvoice_id%7D%3A%3B%40%2C");
    assert_eq!(
        path("zażółć 日本 🦀"),
        "/invoices/za%C5%BC%C3%B3%C5%82%C4%87%20%E6%97%A5%E6%9C%AC%20%F0%9F%A6%80"
    );
    for ascii in (0x20..0x7f).map(char::from).filter(|c| !['/', '.'].contains(c)) {
        let expected = match ascii {
            '-' | '_' | '~' | 'A'..='Z' | 'a'..='z' | '0'..='9' => ascii.to_string(),
            other => format!("%{:02X}", u32::from(other)),
        };
        assert_eq!(path(&ascii.to_string()), format!("/invoices/{expected}"));
    }
}

#[test]
fn several_parameters_stand_in_their_places() {
    let endpoint = DeleteInvoicePayment { invoice_id: "a/b", invoice_payment_id: "" };
    assert_eq!(endpoint.path().unwrap_err().parameter(), "invoice_id");
    let endpoint = DeleteInvoicePayment { invoice_id: "{1}", ..endpoint };
    assert_eq!(endpoint.path().unwrap_err().parameter(), "invoice_payment_id");
    let endpoint = DeleteInvoicePayment { invoice_payment_id: "2", ..endpoint };
    assert_eq!(endpoint.path().unwrap().to_string(), "/invoices/%7B1%7D/payments/2");
    assert_eq!(ListInvoices.path().unwrap().to_string(), "/invoices");
    assert_eq!(
        format!("{ListInvoices:?} {endpoint:?}"),
        r#"ListInvoices DeleteInvoicePayment { invoice_id: "{1}", invoice_payment_id: "2" }"#
    );
    assert_eq!(format!("{:?}", ListInvoices::INFO), "endpoints::invoices::ListInvoices");
}

#[test]
fn parameters_that_lead_elsewhere_are_refused() {
    use PathErrorKind::{Control, Dots, Empty, Slash};

    for (value, kind) in [
        ("", Empty),
        ("/", Slash),
        ("1/email", Slash),
        ("/1", Slash),
        (".", Dots),
        ("..", Dots),
        ("../contacts", Dots),
        ("1..2", Dots),
        ("...", Dots),
        ("\0", Control),
        ("1\n", Control),
        ("\r\nHost: example.com", Control),
        ("\t", Control),
        ("\u{1b}[0m", Control),
        ("\u{7f}", Control),
        ("\u{80}", Control),
        ("a\u{9f}", Control),
    ] {
        let error = GetInvoice { invoice_id: value }.path().unwrap_err();
        assert_eq!((error.parameter(), error.kind()), ("invoice_id", kind), "{value:?}");
        let text = error.to_string();
        assert!(text.starts_with("the path parameter `invoice_id` "), "{text}");
        assert!(!text.contains(char::is_control), "{text:?}");
    }
    for control in ('\0'..='\u{ff}').filter(|c| c.is_control()) {
        let value = format!("1{control}");
        let error = GetInvoice { invoice_id: &value }.path().unwrap_err();
        assert_eq!(error.kind(), Control, "{value:?}");
    }
    let fine = ['\u{a0}', '\u{c0}', '\u{ff}', '\u{2028}', '\u{8000}'];
    assert!(fine.iter().all(|c| GetInvoice { invoice_id: &c.to_string() }.path().is_ok()));
}

#[test]
fn a_custom_module_cannot_stand_for_another_path() {
    for module_name in ["contacts", "settings", "cm_", "cm", "CM_debtor", "{module_name}", ":m"] {
        let error = ListCustomModuleRecords { module_name }.path().unwrap_err();
        assert_eq!((error.parameter(), error.kind()), ("module_name", PathErrorKind::CustomModule));
    }
    let path = GetCustomModuleRecord { module_name: "cm_débiteur", module_id: "contacts" }.path();
    assert_eq!(path.unwrap().to_string(), "/cm_d%C3%A9biteur/contacts");
}

#[test]
fn a_word_of_another_path_is_refused() {
    let error = UpdateBankAccountPreferences { account_id: "rules" }.path().unwrap_err();
    assert_eq!((error.parameter(), error.kind()), ("account_id", PathErrorKind::Elsewhere));
    assert_eq!(
        error.to_string(),
        "the path parameter `account_id` is a word that leads to another path"
    );
    assert!(DeleteJournal { journal_id: "bulkdelete" }.path().is_err());
    assert!(DeleteJournal { journal_id: "460000000038001" }.path().is_ok());
}
