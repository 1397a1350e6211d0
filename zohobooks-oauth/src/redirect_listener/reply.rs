use crate::{AuthorizationCode, Error, ErrorKind};

/// What the browser is answered. Nothing of the request is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reply {
    /// The user consented.
    Done,
    /// The user did not.
    Refused,
    /// The user came back with something that cannot be used.
    Failed,
    /// To the redirect URI, but no answer to this login.
    NoAnswer,
    BadRequest,
    NotFound,
    NotGet,
    TooLong,
}

impl Reply {
    pub(super) fn to(outcome: &Result<AuthorizationCode, Error>) -> Self {
        match outcome.as_ref().map_err(Error::kind) {
            Ok(_) => Self::Done,
            Err(ErrorKind::Consent(_)) => Self::Refused,
            Err(_) => Self::Failed,
        }
    }

    pub(super) fn bytes(self) -> Vec<u8> {
        let (status, title, text) = self.words();
        let body = format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n</head>\n\
             <body>\n<h1>{title}</h1>\n<p>{text}</p>\n</body>\n</html>\n"
        );
        let allow = if self == Self::NotGet { "Allow: GET\r\n" } else { "" };
        let length = body.len();
        format!(
            "HTTP/1.1 {status}\r\n{allow}Content-Type: text/html; charset=utf-8\r\n\
             Content-Length: {length}\r\n{HEADERS}\r\n{body}"
        )
        .into_bytes()
    }

    const fn words(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Done => ("200 OK", "Logged in", "You can close this page."),
            Self::Refused => (
                "200 OK",
                "Not logged in",
                "Nothing was granted. You can close this page and go back to the program.",
            ),
            Self::Failed => (
                "400 Bad Request",
                "Not logged in",
                "The login failed, and the program knows why. You can close this page.",
            ),
            Self::NoAnswer => (
                "400 Bad Request",
                "Not this login",
                "This does not answer the login that the program waits for.",
            ),
            Self::BadRequest => {
                ("400 Bad Request", "Bad request", "This request is not for this program.")
            }
            Self::NotFound => ("404 Not Found", "Not found", "There is nothing here."),
            Self::NotGet => ("405 Method Not Allowed", "Not a GET", "Only GET works here."),
            Self::TooLong => {
                ("431 Request Header Fields Too Large", "Too long", "The request is too long.")
            }
        }
    }
}

/// The address of the page has the code in it: nobody keeps it, and no other site is told it.
const HEADERS: &str = "Cache-Control: no-store\r\n\
    Referrer-Policy: no-referrer\r\n\
    Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n\
    X-Content-Type-Options: nosniff\r\n\
    Connection: close\r\n";
