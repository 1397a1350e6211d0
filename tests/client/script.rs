use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use zohobooks_oauth::http::{Request, Response, header};
use zohobooks_oauth::{
    Accounts, App, AuthorizationCode, BoxFuture, DataCenter, Grant, RefreshToken, ServerApp,
    Transport, TransportError,
};

use super::site::{CALLBACK, WANTED};

pub(crate) const TOKENS: &str = r#"{"access_token":"1000.a.b","refresh_token":"1000.c.d","token_type":"Bearer","expires_in":3600}"#;

/// <https://github.com/guanguans/notify>
pub(crate) const THROTTLED: &str = r#"{"error_description":"You have made too many requests continuously. Please try again after some time.","error":"Access Denied","status":"failure"}"#;

/// Zoho's part, written beforehand: the answers in their order. It keeps what it was asked.
#[derive(Clone, Default)]
pub(crate) struct Script(Arc<Mutex<Parts>>);

#[derive(Default)]
struct Parts {
    answers: VecDeque<Response<Vec<u8>>>,
    requests: Vec<Sent>,
}

impl Script {
    pub(crate) fn new(answers: &[(u16, &str)]) -> Self {
        let script = Self::default();
        for (status, body) in answers {
            let answer = Response::builder().status(*status).body(body.as_bytes().to_vec());
            script.push(answer.unwrap());
        }
        script
    }

    pub(crate) fn push(&self, answer: Response<Vec<u8>>) {
        self.0.lock().unwrap().answers.push_back(answer);
    }

    pub(crate) fn requests(&self) -> Vec<Sent> {
        self.0.lock().unwrap().requests.clone()
    }

    pub(crate) fn last(&self) -> Sent {
        self.requests().pop().expect("nothing was sent")
    }
}

impl Transport for Script {
    fn send(
        &self,
        request: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        let mut parts = self.0.lock().unwrap();
        parts.requests.push(Sent::of(request));
        let answer = parts.answers.pop_front().expect("the script is at its end");
        Box::pin(async { Ok(answer) })
    }
}

/// A request as it would have gone to Zoho.
#[derive(Clone)]
pub(crate) struct Sent {
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) authorization: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) body: String,
}

impl Sent {
    fn of(request: Request<Vec<u8>>) -> Self {
        let header = |name| request.headers().get(name).map(|it| it.to_str().unwrap().to_owned());
        Self {
            method: request.method().to_string(),
            url: request.uri().to_string(),
            authorization: header(header::AUTHORIZATION),
            content_type: header(header::CONTENT_TYPE),
            body: String::from_utf8(request.into_body()).unwrap(),
        }
    }

    /// As it stands in the body, still encoded.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        let mut fields = self.body.split('&').filter_map(|pair| pair.split_once('='));
        fields.find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// The names of the fields, sorted.
    pub(crate) fn names(&self) -> Vec<&str> {
        let fields = self.body.split('&').filter_map(|pair| pair.split_once('='));
        let mut names: Vec<_> = fields.map(|(name, _)| name).collect();
        names.sort_unstable();
        names
    }
}

pub(crate) fn app() -> ServerApp {
    ServerApp::new("1000.ABC", "not-a-secret", CALLBACK).unwrap()
}

pub(crate) fn accounts(app: impl App, answers: &[(u16, &str)]) -> (Accounts, Script) {
    let script = Script::new(answers);
    (Accounts::with_transport(app, script.clone()), script)
}

/// What a login of this app brings when its user is in this data centre.
pub(crate) fn code(app: &ServerApp, data_center: DataCenter) -> AuthorizationCode {
    let login = app.authorize(WANTED).unwrap();
    let state = state_of(login.url());
    login.finish(&format!("code=1000.a.b&state={state}&location={data_center}")).unwrap()
}

pub(crate) async fn grant(app: &ServerApp, data_center: DataCenter) -> Grant {
    let (accounts, _) = accounts(app, &[(200, TOKENS)]);
    let token = RefreshToken::new("1000.c.d").unwrap();
    accounts.resume(token, data_center, WANTED).await.unwrap()
}

/// The state in a consent URL or a callback.
pub(crate) fn state_of(url: &str) -> String {
    let (_, rest) = url.split_once("state=").unwrap();
    rest.split('&').next().unwrap().to_owned()
}
