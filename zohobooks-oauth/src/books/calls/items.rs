use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::page::{Asked, Page};
use super::request::BooksRequest;
use crate::{BoxFuture, Error};

/// The items of a list, over all of its pages. At most one page is in memory.
///
/// It is a [`Stream`], and [`next`](Self::next) does without the traits of one.
///
/// ```no_run
/// use serde::Deserialize;
/// use zohobooks_oauth::endpoints::contacts::ListContacts;
/// use zohobooks_oauth::{Error, OrganizationBooks};
///
/// #[derive(Deserialize)]
/// struct Contact {
///     contact_id: String,
///     contact_name: String,
/// }
///
/// # async fn example(books: OrganizationBooks) -> Result<(), Error> {
/// let mut contacts = books.call(ListContacts).query("contact_type", "customer").items::<Contact>();
/// while let Some(contact) = contacts.next().await {
///     let contact = contact?;
///     println!("{} {}", contact.contact_id, contact.contact_name);
/// }
/// # Ok(())
/// # }
/// ```
///
/// What changes while it is read may be in two pages, or in none. A list whose answer has no `page_context` has one
/// page.
///
/// Source: <https://www.zoho.com/books/api/v3/pagination/>.
#[must_use = "nothing is asked for before the first item is"]
pub struct Items<T> {
    request: BooksRequest,
    per_page: u32,
    /// The next page, `None` behind the last one.
    page: Option<Asked>,
    items: VecDeque<T>,
    asked: Option<BoxFuture<'static, Result<Page<T>, Error>>>,
    read: u64,
    progress: Option<Box<dyn FnMut(Progress) + Send>>,
}

/// How much of a list has been read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The page that was read last, counted from 1. The list does not say how many there will be.
    pub pages: u32,
    /// So many items have been read.
    pub items: u64,
    /// Whether there are more.
    pub has_more: bool,
}

impl<T: DeserializeOwned + Send + 'static> Items<T> {
    pub(super) fn new(request: BooksRequest) -> Self {
        Self {
            request,
            per_page: MOST_IN_A_PAGE,
            page: Some(Asked::first(1)),
            items: VecDeque::new(),
            asked: None,
            read: 0,
            progress: None,
        }
    }

    /// With at most so many items in a page, 1 to 200; what is less or more is taken for that. 200 by default, which is
    /// the most that Zoho gives.
    pub fn per_page(self, items: u32) -> Self {
        Self { per_page: items.clamp(1, MOST_IN_A_PAGE), ..self }
    }

    /// Begins with this page in place of the first, such as after an interruption. The first is 1, as for
    /// [`Progress::pages`], and 0 is taken for it.
    pub fn from_page(self, page: u32) -> Self {
        Self { page: Some(Asked::first(page.max(1))), ..self }
    }

    /// Tells this function of every page that was read.
    pub fn on_page(self, progress: impl FnMut(Progress) + Send + 'static) -> Self {
        Self { progress: Some(Box::new(progress)), ..self }
    }

    /// The next item, `None` behind the last one. Dropping the future loses nothing.
    ///
    /// # Errors
    ///
    /// Those of [`BooksRequest::send`], [`AnswerFault::Member`](crate::AnswerFault::Member) if a page is not what `T` reads, and
    /// [`AnswerFault::Page`](crate::AnswerFault::Page) if it is another than the one that was asked for. After what is
    /// [transient](Error::is_transient) or [throttled](Error::is_throttled), asking again asks for the same page
    /// again; after anything else the list has ended.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All items.
    ///
    /// # Errors
    ///
    /// Those of [`next`](Self::next).
    pub async fn all(mut self) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }

    fn ask(&self, page: Asked) -> BoxFuture<'static, Result<Page<T>, Error>> {
        let request = self.request.clone().page(page.number, self.per_page);
        Box::pin(async move {
            let name = request.list_name();
            request.send().await?.page(&name, &page)
        })
    }

    fn took(&mut self, page: Asked, answer: Page<T>) {
        self.page = page.next(&answer);
        self.read += answer.items.len() as u64;
        self.items = answer.items.into();
        let progress = Progress { pages: page.number, items: self.read, has_more: answer.has_more };
        if let Some(told) = &mut self.progress {
            told(progress);
        }
    }
}

impl<T: DeserializeOwned + Send + 'static> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.items.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            let Some(page) = self.page else { return Poll::Ready(None) };
            let mut asked = match self.asked.take() {
                Some(asked) => asked,
                None => self.ask(page),
            };
            match asked.as_mut().poll(context) {
                Poll::Pending => {
                    self.asked = Some(asked);
                    return Poll::Pending;
                }
                Poll::Ready(answer) => match answer {
                    Ok(answer) => self.took(page, answer),
                    Err(error) => {
                        // A loop that goes on in spite of errors would go on for ever.
                        if !error.is_transient() && !error.is_throttled() {
                            self.page = None;
                        }
                        return Poll::Ready(Some(Err(error)));
                    }
                },
            }
        }
    }
}

// Nothing in it is pinned.
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("request", &self.request)
            .field("page", &self.page.map(|page| page.number))
            .finish_non_exhaustive()
    }
}

const MOST_IN_A_PAGE: u32 = 200;
