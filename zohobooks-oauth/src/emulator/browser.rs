use axum::body::{self, Body};
use axum::http::header::{CONTENT_TYPE, HOST, LOCATION};
use axum::http::{HeaderValue, Method, Request, StatusCode, Uri};
use axum::response::Response;
use tower::ServiceExt as _;

use super::Emulator;
use super::consent_error::ConsentError;
use super::decide::Decision;
use super::device::DEVICE_PAGE;
use super::page;
use super::params::Params;
use crate::DataCenter;

impl Emulator {
    /// Opens a consent URL as a logged-in user with a browser, presses "Accept", and returns the
    /// address that the browser is sent to: the redirect URI with `code`, `location`,
    /// `accounts-server` and `state`.
    ///
    /// The browser does not go there. A user who accepted the same scopes before is sent back without
    /// a page, unless the URL has `prompt=consent`.
    ///
    /// # Errors
    ///
    /// A page other than the consent page came; no application is ever told about that.
    pub async fn accept(&self, consent_url: &str) -> Result<String, ConsentError> {
        self.press(Decision::Accept, consent_url).await
    }

    /// Like [`accept`](Self::accept), but for the entire session of the browser, so that an application
    /// [in the browser](Self::register_browser) may renew its token.
    ///
    /// # Errors
    ///
    /// Those of [`accept`](Self::accept), also for consent URLs of other kinds of application.
    pub async fn accept_for_session(&self, consent_url: &str) -> Result<String, ConsentError> {
        self.press(Decision::AcceptForSession, consent_url).await
    }

    /// Like [`accept`](Self::accept), but as a user without an account in one of the products, who presses
    /// "Back to app"; the address has `error=no_org`. Zoho does so for several products; whether for Zoho
    /// Books is not known.
    ///
    /// # Errors
    ///
    /// Those of [`accept`](Self::accept).
    pub async fn go_back_without_account(&self, consent_url: &str) -> Result<String, ConsentError> {
        self.press(Decision::NoOrg, consent_url).await
    }

    /// Like [`accept`](Self::accept), but presses "Reject", and the address has
    /// `error=access_denied`.
    ///
    /// ```
    /// use zohobooks_oauth::emulator::Emulator;
    /// use zohobooks_oauth::{ConsentFault, ErrorKind, ServerApp, scopes};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let zoho = Emulator::start().await?;
    /// let console = zoho.register("http://localhost:3000/callback");
    /// let app = ServerApp::new(console.client_id(), console.client_secret(), console.redirect_uri())?
    ///     .on_loopback(zoho.loopback());
    ///
    /// let login = app.authorize(scopes![invoices::READ])?;
    /// let callback = zoho.reject(login.url()).await?;
    /// let error = login.finish(&callback).unwrap_err();
    /// assert_eq!(error.kind(), &ErrorKind::Consent(ConsentFault::AccessDenied));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`accept`](Self::accept).
    pub async fn reject(&self, consent_url: &str) -> Result<String, ConsentError> {
        self.press(Decision::Reject, consent_url).await
    }

    /// Enters the code that a device shows, as a logged-in user with a browser, and presses "Accept".
    ///
    /// The user is that of [`user_in`](Self::user_in). Where that is another data centre than the one that
    /// the device asked, the device is told `other_dc`.
    ///
    /// # Errors
    ///
    /// No device waits with this code: it has expired, was used, or is wrong.
    pub async fn accept_device(&self, user_code: &str) -> Result<(), ConsentError> {
        self.enter(Decision::Accept, user_code, page::DEVICE_CONNECTED).await
    }

    /// Like [`accept_device`](Self::accept_device), but presses "Reject".
    ///
    /// # Errors
    ///
    /// Those of [`accept_device`](Self::accept_device).
    pub async fn reject_device(&self, user_code: &str) -> Result<(), ConsentError> {
        self.enter(Decision::Reject, user_code, page::DEVICE_REFUSED).await
    }

    async fn enter(
        &self,
        decision: Decision,
        user_code: &str,
        done: &str,
    ) -> Result<(), ConsentError> {
        let at = self.shared.backend().device_page_of(user_code, self.shared.now());
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("user_code", user_code)
            .finish();
        let target = format!("{DEVICE_PAGE}/setCode?{query}");
        let target = target.parse().map_err(|_| ConsentError::new(NOT_HERE))?;
        match self.visit(decision, at.unwrap_or(DataCenter::LOGIN_START), target).await? {
            Loaded::Page(page) if title(&page) == done => Ok(()),
            Loaded::Page(page) => Err(ConsentError::new(title(&page))),
            Loaded::Redirect(_) => Err(ConsentError::new(NOT_HERE)),
        }
    }

    async fn press(&self, decision: Decision, consent_url: &str) -> Result<String, ConsentError> {
        let (at, target) = self.locate(consent_url).ok_or_else(|| ConsentError::new(NOT_HERE))?;
        match self.visit(decision, at, target).await? {
            Loaded::Page(page) => Err(ConsentError::new(title(&page))),
            Loaded::Redirect(address) => Ok(address),
        }
    }

    async fn visit(
        &self,
        decision: Decision,
        at: DataCenter,
        target: Uri,
    ) -> Result<Loaded, ConsentError> {
        let query = Params::default().urlencoded(target.query().unwrap_or_default().as_bytes());
        let page = match self.load(at, Method::GET, target, String::new()).await? {
            Loaded::Page(page) => page,
            address @ Loaded::Redirect(_) => return Ok(address),
        };

        let (button, _) = decision.value_and_label();
        let action = between(&page, " action=\"", "\"").and_then(|action| action.parse().ok());
        let ticket = between(&page, " name=\"ticket\" value=\"", "\"");
        let has_button = page.contains(&format!("<button name=\"decision\" value=\"{button}\">"));
        let (Some(action), Some(ticket), true) = (action, ticket, has_button) else {
            return Err(self.explain(ConsentError::new(title(&page)), &query));
        };
        let form = form_urlencoded::Serializer::new(String::new())
            .append_pair("ticket", ticket)
            .append_pair("decision", button)
            .finish();
        self.load(at, Method::POST, action, form).await
    }

    fn locate(&self, url: &str) -> Option<(DataCenter, Uri)> {
        DataCenter::all().find_map(|at| {
            let rest = url.strip_prefix(&self.loopback.origin(at))?;
            let target = rest.split('#').next().filter(|target| target.starts_with('/'))?;
            Some((at, target.parse().ok()?))
        })
    }

    /// Zoho's page does not say which redirect URIs it compared, an emulator may.
    fn explain(&self, error: ConsentError, query: &Params) -> ConsentError {
        let client_id = query.get("client_id").unwrap_or_default();
        let sent = query.get("redirect_uri").unwrap_or_default();
        match self.shared.backend().clients.get(client_id) {
            Some(client) if error.title() == "Invalid Redirect Uri" => {
                let registered = client.redirect_uris.join(", ");
                error.with_redirect_uris(sent, &registered)
            }
            _ => error,
        }
    }

    /// Through the router, as a request over the network would go.
    async fn load(
        &self,
        at: DataCenter,
        method: Method,
        target: Uri,
        form: String,
    ) -> Result<Loaded, ConsentError> {
        let mut request = Request::new(Body::from(form));
        *request.method_mut() = method;
        *request.uri_mut() = target;
        let content_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        request.headers_mut().insert(CONTENT_TYPE, content_type);
        let host = self.loopback.address_of(at).to_string();
        let host = HeaderValue::from_str(&host).map_err(|_| ConsentError::new(NOT_HERE))?;
        request.headers_mut().insert(HOST, host);

        let Ok(response) = self.router(at).oneshot(request).await;
        let address = response.headers().get(LOCATION).and_then(|address| address.to_str().ok());
        if let (StatusCode::FOUND, Some(address)) = (response.status(), address) {
            return Ok(Loaded::Redirect(address.to_owned()));
        }
        read(response).await.map(Loaded::Page)
    }
}

enum Loaded {
    Page(String),
    Redirect(String),
}

async fn read(response: Response) -> Result<String, ConsentError> {
    let status = response.status();
    let page = body::to_bytes(response.into_body(), LONGEST_PAGE).await.ok();
    page.and_then(|page| String::from_utf8(page.into()).ok())
        .ok_or_else(|| ConsentError::new(status.as_str()))
}

fn title(page: &str) -> &str {
    between(page, "<title>", "</title>").unwrap_or("Not a page")
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once(after).map(|(found, _)| found)
}

const NOT_HERE: &str = "Not an address of this emulator";
/// Bytes. The page of a request that asks for every scope has 20,000.
const LONGEST_PAGE: usize = 4 * 1024 * 1024;
