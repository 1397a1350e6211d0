use std::time::Duration;

use arc_swap::ArcSwapOption;
use zohobooks_oauth::{Clock as _, SystemClock};

use super::{Reader, TOKEN};

/// The least that it can cost: what is loaded, and until when it is good.
pub struct Least(ArcSwapOption<(String, Duration)>);

impl Least {
    pub fn new() -> Self {
        let until = SystemClock.coarse() + Duration::from_secs(3600);
        Self(ArcSwapOption::from_pointee((TOKEN.to_owned(), until)))
    }
}

impl Default for Least {
    fn default() -> Self {
        Self::new()
    }
}

impl Reader for Least {
    async fn read(&self) -> usize {
        let current = self.0.load();
        let current = current.as_ref().filter(|it| SystemClock.coarse() < it.1);
        current.expect("a token").0.len()
    }
}
