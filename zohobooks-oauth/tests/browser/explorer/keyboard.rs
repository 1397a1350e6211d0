use super::{comes_to_say, explore};
use crate::browser::Screen;
use crate::page::Page;

const TAB: &str = "\u{e004}";
const BACK: &str = "\u{e008}\u{e004}\u{e000}";
const ENTER: &str = "\u{e007}";
const UP: &str = "\u{e013}";
const DOWN: &str = "\u{e015}";
const RIGHT: &str = "\u{e014}";
const LEFT: &str = "\u{e012}";

#[test]
fn everything_is_done_without_a_mouse() {
    explore(Screen::Desktop, |page| async move {
        page.press("/").await;
        assert_eq!(focus(&page).await, "search");
        page.press(TAB).await;
        page.press(TAB).await;
        assert_eq!(focus(&page).await, "ZohoBooks.accountants.CREATE");
        // Where there is no scope, the next one that is there.
        for (keys, stop) in [
            (RIGHT, "ZohoBooks.accountants.READ"),
            (DOWN, "ZohoBooks.banking.READ"),
            (LEFT, "ZohoBooks.banking.CREATE"),
            (LEFT, "ZohoBooks.banking.CREATE"),
            (UP, "ZohoBooks.accountants.CREATE"),
            (UP, "ZohoBooks.accountants.CREATE"),
            (" ", "ZohoBooks.accountants.CREATE"),
        ] {
            page.press(keys).await;
            assert_eq!(focus(&page).await, stop, "after {keys:?}");
        }
        assert_eq!(page.text("#text").await, "scopes![accountants::CREATE]");
        // The matrix is one stop, and the one that was left last.
        page.press(TAB).await;
        assert_eq!(focus(&page).await, "Bank accounts 33 calls");
        page.press(BACK).await;
        assert_eq!(focus(&page).await, "ZohoBooks.accountants.CREATE");

        page.press("/").await;
        page.press("list_recurring_bills").await;
        for _ in 0..3 {
            page.press(TAB).await;
        }
        assert_eq!(focus(&page).await, "Recurring bills 1 of 9 calls");
        page.press(DOWN).await;
        assert_eq!(focus(&page).await, "GET /recurringbills");
        page.press(" ").await;
        assert_eq!(page.text("#text").await, "scopes![accountants::CREATE, bills::READ]");

        page.press(TAB).await;
        assert_eq!(focus(&page).await, "macro");
        page.press(DOWN).await;
        assert_eq!(page.text("#text").await, "ZohoBooks.accountants.CREATE,ZohoBooks.bills.READ");
        page.press(TAB).await;
        page.press(TAB).await;
        assert_eq!(focus(&page).await, "copy");
        page.press(ENTER).await;
        comes_to_say(&page, "#copied", "Copied.").await;
    });
}

/// Whoever cannot see where the focus is cannot use the keyboard.
#[test]
fn the_focus_can_be_seen() {
    explore(Screen::Desktop, |page| async move {
        for _ in 0..9 {
            page.press(TAB).await;
            let outline = page.run("return getComputedStyle(document.activeElement).outline").await;
            assert!(
                outline.as_str().unwrap().contains("solid 3px"),
                "{}: {outline}",
                focus(&page).await
            );
        }
    });
}

/// What stands on the element that has the focus.
async fn focus(page: &Page) -> String {
    let script = "const it = document.activeElement;\
        if (it.closest('#calls li')) return it.closest('label').textContent;\
        return it.id || (it.matches('input') ? it.value : it.innerText.replace(/\\s+/g, ' '))";
    page.run(script).await.as_str().unwrap_or_default().to_owned()
}
