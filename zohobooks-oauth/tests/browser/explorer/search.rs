use serde_json::json;

use super::{explore, open, tick_calls, written};
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
fn of_what_is_ticked_the_words_choose_as_well() {
    explore(Screen::Desktop, |page| async move {
        tick_calls(&page, &["list_invoices", "get_contact"]).await;
        page.click("#only-ticked").await;
        let rows = "return [...document.querySelectorAll('#matrix tbody tr')]\
            .filter(it => it.checkVisibility()).map(it => it.querySelector('code').textContent)";
        assert_eq!(page.run(rows).await, json!(["contacts", "invoices"]));
        for (words, modules, calls) in [
            ("list_invoices", json!(["invoices"]), "1 call found."),
            ("list_bills", json!([]), "0 calls found."),
        ] {
            page.write("#search", words).await;
            assert_eq!(
                (page.run(rows).await, page.text("#found").await.as_str()),
                (modules, calls)
            );
        }
    });
}

/// Neither by a search that is over nor by ticks.
#[test]
fn groups_that_the_user_has_opened_stay_open() {
    explore(Screen::Desktop, |page| async move {
        let open = "return [...document.querySelectorAll('#calls details[open] b')].map(it => it.textContent)";
        tick_calls(&page, &["list_bank_accounts"]).await;
        assert_eq!(page.run(open).await, json!(["bank accounts"]));
        page.click("#clear").await;
        assert_eq!(page.run(open).await, json!(["bank accounts"]));
        page.write("#search", "list_items").await;
        assert_eq!(page.run(open).await, json!(["items"]));
        page.write("#search", " ").await;
        assert_eq!(page.run(open).await, json!(["bank accounts"]));
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
