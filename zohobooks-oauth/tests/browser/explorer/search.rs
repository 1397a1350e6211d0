use serde_json::json;

use super::{explore, open, written};
use crate::browser::{Screen, browse};
use crate::page::Page;

const SHOWN: &str = "return [...document.querySelectorAll('#calls li')]\
    .filter(it => it.checkVisibility()).map(it => it.innerText.replace(/\\s+/g, ' ').trim())";

#[test]
fn all_words_have_to_be_there() {
    explore(Screen::Desktop, |page| async move {
        assert_eq!(page.text("#found").await, "854 calls, 97 scopes.");
        page.write("#search", "email invoices/ GET").await;
        let shown = page.run(SHOWN).await;
        let first = "GET /invoices/{invoice_id}/email ZohoBooks.invoices.READ";
        assert!(shown.as_array().unwrap().contains(&json!(first)), "{shown}");
        let is_like_it = |it: &serde_json::Value| {
            let text = it.as_str().unwrap();
            text.starts_with("GET") && text.contains("email")
        };
        assert!(shown.as_array().unwrap().iter().all(is_like_it), "{shown}");
        assert!(page.shows("#matrix input[value='ZohoBooks.invoices.READ']").await);
        assert!(!page.shows("#matrix input[value='ZohoBooks.banking.READ']").await);
        page.write("#search", "nothing like it").await;
        assert_eq!(page.run(SHOWN).await, json!([]));
        assert!(page.shows("#nothing").await);
    });
}

#[test]
fn a_call_is_found_as_it_is_pasted() {
    let wanted = json!([
        "POST /invoices/{invoice_id}/email ZohoBooks.invoices.CREATE",
        "POST /invoices/{invoice_id}/email/schedule ZohoBooks.invoices.CREATE",
    ]);
    explore(Screen::Desktop, |page| async move {
        for text in [
            "POST /invoices/982000000567114/email",
            "POST https://www.zohoapis.eu/books/v3/invoices/982000000567114/email?organization_id=1",
        ] {
            page.write("#search", text).await;
            assert_eq!(page.run(SHOWN).await, wanted, "{text}");
        }
    });
}

#[test]
fn a_wrong_name_is_put_right() {
    explore(Screen::Desktop, |page| async move {
        assert!(!page.shows("#hint").await);
        page.write("#search", "ZohoBooks.items.READ").await;
        let hint = page.text("#hint").await;
        assert!(hint.starts_with("items is no module of Zoho Books: use settings."), "{hint}");
    });
}

#[test]
fn a_scope_tells_what_it_opens_and_who_says_so() {
    explore(Screen::Desktop, |page| async move {
        super::tick_scope(&page, "fullaccess.READ").await;
        let about = page.text("#about").await;
        for part in ["ZohoBooks.fullaccess.READ", "observed", "no Zoho page names it"] {
            assert!(about.contains(part), "{part}: {about}");
        }
        assert!(page.text("#caution").await.contains("needs the feature observed"));
    });
}

#[test]
fn what_zoho_has_dropped_is_marked() {
    browse(Screen::Desktop, |page: Page| async move {
        let folder = tempfile::tempdir().unwrap();
        let file = written(folder.path());
        let text = std::fs::read_to_string(&file).unwrap();
        let call = r#""id":"list_items","#;
        assert_eq!(text.matches(call).count(), 1);
        let dropped = format!("{call}\"dropped\":\"2026-12-01\",");
        std::fs::write(&file, text.replace(call, &dropped)).unwrap();
        open(&page, &file).await;
        page.write("#search", "list_items").await;
        let shown = page.run(SHOWN).await;
        assert_eq!(shown, json!(["GET /items dropped 2026-12-01 ZohoBooks.settings.READ"]));
    });
}
