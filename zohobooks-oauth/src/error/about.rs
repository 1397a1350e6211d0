use super::Error;
use super::limit::SetBy;

/// What is known of a failure beside its kind.
#[derive(Clone, Debug)]
pub(crate) enum About {
    /// Who has set the limit.
    Limit(SetBy),
}

impl Error {
    pub(crate) fn about(mut self, about: About) -> Self {
        std::sync::Arc::make_mut(&mut self.0).about = Some(about);
        self
    }
}
