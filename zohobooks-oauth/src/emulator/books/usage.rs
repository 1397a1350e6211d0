use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use super::BooksError;

/// What an organization's limits on calls are.
///
/// Source: <https://www.zoho.com/books/api/v3/introduction>.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CallLimits {
    pub(crate) per_minute: usize,
    pub(crate) at_once: usize,
    pub(crate) per_day: usize,
}

/// The calls of the organizations.
#[derive(Default)]
pub(crate) struct Usage {
    limits: Option<CallLimits>,
    organizations: HashMap<String, Used>,
}

#[derive(Default)]
struct Used {
    /// When the calls of the last minute were made.
    minute: VecDeque<Instant>,
    at_once: usize,
    /// The calls of the day that begins with the first.
    day: usize,
    day_began: Option<Instant>,
}

impl Usage {
    pub(crate) fn limit(&mut self, limits: Option<CallLimits>) {
        self.limits = limits;
    }

    /// Counts a call that begins. Refused ones do not count.
    pub(crate) fn begin(&mut self, organization: &str, now: Instant) -> Result<(), BooksError> {
        let used = self.organizations.entry(organization.to_owned()).or_default();
        while used.minute.front().is_some_and(|first| *first + MINUTE <= now) {
            used.minute.pop_front();
        }
        if used.day_began.is_none_or(|began| began + DAY <= now) {
            (used.day_began, used.day) = (Some(now), 0);
        }
        if let Some(limits) = self.limits {
            if used.day >= limits.per_day {
                return Err(BooksError::Day(limits.per_day));
            }
            if used.minute.len() >= limits.per_minute {
                return Err(BooksError::Minute);
            }
            if used.at_once >= limits.at_once {
                return Err(BooksError::AtOnce);
            }
        }
        used.minute.push_back(now);
        used.at_once += 1;
        used.day += 1;
        Ok(())
    }

    pub(crate) fn end(&mut self, organization: &str) {
        if let Some(used) = self.organizations.get_mut(organization) {
            used.at_once = used.at_once.saturating_sub(1);
        }
    }
}

const MINUTE: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_limit_has_its_refusal() {
        let (mut usage, now) = (Usage::default(), Instant::now());
        for _ in 0..1_000 {
            usage.begin("1", now).unwrap();
        }
        let mut usage = Usage::default();
        usage.limit(Some(CallLimits { per_minute: 3, at_once: 2, per_day: 4 }));
        usage.begin("1", now).unwrap();
        usage.begin("1", now).unwrap();
        assert_eq!(usage.begin("1", now), Err(BooksError::AtOnce));
        usage.end("1");
        usage.begin("1", now).unwrap();
        assert_eq!(usage.begin("1", now), Err(BooksError::Minute));
        usage.end("1");
        usage.begin("1", now + MINUTE).unwrap();
        assert_eq!(usage.begin("1", now + MINUTE), Err(BooksError::Day(4)));
        usage.begin("2", now + MINUTE).unwrap();
    }
}
