use std::panic::resume_unwind;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::installed::find;
use crate::page::Page;
use crate::port::{free_port, wait_for};

/// What the browser shows its pages on.
#[derive(Clone, Copy)]
pub(crate) enum Screen {
    Desktop,
    DarkDesktop,
    Phone,
    DarkPhone,
}

/// Runs a test in a browser of its own, if there is one.
pub(crate) fn browse<T>(screen: Screen, test: impl FnOnce(Page) -> T)
where
    T: Future<Output = ()> + Send + 'static,
{
    let Some(driver) = Driver::start() else { return };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(serde_json::from_value(driver.capabilities(screen)).unwrap());
        let client = builder.connect(&driver.address()).await.unwrap();
        let result = tokio::spawn(test(Page::new(client.clone()))).await;
        // In any case, or the browser goes on without a test.
        client.close().await.unwrap();
        if let Err(panic) = result {
            resume_unwind(panic.into_panic());
        }
    });
}

/// The program between a test and the browser.
struct Driver {
    process: Child,
    port: u16,
    chromium: PathBuf,
    /// Where the browser keeps what it knows of the user.
    profile: TempDir,
}

impl Driver {
    /// `None` where chromium is not installed.
    fn start() -> Option<Self> {
        let chromium = find("chromium", "chromium", &[])?;
        let chromedriver = find("chromedriver", "chromium-driver", &[])?;
        let port = free_port();
        let mut process = Command::new(chromedriver)
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        wait_for(port, &mut process);
        Some(Self { process, port, chromium, profile: TempDir::new().unwrap() })
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// <https://developer.chrome.com/docs/chromedriver/capabilities>
    fn capabilities(&self, screen: Screen) -> Value {
        let profile = format!("--user-data-dir={}", self.profile.path().display());
        let mut arguments = vec!["--headless", "--window-size=1280,1700", &profile];
        if rustix::process::geteuid().is_root() {
            arguments.push("--no-sandbox");
        }
        if matches!(screen, Screen::DarkDesktop | Screen::DarkPhone) {
            arguments.push("--blink-settings=preferredColorScheme=0");
        }
        let mut options = json!({ "args": arguments, "binary": self.chromium });
        if matches!(screen, Screen::Phone | Screen::DarkPhone) {
            let metrics = json!({ "width": 360, "height": 740, "pixelRatio": 2.0, "touch": true });
            options["mobileEmulation"] = json!({ "deviceMetrics": metrics });
        }
        json!({
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
