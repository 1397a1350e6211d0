use std::time::Duration;

use super::throttle::about;
use crate::LimitFault;
use crate::error::limit::SetBy;
use crate::error::{About, Cause};

pub(super) fn cause(fault: LimitFault, known: Option<&About>, wait: Option<Duration>) -> Cause {
    match known {
        Some(About::Limit(SetBy::Zoho)) => of_zoho(fault, wait),
        Some(About::Limit(SetBy::Program(calls))) => of_program(fault, *calls, wait),
        _ => Cause::new(fault.to_string(), "wait, or let `Limits::wait_at_most` be longer"),
    }
}

fn of_program(fault: LimitFault, calls: u32, wait: Option<Duration>) -> Cause {
    let (limit, used) = match fault {
        LimitFault::Concurrent => ("at_once", "as many calls of the organization are under way"),
        LimitFault::Day => ("per_day", "the organization has had as many calls in 24 hours"),
        LimitFault::Minute => ("per_minute", "the organization has had as many calls in a minute"),
    };
    let pause = match fault {
        LimitFault::Concurrent => "wait for one of them to end".to_owned(),
        LimitFault::Day | LimitFault::Minute => format!("wait {}", about(wait)),
    };
    Cause::new(
        format!(
            "`{limit}({calls})` of this program's `Limits` is reached: {used}, of all programs that share the store"
        ),
        format!("{pause}, or let `Limits::wait_at_most` be longer"),
    )
}

/// A block is remembered, so that Zoho is not asked again while it lasts.
fn of_zoho(fault: LimitFault, wait: Option<Duration>) -> Cause {
    let said = match fault {
        LimitFault::Concurrent => "has refused, since too many calls were under way",
        LimitFault::Day => "has said that no more calls are left of the day",
        LimitFault::Minute => "has refused, since there were too many calls in a minute",
    };
    let wait = match wait {
        Some(_) => about(wait),
        None => "a moment".to_owned(),
    };
    Cause::new(
        format!(
            "Zoho {said}, of all programs of the organization together, and is not asked again for {wait}"
        ),
        "wait so long; if Zoho takes calls earlier, `OrganizationBooks::unblock` forgets the block",
    )
}
