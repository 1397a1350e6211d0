use crate::TransportFault;
use crate::error::{Call, Cause, Step};

pub(super) fn cause(fault: TransportFault, call: Option<&Call>) -> Cause {
    Cause::from(match fault {
        TransportFault::Connect => (
            "the network is down, a firewall or proxy is in the way, or names are not resolved",
            "try again in a moment, and see that this machine reaches Zoho",
        ),
        TransportFault::ForeignServer => (
            "the HTTP client or the request was made for other servers than those of the app",
            "make both from the same app",
        ),
        TransportFault::InAsyncCode => (
            "it would keep the other tasks from running",
            "use the async one, or call it under `spawn_blocking`",
        ),
        TransportFault::Interrupted => {
            ("the network or the server failed while the answer was on its way", again(call))
        }
        TransportFault::Other => ("the reason is in `source()`", "mend that"),
        TransportFault::Timeout if call.is_some_and(Call::is_to_books) => (
            "the network or the server is slow",
            "give the call more time, which its `timeout` does",
        ),
        TransportFault::Timeout => ("the network or the server is slow", again(call)),
        TransportFault::Tls => (
            "the clock of this machine is wrong, a proxy opens the connection, or the trusted certificates \
             are out of date",
            "check them in this order",
        ),
        TransportFault::TooLarge => {
            ("something between here and Zoho answers in its place", "look for a proxy")
        }
    })
}

/// Where more is to be said of a call than this, it comes after it.
fn again(call: Option<&Call>) -> &'static str {
    match call.map(|call| &call.step) {
        Some(Step::Exchange { .. }) => "Zoho may have acted on the request",
        _ if call.is_none_or(Call::is_repeatable) => "try again in a moment",
        _ => "see that this machine reaches Zoho",
    }
}
