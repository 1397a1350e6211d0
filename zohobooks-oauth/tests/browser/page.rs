use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, Locator};
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// What a user sees and does.
pub(crate) struct Page(Client);

impl Page {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    pub(crate) async fn open(&self, address: &str) {
        self.0.goto(address).await.unwrap();
    }

    pub(crate) async fn back(&self) {
        self.0.back().await.unwrap();
    }

    /// Waits until the browser has gone where a click leads.
    pub(crate) async fn comes_to(&self, beginning: &str) {
        let began = Instant::now();
        loop {
            let address = self.0.current_url().await.unwrap();
            if address.as_str().starts_with(beginning) {
                return;
            }
            assert!(began.elapsed() < Duration::from_secs(20), "it is still at {address}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// The same, where only the heading tells the pages apart.
    pub(crate) async fn comes_to_heading(&self, heading: &str) {
        let began = Instant::now();
        while self.heading().await.is_none_or(|shown| shown != heading) {
            assert!(began.elapsed() < Duration::from_secs(20), "there is no {heading}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// `None` also while the page changes.
    async fn heading(&self) -> Option<String> {
        self.find("h1").await.ok()?.text().await.ok()
    }

    pub(crate) async fn click(&self, css: &str) {
        // What is fixed at the bottom of the page may be in front of it.
        self.run(&format!("document.querySelector(`{css}`).scrollIntoView({{ block: 'center' }})"))
            .await;
        let clicked = self.find(css).await.unwrap().click().await;
        clicked.unwrap_or_else(|error| panic!("{css}: {error}"));
    }

    pub(crate) async fn write(&self, css: &str, text: &str) {
        let field = self.find(css).await.unwrap();
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Keys for whatever has the focus.
    pub(crate) async fn press(&self, keys: &str) {
        self.0.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    /// As a user sees it: nothing of what is hidden.
    pub(crate) async fn text(&self, css: &str) -> String {
        self.find(css).await.unwrap_or_else(|error| panic!("{css}: {error}")).text().await.unwrap()
    }

    pub(crate) async fn shows(&self, css: &str) -> bool {
        self.find(css).await.unwrap().is_displayed().await.unwrap()
    }

    /// Also what is hidden.
    pub(crate) async fn source(&self) -> String {
        self.0.source().await.unwrap()
    }

    pub(crate) async fn run(&self, script: &str) -> Value {
        self.0.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Kept for people to look at.
    pub(crate) async fn picture(&self, name: &str) {
        let picture = self.0.screenshot().await.unwrap();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        std::fs::write(folder.join(format!("{name}.png")), picture).unwrap();
    }

    /// As on paper: <https://chromedevtools.github.io/devtools-protocol/tot/Emulation/>.
    pub(crate) async fn lay_out_for_print(&self) {
        let a4 = json!({ "width": 718, "height": 1047, "deviceScaleFactor": 2, "mobile": false });
        self.0.issue_cmd(Devtools("Emulation.setDeviceMetricsOverride", a4)).await.unwrap();
        let media = json!({ "media": "print" });
        self.0.issue_cmd(Devtools("Emulation.setEmulatedMedia", media)).await.unwrap();
    }

    /// What the page and the browser have complained about since this was asked last.
    pub(crate) async fn complaints(&self) -> Vec<String> {
        let log = self.0.issue_cmd(Log("browser")).await.unwrap();
        log.as_array().unwrap().iter().map(ToString::to_string).collect()
    }

    /// The addresses that the browser has asked for since this was asked last.
    pub(crate) async fn requests(&self) -> Vec<String> {
        let log = self.0.issue_cmd(Log("performance")).await.unwrap();
        let events = log.as_array().unwrap().iter().map(|entry| -> Value {
            serde_json::from_str(entry["message"].as_str().unwrap()).unwrap()
        });
        let sent = events.filter(|it| it["message"]["method"] == "Network.requestWillBeSent");
        let address =
            |event: Value| event["message"]["params"]["request"]["url"].as_str().map(str::to_owned);
        sent.filter_map(address).collect()
    }

    async fn find(&self, css: &str) -> Result<fantoccini::elements::Element, CmdError> {
        self.0.find(Locator::Css(css)).await
    }
}

/// A command of chromedriver's that WebDriver does not have.
#[derive(Debug)]
struct Log(&'static str);

impl WebDriverCompatibleCommand for Log {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "type": self.0 }).to_string()))
    }
}

/// The same, for what WebDriver does not have at all.
#[derive(Debug)]
struct Devtools(&'static str, Value);

impl WebDriverCompatibleCommand for Devtools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let Self(command, parameters) = self;
        (Method::POST, Some(json!({ "cmd": command, "params": parameters }).to_string()))
    }
}
