use std::fmt;
use std::time::Duration;

use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;
use zohobooks_scopes::ScopeSet;

use super::body::{Body, Part};
use super::path::Path;
use super::sender::Sender;
use super::{BooksAnswer, Items};
use crate::{Error, ErrorKind, RequestFault, TimeLimit};

/// A call of the Books API that is about to be made.
///
/// It comes from [`OrganizationBooks::call`](super::OrganizationBooks::call), and nothing is sent before
/// [`send`](Self::send), or one that does so.
///
/// ```no_run
/// use serde::{Deserialize, Serialize};
/// use zohobooks_oauth::endpoints::contacts::CreateContact;
/// use zohobooks_oauth::{Error, OrganizationBooks};
///
/// #[derive(Serialize)]
/// struct NewContact<'a> {
///     contact_name: &'a str,
/// }
///
/// #[derive(Deserialize)]
/// struct Contact {
///     contact_id: String,
/// }
///
/// # async fn example(books: OrganizationBooks) -> Result<(), Error> {
/// let created = books.call(CreateContact).json(&NewContact { contact_name: "Zillum" }).send().await?;
/// let contact: Contact = created.get("contact")?;
/// println!("{} {}", created.message(), contact.contact_id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "nothing is sent before `send`"]
pub struct BooksRequest {
    sender: Sender,
    /// What is wrong with it is told when it is sent.
    draft: Result<Draft, Error>,
}

#[derive(Clone)]
pub(super) struct Draft {
    pub(super) method: Method,
    pub(super) path: Path,
    pub(super) query: Vec<(String, String)>,
    pub(super) body: Body,
    pub(super) needs: ScopeSet,
    /// Whether it may be made twice.
    pub(super) is_repeatable: bool,
    pub(super) accepts: Accepts,
    timeout: Option<Duration>,
}

impl Draft {
    /// How long each attempt may take, unless the books have a time of their own.
    pub(super) fn time_limit(&self, usual: Option<Duration>) -> TimeLimit {
        let has_file = matches!(self.body, Body::Form(_)) || self.accepts == Accepts::Anything;
        match self.timeout.or(usual) {
            Some(time) => TimeLimit::new(time),
            None if has_file => TimeLimit::FILE,
            None => TimeLimit::CALL,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Accepts {
    Json,
    Anything,
}

impl BooksRequest {
    pub(super) fn new(
        sender: Sender,
        method: Method,
        path: Result<Path, RequestFault>,
        needs: ScopeSet,
    ) -> Self {
        let is_repeatable = method.is_idempotent();
        let draft = path.map(|path| Draft {
            method,
            path,
            query: Vec::new(),
            body: Body::None,
            needs,
            is_repeatable,
            accepts: Accepts::Json,
            timeout: None,
        });
        Self { sender, draft: draft.map_err(|fault| Error::new(ErrorKind::Request(fault))) }
    }

    /// With a parameter behind the `?`, such as `status=overdue`. The organization is added by itself, and
    /// [`items`](Self::items) add `page` and `per_page`: what is added cannot be given here too, which
    /// [`send`](Self::send) and the first item say.
    pub fn query(self, name: &str, value: impl fmt::Display) -> Self {
        if names_organization(name) {
            return self.wrong(Error::new(ErrorKind::Request(RequestFault::Organization)));
        }
        self.with(|draft| draft.query.push((name.to_owned(), value.to_string())))
    }

    /// With a body of your own types, as JSON, in place of any other body.
    pub fn json(self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => self.with(|draft| draft.body = Body::Json(body)),
            Err(error) => {
                self.wrong(Error::new(ErrorKind::Request(RequestFault::Body)).with_source(error))
            }
        }
    }

    /// With a file, in a field of this name, such as `attachment`. A body of [`json`](Self::json) is replaced.
    pub fn file(self, field: &str, file_name: &str, content: impl Into<Vec<u8>>) -> Self {
        self.part(field, Some(file_name), content.into())
    }

    /// With a text beside a [file](Self::file).
    pub fn field(self, field: &str, text: impl fmt::Display) -> Self {
        self.part(field, None, text.to_string().into_bytes())
    }

    /// May be made twice, since making it twice comes to the same: then it is tried again where it is not known whether
    /// it arrived. What reads, replaces or deletes may be made twice by itself.
    pub fn repeatable(self) -> Self {
        self.with(|draft| draft.is_repeatable = true)
    }

    /// With so much time for the answer, from the beginning of the request to the last byte: 30 seconds by default, and
    /// two minutes for a [file](Self::file) or a [download](Self::download). A day at most.
    ///
    /// It does not include the wait for the turn of the call, which [`Limits::wait_at_most`](super::Limits::wait_at_most)
    /// bounds, nor for another access token, and each attempt has it anew, as each page of a list.
    ///
    /// ```no_run
    /// # use zohobooks_oauth::endpoints::invoices::GetInvoice;
    /// # async fn example(books: zohobooks_oauth::OrganizationBooks) -> Result<(), zohobooks_oauth::Error> {
    /// use std::time::Duration;
    ///
    /// let invoice = books.call(GetInvoice { invoice_id: "982000000567114" }).query("accept", "pdf");
    /// let pdf = invoice.timeout(Duration::from_secs(300)).download().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn timeout(self, time: Duration) -> Self {
        self.with(|draft| draft.timeout = Some(time))
    }

    /// Makes the call.
    ///
    /// It waits for its turn within the [limits](super::Limits) of the organization. A token that the API refuses
    /// is refreshed and the call made again, once. What Zoho certainly did not act on, since there was no connection
    /// or a limit was exceeded, is tried again, and so is what may be made twice: three times in all. So what was deleted
    /// may be told to be not there, if the first answer was lost.
    ///
    /// Any other call is made once. If its answer is lost, Zoho may have acted on the request, and
    /// [`Error::may_have_acted`] is true: look whether it is there before you repeat it.
    ///
    /// ```no_run
    /// # use zohobooks_oauth::endpoints::contacts::CreateContact;
    /// # async fn example(books: zohobooks_oauth::OrganizationBooks) -> Result<(), zohobooks_oauth::Error> {
    /// # let new = ();
    /// match books.call(CreateContact).json(&new).send().await {
    ///     Err(error) if error.may_have_acted() => println!("Is the contact there? {error}"),
    ///     Err(error) if error.is_transient() => println!("There is no contact. Try again: {error}"),
    ///     result => println!("{}", result?.message()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::NotGranted`] if the login did not grant what the call needs; nothing was sent.
    /// * [`ErrorKind::Request`] if the path, a parameter or the body cannot be sent; nothing was sent.
    /// * [`ErrorKind::Limit`] if its turn would come later than the limits allow to wait.
    /// * [`ErrorKind::Books`] if Zoho refused.
    /// * [`ErrorKind::Answer`] and [`ErrorKind::Transport`] if there is no answer that can be used.
    /// * Those of [`Connection::access`](crate::Connection::access).
    pub async fn send(self) -> Result<BooksAnswer, Error> {
        self.sender.send(&self.draft?).await
    }

    /// Makes the call, and reads the member of this name of the answer, such as `invoice`.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send) and of [`BooksAnswer::get`].
    pub async fn fetch<T: DeserializeOwned>(self, name: &str) -> Result<T, Error> {
        self.send().await?.get(name)
    }

    /// Makes the call for a file, such as the PDF of an invoice, which is the body of the answer, byte for byte.
    ///
    /// A file may be JSON and have any `Content-Type`. So with a status of success everything is the file, but for an
    /// object with the `code`, not 0, and the `message` of an error.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send).
    pub async fn download(self) -> Result<BooksAnswer, Error> {
        self.with(|draft| draft.accepts = Accepts::Anything).send().await
    }

    /// The items of a list, one page after the other. [`Items::from_page`] and [`Items::per_page`] are for what the
    /// parameters `page` and `per_page` would say.
    pub fn items<T: DeserializeOwned + Send + 'static>(self) -> Items<T> {
        let is_paged = |(name, _): &(String, String)| name == "page" || name == "per_page";
        match &self.draft {
            Ok(draft) if draft.query.iter().any(is_paged) => {
                Items::new(self.wrong(Error::new(ErrorKind::Request(RequestFault::Page))))
            }
            _ => Items::new(self),
        }
    }

    /// One page of a list.
    pub(super) fn page(self, page: u32, per_page: u32) -> Self {
        self.query("page", page).query("per_page", per_page)
    }

    /// How the list in the answer is called: like the end of the path.
    pub(super) fn list_name(&self) -> String {
        self.draft
            .as_ref()
            .map_or_else(|_| String::new(), |draft| draft.path.last_segment().to_owned())
    }

    fn part(self, name: &str, file_name: Option<&str>, content: Vec<u8>) -> Self {
        if names_organization(name) {
            return self.wrong(Error::new(ErrorKind::Request(RequestFault::Organization)));
        }
        let part = Part { name: name.to_owned(), file_name: file_name.map(str::to_owned), content };
        self.with(|draft| match &mut draft.body {
            Body::Form(parts) => parts.push(part),
            body => *body = Body::Form(vec![part]),
        })
    }

    fn wrong(self, error: Error) -> Self {
        Self { draft: self.draft.and(Err(error)), ..self }
    }

    fn with(mut self, change: impl FnOnce(&mut Draft)) -> Self {
        if let Ok(draft) = &mut self.draft {
            change(draft);
        }
        self
    }
}

/// Also as servers may read it that take `organization_id[]` for a list, or any case.
fn names_organization(name: &str) -> bool {
    let name = name.split('[').next().unwrap_or_default();
    name.trim().eq_ignore_ascii_case("organization_id")
}

impl fmt::Debug for BooksRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("BooksRequest");
        match &self.draft {
            Ok(draft) => debug.field("method", &draft.method).field("path", &draft.path),
            Err(error) => debug.field("error", error),
        };
        debug.finish_non_exhaustive()
    }
}
