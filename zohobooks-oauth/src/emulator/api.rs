use serde_json::{Map, Value};
use zohobooks_scopes::ScopeSet;

use super::Emulator;
use super::books::CallLimits;

/// The Books API.
impl Emulator {
    /// Puts an object into the books of an organization, in a list such as `/contacts`, with an ID unless it has
    /// one. It can be listed, read, changed and deleted by the API.
    ///
    /// ```
    /// use serde_json::json;
    /// use zohobooks_oauth::emulator::Emulator;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let zoho = Emulator::start().await?;
    /// let id = zoho.insert("10234695", "/contacts", json!({ "contact_name": "Zylker" }));
    /// # assert_eq!(id, "982000000567001");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// If it is no JSON object.
    #[allow(clippy::must_use_candidate, reason = "the ID is often not needed")]
    pub fn insert(&self, organization: &str, path: &str, record: Value) -> String {
        let Value::Object(record) = record else { panic!("a record is a JSON object") };
        self.insert_object(organization, path, record)
    }

    fn insert_object(&self, organization: &str, path: &str, record: Map<String, Value>) -> String {
        self.shared.backend().records.insert(organization, path, record)
    }

    /// Limits the calls of each organization: in a minute, at the same time, in a day. What is more is refused
    /// with HTTP 429 and the codes 44, 1070 and 45. Without this there is no limit.
    ///
    /// Source: <https://www.zoho.com/books/api/v3/introduction>.
    pub fn limit_calls(&self, per_minute: usize, at_once: usize, per_day: usize) {
        let limits = CallLimits { per_minute, at_once, per_day };
        self.shared.backend().usage.limit(Some(limits));
    }

    /// Refuses what needs one of these scopes, whatever was granted, as if the role of the user did not allow it.
    pub fn forbid(&self, scopes: ScopeSet) {
        self.shared.backend().forbidden = Some(scopes);
    }
}
