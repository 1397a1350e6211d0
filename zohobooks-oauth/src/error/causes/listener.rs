use crate::ListenerFault;
use crate::error::Cause;

pub(super) fn causes(fault: ListenerFault) -> Vec<Cause> {
    let cause = match fault {
        ListenerFault::Bind(_) => (
            "another program has it, or this one is not allowed to",
            "end the program that has it, or take another port",
        ),
        ListenerFault::NotLoopback => (
            "it is not one of this machine, with a port",
            "begin it with `http://127.0.0.1`, `http://[::1]` or `http://localhost`, and a port",
        ),
        ListenerFault::OtherRedirectUri => (
            "the login comes back to another redirect URI than the one that is listened at",
            "make the app with `RedirectListener::redirect_uri`, or listen at the app's",
        ),
        ListenerFault::Thread(_) => (
            "the system gives this program no more threads",
            "wait in the foreground, with `RedirectListener::wait`",
        ),
        ListenerFault::TimedOut { errors, .. } => {
            let refused = (errors > 0).then(|| {
                Cause::new(
                    "perhaps the user refused",
                    "say what the access is for, and start the login again",
                )
            });
            let left = Cause::new(
                "the user left the page, or Zoho's page says what is wrong with the login",
                "ask what the page says, and start the login again",
            );
            return refused.into_iter().chain([left]).collect();
        }
    };
    vec![cause.into()]
}
