use crate::TransportFault;
use crate::error::{Call, Cause};

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
        TransportFault::Interrupted => (
            "the network or the server failed while the answer was on its way",
            "Zoho may have acted on the request",
        ),
        TransportFault::Other => ("the reason is in `source()`", "mend that"),
        TransportFault::Timeout if call.is_some_and(Call::is_to_books) => (
            "the network or the server is slow",
            "give the call more time, which its `timeout` does; Zoho may have acted on the request",
        ),
        TransportFault::Timeout => {
            ("the network or the server is slow", "Zoho may have acted on the request")
        }
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
