use serde_json::json;

use super::Answer;
use crate::emulator::token::throttled;

/// What Zoho's servers were seen to send, or are documented to send, and the emulator does not send by
/// itself.
impl Answer {
    /// Too many token requests, as it was recorded but for the order of the fields. The emulator sends it by
    /// itself with status 400, when there are too many.
    ///
    /// Source: <https://github.com/guanguans/notify/blob/e5e5447/src/ZohoCliq/Authenticator.php>. Another
    /// page of Zoho's has it with status 200:
    /// <https://help.zoho.com/portal/en/community/topic/kaizen-43-tokens-and-limitations>.
    ///
    /// # Panics
    ///
    /// If the status is none of HTTP's, 100 to 999.
    pub fn throttled(status: u16) -> Self {
        Self::json(status, throttled().to_string())
    }

    /// The same in the language of the account: both texts are then other ones. Zoho's are only known in
    /// English.
    ///
    /// # Panics
    ///
    /// If the status is none of HTTP's, 100 to 999.
    pub fn throttled_in_words(status: u16, error: &str, description: &str) -> Self {
        let body = json!({ "error_description": description, "error": error, "status": "failure" });
        Self::json(status, body.to_string())
    }

    /// An error of the Books API: a code and a message. The codes are on
    /// <https://www.zoho.com/books/api/v3/errors/>.
    ///
    /// # Panics
    ///
    /// If the status is none of HTTP's, 100 to 999.
    pub fn books_error(status: u16, code: i64, message: &str) -> Self {
        Self::json(status, json!({ "code": code, "message": message }).to_string())
    }

    /// Too many calls of the Books API in a minute.
    ///
    /// Source: <https://www.zoho.com/books/api/v3/introduction>. The block of an hour that was seen instead
    /// has code 43 and `Retry-After: 3600`.
    pub fn minute_limit() -> Self {
        Self::books_error(
            429,
            44,
            "For security reasons your organization has been blocked as it have exceeded the maximum \
             number of requests per minute that can originate from an organization.",
        )
    }

    /// Too many calls of the Books API in a day. The number is that of the organization's plan.
    ///
    /// Source: <https://www.zoho.com/books/api/v3/introduction>.
    pub fn day_limit() -> Self {
        Self::books_error(
            429,
            45,
            "The API call for this organization has exceeded the maximum call rate limit of 1000.",
        )
    }

    /// Too many calls of the Books API at the same time.
    ///
    /// Source: <https://www.zoho.com/books/api/v3/introduction>.
    pub fn concurrency_limit() -> Self {
        Self::books_error(
            429,
            1070,
            "You have reached the maximum number of in process requests allowed. Kindly try again after \
             some time.",
        )
    }
}
