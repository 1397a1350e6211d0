//! What is sent, to the letter.

use serde_json::{Value, json};
use zohobooks_oauth::endpoints::invoices::{AddInvoiceAttachment, CreateInvoice, ListInvoices};
use zohobooks_oauth::{Audit, DataCenter, RefreshToken, scopes};

use super::*;
use crate::script::{self, Script, TOKENS};

/// The books of an organization, and what they send; everything succeeds.
async fn books(audit: &Audit) -> (OrganizationBooks, Script) {
    let (accounts, script) = script::accounts(script::app(), &[(200, TOKENS), (200, ANSWER)]);
    let token = RefreshToken::new("1000.c.d").unwrap();
    let wanted = scopes![invoices::CREATE, invoices::READ];
    let grant = accounts.resume(token, DataCenter::Us, wanted).await.unwrap();
    (accounts.books(&grant).with_audit(audit).organization(&organization()), script)
}

const ANSWER: &str = r#"{"code":0,"message":"to Zylker","invoices":[{"customer_name":"Zylker"}]}"#;

#[tokio::test]
async fn parameters_are_encoded_and_there_is_one_organization() {
    let (books, script) = books(&Audit::new()).await;
    let list = books.call(ListInvoices).query("a b&organization_id=4711", "ü/?#&=+%");
    list.query("status", "overdue").send().await.unwrap();
    let sent = script.last();
    assert_eq!(sent.method, "GET");
    assert_eq!(
        sent.url,
        "https://www.zohoapis.com/books/v3/invoices?organization_id=10234695\
         &a%20b%26organization_id%3D4711=%C3%BC%2F%3F%23%26%3D%2B%25&status=overdue"
    );
    assert_eq!(sent.authorization.as_deref(), Some("Zoho-oauthtoken 1000.a.b"));
    assert_eq!((sent.content_type, sent.body.as_str()), (None, ""));
}

#[tokio::test]
async fn an_object_is_sent_as_json() {
    let (books, script) = books(&Audit::new()).await;
    books.call(CreateInvoice).json(&json!({ "customer_id": "1" })).send().await.unwrap();
    let sent = script.last();
    assert_eq!(sent.method, "POST");
    assert_eq!(sent.url, "https://www.zohoapis.com/books/v3/invoices?organization_id=10234695");
    assert_eq!(sent.content_type.as_deref(), Some("application/json;charset=UTF-8"));
    assert_eq!(sent.body, r#"{"customer_id":"1"}"#);
}

#[tokio::test]
async fn a_file_is_sent_as_a_form() {
    let (books, script) = books(&Audit::new()).await;
    let upload = books.call(AddInvoiceAttachment { invoice_id: "7" }).json(&json!({}));
    let upload = upload.file("attachment", "ä.pdf", *b"%PDF").field("can_send_in_mail", true);
    upload.send().await.unwrap();
    let sent = script.last();
    assert!(sent.url.starts_with("https://www.zohoapis.com/books/v3/invoices/7/attachment?"));
    let kind = sent.content_type.unwrap();
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
    assert_eq!(
        sent.body.replace(boundary, "BOUNDARY"),
        "--BOUNDARY\r\nContent-Disposition: form-data; name=\"attachment\"; filename=\"ä.pdf\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n%PDF\r\n\
         --BOUNDARY\r\nContent-Disposition: form-data; name=\"can_send_in_mail\"\r\n\r\ntrue\r\n\
         --BOUNDARY--\r\n"
    );
}

#[tokio::test]
async fn nothing_prints_what_belongs_to_the_customer() {
    let (books, _) = books(&Audit::new()).await;
    let list = books.call(ListInvoices).query("customer_name", "Zylker");
    let upload = books.call(AddInvoiceAttachment { invoice_id: "7" });
    let upload = upload.field("note", "Zylker").file("attachment", "Zylker.pdf", *b"Zylker");
    let create = books.call(CreateInvoice).json(&json!({ "customer_name": "Zylker" }));
    let items = list.clone().items::<Value>();
    let answer = list.clone().send().await.unwrap();
    let wrong = answer.get::<u64>("message").unwrap_err();
    let printed = format!(
        "{books:?} {list:?} {upload:?} {create:?} {items:?} {answer:?} {wrong:?} {wrong:#}"
    );
    assert!(!printed.contains("Zylker") && !printed.contains("1000."), "{printed}");
}

#[tokio::test]
async fn an_audit_knows_the_calls_that_were_not_refused() {
    let audit = Audit::new();
    let (books, script) = books(&audit).await;
    books.call(ListInvoices).send().await.unwrap();
    assert_eq!(audit.used(), Some(scopes![invoices::READ]));
    let refused = r#"{"code":57,"message":"You are not authorized to perform this operation"}"#;
    let refused = zohobooks_oauth::http::Response::builder().status(401).body(refused.into());
    script.push(refused.unwrap());
    books.call(CreateInvoice).send().await.unwrap_err();
    assert_eq!(audit.used(), Some(scopes![invoices::READ]));
}
