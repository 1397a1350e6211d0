mod samples;

use std::time::Duration;

use axum::http::{HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

/// An answer in place of the one that the emulator would give:
/// [`Emulator::answer_next`](super::Emulator::answer_next) takes it.
///
/// ```
/// use std::time::Duration;
///
/// use zohobooks_oauth::emulator::{Answer, Emulator};
///
/// const TOKEN: &str = "/oauth/v2/token";
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let zoho = Emulator::start().await?;
/// // Made up from beginning to end; the request changes nothing.
/// zoho.answer_next(TOKEN, Answer::status(503).with_header("retry-after", "120"));
/// zoho.answer_next(TOKEN, Answer::json(200, r#"{"error":"invalid_code"}"#));
/// zoho.answer_next(TOKEN, Answer::hang_up());
/// // The real one, but not as it should be. The request takes effect.
/// zoho.answer_next(TOKEN, Answer::usual().after(Duration::from_millis(1)));
/// zoho.answer_next(TOKEN, Answer::usual().with_field("expires_in", "3600000").without_field("scope"));
/// zoho.answer_next(TOKEN, Answer::usual().hang_up_after(20));
/// zoho.answer_next(TOKEN, Answer::lost());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "the emulator has to be told when to give it"]
pub struct Answer {
    pub(super) what: What,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    /// A field, and its value unless it is to be left out.
    pub(super) fields: Vec<(String, Option<Value>)>,
    pub(super) delay: Duration,
    /// Bytes of the body.
    pub(super) cut: Option<usize>,
}

#[derive(Clone, Debug)]
pub(super) enum What {
    Usual,
    Fixed(StatusCode, Vec<u8>),
    /// The connection is closed, and the request changes nothing.
    HangUp,
    /// The connection is closed after the request took effect.
    Lost,
}

impl Answer {
    /// The one that the emulator would give anyway, to be changed, delayed or cut short.
    pub fn usual() -> Self {
        Self::new(What::Usual)
    }

    /// A body of JSON, or what is called so: nothing looks at it.
    ///
    /// # Panics
    ///
    /// If the status is none of HTTP's, 100 to 999.
    pub fn json(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::fixed(status, body.into())
            .with_header("content-type", "application/json;charset=UTF-8")
    }

    /// A page.
    ///
    /// # Panics
    ///
    /// If the status is none of HTTP's, 100 to 999.
    pub fn html(status: u16, page: impl Into<Vec<u8>>) -> Self {
        Self::fixed(status, page.into()).with_header("content-type", "text/html;charset=UTF-8")
    }

    /// A status without a body.
    ///
    /// # Panics
    ///
    /// If the status is none of HTTP's, 100 to 999.
    pub fn status(status: u16) -> Self {
        Self::fixed(status, Vec::new())
    }

    /// A redirect, to wherever a test wants to see that nothing goes.
    ///
    /// # Panics
    ///
    /// If the status is none of HTTP's, 100 to 999, or no header can hold the address.
    pub fn redirect(status: u16, address: &str) -> Self {
        Self::status(status).with_header("location", address)
    }

    /// None: the connection is closed, and the request changes nothing.
    pub fn hang_up() -> Self {
        Self::new(What::HangUp)
    }

    /// None: the connection is closed, but only after the request took effect.
    pub fn lost() -> Self {
        Self::new(What::Lost)
    }

    /// With a header, in place of those of the same name.
    ///
    /// # Panics
    ///
    /// If it is no header of HTTP.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::try_from(name).expect("the name of a header");
        let value = HeaderValue::try_from(value).expect("the value of a header");
        self.headers.push((name, value));
        self
    }

    /// With another value in a field of the JSON, which is JSON itself: `"3600000"`, `"\"text\""`. A body that
    /// is no JSON object stays as it is.
    ///
    /// # Panics
    ///
    /// If the value is not JSON.
    pub fn with_field(mut self, name: &str, json: &str) -> Self {
        let value = serde_json::from_str(json).expect("a value of JSON");
        self.fields.push((name.to_owned(), Some(value)));
        self
    }

    /// Without a field of the JSON.
    pub fn without_field(mut self, name: &str) -> Self {
        self.fields.push((name.to_owned(), None));
        self
    }

    /// So much later, by the clock of the machine. The request takes effect at once.
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// With the connection closed after so many bytes of the body. A body that is not longer is sent whole.
    pub fn hang_up_after(mut self, bytes: usize) -> Self {
        self.cut = Some(bytes);
        self
    }

    fn fixed(status: u16, body: Vec<u8>) -> Self {
        let status = StatusCode::from_u16(status).expect("a status of HTTP");
        Self::new(What::Fixed(status, body))
    }

    fn new(what: What) -> Self {
        let (headers, fields) = (Vec::new(), Vec::new());
        Self { what, headers, fields, delay: Duration::ZERO, cut: None }
    }
}
