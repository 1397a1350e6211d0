use std::time::Instant;

use tempfile::TempDir;

use super::{LONGEST, explore, open, tick_calls, tick_scope, written};
use crate::browser::{Screen, browse};
use crate::page::Page;

/// The least contrast of a text and what is behind it, with the text.
const LEAST_CONTRAST: &str = r"
    const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
    const light = (colour) => parts(colour).slice(0, 3).map(it => it / 255)
        .map(it => it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4)
        .reduce((sum, it, index) => sum + it * [0.2126, 0.7152, 0.0722][index], 0);
    const behind = (it) => {
        const colour = getComputedStyle(it).backgroundColor;
        return parts(colour)[3] === 0 && it.parentElement ? behind(it.parentElement) : colour;
    };
    let least = [99, ''];
    for (const it of document.querySelectorAll('body *')) {
        const text = it.matches('#matrix input') ? it.value : [...it.childNodes].filter(node => node.nodeType === 3).map(node => node.data).join('').trim();
        if (!text || !it.checkVisibility() || it.matches('script, style, noscript *, :disabled')) continue;
        const [one, other] = [light(getComputedStyle(it).color), light(behind(it))].sort((a, b) => b - a);
        const contrast = (one + 0.05) / (other + 0.05);
        if (contrast < least[0]) least = [contrast, text];
    }
    return least";

#[test]
fn it_is_light_or_dark_as_the_system_is() {
    for (screen, name, is_dark) in
        [(Screen::Desktop, "explorer", false), (Screen::DarkDesktop, "explorer-dark", true)]
    {
        explore(screen, move |page| async move {
            fill(&page).await;
            let paper = page.run("return getComputedStyle(document.body).backgroundColor").await;
            let paper: Vec<u16> = paper
                .as_str()
                .unwrap()
                .split(|it: char| !it.is_ascii_digit())
                .filter_map(|it| it.parse().ok())
                .collect();
            assert_eq!(paper.iter().sum::<u16>() < 3 * 128, is_dark, "{paper:?}");
            let least = page.run(LEAST_CONTRAST).await;
            assert!(least[0].as_f64().unwrap() >= 4.5, "{name}: {least}");
            page.run("scrollTo(0, 0)").await;
            page.picture(name).await;
        });
    }
}

#[test]
fn on_a_phone_nothing_scrolls_sideways() {
    for (screen, name) in
        [(Screen::Phone, "explorer-phone"), (Screen::DarkPhone, "explorer-phone-dark")]
    {
        explore(screen, move |page| async move {
            assert_eq!(page.run("return innerWidth").await, 360);
            fits(&page).await;
            page.picture(name).await;
            fill(&page).await;
            page.run("for (const it of document.querySelectorAll('details')) it.open = true").await;
            page.click("input[value=url]").await;
            page.write("#client-id", "1000.ABC").await;
            page.write("#redirect-uri", "https://app.example.com/zoho/callback").await;
            fits(&page).await;
            page.picture(&format!("{name}-list")).await;
            page.run("document.querySelector('#calls').scrollIntoView()").await;
            page.picture(&format!("{name}-calls")).await;
            // Fingers are thicker than pointers.
            let small = "return [...document.querySelectorAll('#matrix input')].filter(it => it.checkVisibility())\
                .map(it => it.getBoundingClientRect()).filter(it => it.width < 36 || it.height < 32).length";
            assert_eq!(page.run(small).await, 0);
        });
    }
}

/// On white paper, whatever the screen is like, and without what only a screen can do.
#[test]
fn what_is_printed_is_the_matrix_and_the_list() {
    explore(Screen::DarkDesktop, |page| async move {
        fill(&page).await;
        page.run("for (const it of document.querySelectorAll('details')) it.open = false").await;
        page.lay_out_for_print().await;
        for (css, is_there) in [
            ("#matrix", true),
            ("#legend", true),
            ("#list", true),
            ("#text", true),
            ("#find", false),
            ("#about", false),
            ("#calls-title", false),
            ("#bar", false),
            ("#copy", false),
        ] {
            assert_eq!(page.shows(css).await, is_there, "{css}");
        }
        let ink = page.run("return getComputedStyle(document.body).color").await;
        assert_eq!(ink, "rgb(29, 33, 41)");
        page.run("scrollTo(0, 0)").await;
        page.picture("explorer-print").await;
    });
}

#[test]
fn it_asks_for_nothing_and_complains_about_nothing() {
    browse(Screen::Desktop, |page| async move {
        let folder = TempDir::new().unwrap();
        let file = written(folder.path());
        // Away from what the browser begins with.
        page.open("about:blank").await;
        page.requests().await;
        page.complaints().await;
        open(&page, &file).await;
        fill(&page).await;
        page.click("#copy").await;
        let requests = page.requests().await;
        assert!(requests.len() == 1 && requests[0].ends_with("/scopes.html"), "{requests:?}");
        assert_eq!(page.complaints().await, [""; 0]);
        // Nor could it: its policy forbids that, and the browser complains.
        page.run("new Image().src = 'http://127.0.0.1:9/x'; fetch('http://127.0.0.1:9/y')").await;
        let mut complaints = String::new();
        let began = Instant::now();
        while !["http://127.0.0.1:9/x", "http://127.0.0.1:9/y"]
            .iter()
            .all(|it| complaints.contains(it))
        {
            assert!(began.elapsed() < LONGEST, "{complaints}");
            complaints += &page.complaints().await.join("\n");
        }
        assert!(complaints.contains("Content Security Policy"), "{complaints}");
        let text = "try { document.body.innerHTML = 'x' } catch {} return document.body.innerText";
        assert_ne!(page.run(text).await, "x", "text is taken for HTML");
    });
}

/// Some of everything.
async fn fill(page: &Page) {
    tick_calls(page, &["create_contact", "list_items", "email_invoice"]).await;
    for scope in ["banking.ALL", "reports.READ"] {
        tick_scope(page, scope).await;
    }
}

async fn fits(page: &Page) {
    let wide = "return document.documentElement.scrollWidth";
    assert_eq!(page.run(wide).await, 360);
}
