use std::sync::Arc;

use super::backend::Shared;

/// A call of an organization that is under way until the last of these is dropped.
#[derive(Clone)]
pub(super) struct UnderWay(#[expect(dead_code, reason = "it is there to be dropped")] Arc<Ending>);

struct Ending {
    shared: Arc<Shared>,
    organization: String,
}

impl UnderWay {
    pub(super) fn new(shared: &Arc<Shared>, organization: String) -> Self {
        Self(Arc::new(Ending { shared: Arc::clone(shared), organization }))
    }
}

impl Drop for Ending {
    fn drop(&mut self) {
        self.shared.backend().usage.end(&self.organization);
    }
}
