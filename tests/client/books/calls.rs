use serde_json::{Value, json};
use zohobooks_oauth::endpoints::contacts::{
    CreateContact, DeleteContact, GetContact, ListContacts, UpdateContact,
};
use zohobooks_oauth::endpoints::invoices::{AddInvoiceAttachment, GetInvoice};
use zohobooks_oauth::{EndpointInfo, ErrorKind, Method, RequestFault, contacts, invoices, scopes};

use super::*;

#[tokio::test]
async fn a_contact_is_made_read_changed_and_deleted() {
    let company = Company::new().await;
    let books = company.books();
    let created = books.call(CreateContact).json(&json!({ "contact_name": "Zylker" })).send();
    let created = created.await.unwrap();
    assert_eq!(
        (created.status(), created.message()),
        (201, "The contact has been created.".into())
    );
    let other = created.get::<u64>("message").unwrap_err();
    let source = std::error::Error::source(&other).unwrap().to_string();
    assert!(
        source.contains("has been created") && !format!("{other} {other:?}").contains("created")
    );
    let contact: Value = created.get("contact").unwrap();
    let id = contact["contact_id"].as_str().unwrap();
    let one = GetContact { contact_id: id };

    let changes = json!({ "contact_name": "Zylker & Söhne" });
    books.call(UpdateContact { contact_id: id }).json(&changes).send().await.unwrap();
    let contact: Value = books.call(one).fetch("contact").await.unwrap();
    assert_eq!(contact["contact_name"], "Zylker & Söhne");
    books.call(DeleteContact { contact_id: id }).send().await.unwrap();
    let error = books.call(GetContact { contact_id: id }).send().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Books(fault) if fault.code == 5), "{error}");
}

#[tokio::test]
async fn what_is_made_and_read_is_called_what_it_is() {
    let company = Company::that_grants(scopes![
        invoices::ALL,
        contacts::ALL,
        settings::ALL,
        bills::ALL,
        customerpayments::ALL
    ])
    .await;
    let books = company.books();
    for (path, name, id_name) in [
        ("/invoices", "invoice", "invoice_id"),
        ("/contacts", "contact", "contact_id"),
        ("/contacts/contactpersons", "contact_person", "contact_person_id"),
        ("/items", "item", "item_id"),
        ("/bills", "bill", "bill_id"),
        ("/customerpayments", "payment", "payment_id"),
    ] {
        let scope = |method| EndpointInfo::find(method, path).unwrap().scope();
        // Zoho gives the ID.
        let create = books.request(scope(Method::Post), Method::Post, path);
        let created = create.json(&json!({ id_name: "a/b", "notes": "1" })).send().await.unwrap();
        let record: Value = created.get(name).unwrap();
        let one = format!("{path}/{}", record[id_name].as_str().unwrap());
        let get = |scope| books.request(scope, Method::Get, &one).fetch::<Value>(name);
        let read = EndpointInfo::find(Method::Get, &one).unwrap().scope();
        assert_eq!(get(read).await.unwrap(), record, "{path}");
        let change = EndpointInfo::find(Method::Put, &one).unwrap().scope();
        let change = books.request(change, Method::Put, &one);
        change.json(&json!({ id_name: "7", "notes": "2" })).send().await.unwrap();
        let changed = get(read).await.unwrap();
        assert_eq!((&changed[id_name], &changed["notes"]), (&record[id_name], &json!("2")));
    }
}

#[tokio::test]
async fn files_go_up_and_come_down() {
    let company = Company::new().await;
    let id = company.zoho.insert(ORGANIZATION, "/invoices", json!({ "invoice_number": "INV-1" }));
    let books = company.books();
    let pdf = books.call(GetInvoice { invoice_id: &id }).query("accept", "pdf").download();
    let pdf = pdf.await.unwrap();
    assert_eq!(pdf.headers()["content-type"], "application/pdf");
    assert!(pdf.into_body().starts_with(b"%PDF"));

    let upload = books.call(AddInvoiceAttachment { invoice_id: &id });
    let upload = upload.file("attachment", "a.pdf", *b"%PDF").field("can_send_in_mail", true);
    let error = upload.send().await.unwrap_err();
    // The login has no scope for it.
    assert_eq!(error.missing_scopes(), Some(scopes![invoices::CREATE]));
    let company = Company::that_grants(scopes![invoices::CREATE]).await;
    let upload = company.books().call(AddInvoiceAttachment { invoice_id: &id });
    upload.file("attachment", "a.pdf", vec![b'x'; 40_000]).send().await.unwrap();
}

#[tokio::test]
async fn a_path_outside_the_catalog_names_its_scope() {
    let company = Company::new().await;
    let books = company.books();
    company.zoho.insert(ORGANIZATION, "/contacts", json!({ "contact_name": "Zylker" }));
    let list = books.request(contacts::READ, Method::Get, "/contacts").send().await.unwrap();
    assert_eq!(list.get::<Vec<Value>>("contacts").unwrap().len(), 1);
    let before = company.zoho.requests().len();
    for path in ["//evil.test/contacts", "/contacts/../invoices", "https://evil.test", "/a?b=c"] {
        let error = books.request(contacts::READ, Method::Get, path).send().await.unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Request(RequestFault::OtherPath), "{path}");
        assert!(error.is_misuse());
    }
    for name in ["organization_id", "Organization_ID", "organization_id[]", " organization_id"] {
        let list = books.call(ListContacts).query(name, "4711");
        let upload = books.call(AddInvoiceAttachment { invoice_id: "7" });
        let text = upload.clone().file("attachment", "a.pdf", *b"%PDF").field(name, "4711");
        for call in [list, text, upload.file(name, "a.pdf", *b"4711")] {
            let error = call.send().await.unwrap_err();
            assert_eq!(error.kind(), &ErrorKind::Request(RequestFault::Organization), "{name}");
        }
    }
    let elsewhere = books.call(GetInvoice { invoice_id: "../contacts" }).send().await.unwrap_err();
    assert!(matches!(elsewhere.kind(), ErrorKind::Request(RequestFault::Path(_))));
    let refused = books.request(invoices::UPDATE, Method::Put, "/newthings/1").send().await;
    assert_eq!(refused.unwrap_err().missing_scopes(), Some(scopes![invoices::UPDATE]));
    assert_eq!(company.zoho.requests().len(), before);
}

#[tokio::test]
async fn a_list_of_scopes_is_checked_once_and_names_what_is_missing() {
    scopes! {
        struct Sync = [contacts::READ, settings::READ];
        struct Greedy = [contacts::READ, invoices::UPDATE, bills::READ];
    }
    let company = Company::new().await;
    let books = company.connection.books().granted::<Sync>().await.unwrap();
    assert_eq!(books.organizations().await.unwrap().len(), 2);
    let error = company.connection.books().granted::<Greedy>().await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::NotGranted);
    assert_eq!(error.missing_scopes(), Some(scopes![invoices::UPDATE, bills::READ]));
    assert!(error.needs_consent());
}
