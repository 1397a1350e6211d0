//! The scope explorer, as `zohobooks scopes open` writes it.

mod keyboard;
mod list;
mod looks;
mod search;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use tokio::time::sleep;

use crate::browser::{Screen, browse};
use crate::page::Page;

const MATRIX_BOX: &str = "#matrix input[value='ZohoBooks.";

/// A test with the page open.
fn explore<T>(screen: Screen, test: impl FnOnce(Page) -> T + Send + 'static)
where
    T: Future<Output = ()> + Send + 'static,
{
    browse(screen, |page| async move {
        let folder = TempDir::new().unwrap();
        open(&page, &written(folder.path())).await;
        test(page).await;
    });
}

fn written(folder: &Path) -> std::path::PathBuf {
    let file = folder.join("scopes.html");
    let mut command = Command::new(env!("CARGO_BIN_EXE_zohobooks"));
    let status = command.args(["scopes", "open", "--output"]).arg(&file).output().unwrap().status;
    assert!(status.success());
    file
}

async fn open(page: &Page, file: &Path) {
    page.open(&format!("file://{}", file.display())).await;
}

/// Ticks the calls of these names, in groups that may be folded.
async fn tick_calls(page: &Page, names: &[&str]) {
    for name in names {
        let script = format!(
            "const found = document.querySelector(`#calls label[title='{name}'] input`);\
             found.closest('details').open = true; found.click();"
        );
        page.run(&script).await;
    }
}

/// Waits for it.
async fn comes_to_say(page: &Page, css: &str, text: &str) {
    let began = Instant::now();
    loop {
        let said = page.text(css).await;
        if said == text {
            return;
        }
        assert!(began.elapsed() < LONGEST, "{css} says {said:?}");
        sleep(Duration::from_millis(10)).await;
    }
}

/// So that a test fails and does not hang.
const LONGEST: Duration = Duration::from_secs(20);

async fn tick_scope(page: &Page, name: &str) {
    page.click(&format!("{MATRIX_BOX}{name}']")).await;
}
