/// In place of a list of scopes: what a call needs is checked at run time, before anything is sent.
///
/// [`Books`](super::Books) has it unless [`granted`](super::Books::granted) gave it a list.
#[derive(Clone, Copy, Debug)]
pub enum Dynamic {}
