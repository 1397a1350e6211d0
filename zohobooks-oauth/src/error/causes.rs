mod answer;
mod books;
mod code;
mod consent;
mod credentials;
mod limit;
mod listener;
mod organization;
mod redirect_uri;
mod scope;
mod store;
mod throttle;
mod transport;

use super::{About, AccountsFault, Call, Cause, Error, ErrorKind};

impl Error {
    /// What may be behind this, the likeliest first, with what mends it. There is at least one.
    ///
    /// The order follows from what Zoho documents and what others have seen, and from what is known of the
    /// call: the data centre, the kind of client, the age of the code, the scopes.
    ///
    /// ```
    /// use zohobooks_oauth::{DataCenter, ServerApp};
    ///
    /// let app = ServerApp::new("1000.ABC", "secret", "https://app.example.com/cb")?;
    /// # let login = app.authorize(zohobooks_oauth::scopes![invoices::READ])?;
    /// let error = login.finish("error=access_denied").unwrap_err();
    /// for cause in error.causes() {
    ///     println!("Perhaps {}. Then {}.", cause.what(), cause.fix());
    /// }
    /// assert_eq!(error.causes()[0].what(), "the user pressed \"Reject\"");
    /// assert!(format!("{error:#}").contains("\n1. the user pressed \"Reject\"; "));
    /// # Ok::<(), zohobooks_oauth::Error>(())
    /// ```
    #[must_use]
    pub fn causes(&self) -> Vec<Cause> {
        let call = self.call();
        match self.kind() {
            ErrorKind::Accounts(_) | ErrorKind::Answer { .. } if self.is_throttled() => {
                throttle::causes(self.retry_after(), call)
            }
            ErrorKind::Accounts(fault) => accounts(fault, call),
            ErrorKind::Answer { .. } if let Some(About::NoMember(told)) = &self.0.about => {
                vec![Cause::new(
                    told.clone(),
                    "compare the name with what Zoho documents for the call",
                )]
            }
            ErrorKind::Answer { fault, status, .. } => {
                answer::causes(*fault, *status, self.retry_after(), call)
            }
            ErrorKind::App(fault) => vec![fault.words().into()],
            ErrorKind::Books(fault) => books::causes(fault, self.retry_after(), call),
            ErrorKind::Callback(fault) => vec![fault.words().into()],
            ErrorKind::Connection(fault) => vec![fault.words().into()],
            ErrorKind::Consent(fault) => consent::causes(fault, self.0.login.as_ref(), call),
            ErrorKind::Limit(fault) => {
                vec![limit::cause(*fault, self.0.about.as_ref(), self.retry_after())]
            }
            ErrorKind::Listener(fault) => listener::causes(*fault),
            ErrorKind::Mismatch(fault) => vec![fault.words().into()],
            ErrorKind::NotGranted => books::not_granted(call),
            ErrorKind::Randomness => vec![Cause::new(
                "the operating system gave no random numbers",
                "see that this program may ask for them, and try again",
            )],
            ErrorKind::Request(fault) => {
                vec![Cause::new(fault.to_string(), "mend the program; nothing was sent")]
            }
            ErrorKind::Store(fault) => vec![fault.cause()],
            ErrorKind::Token(_) if call.is_some() || self.0.login.is_some() => {
                vec![Cause::new(
                    "Zoho's answer is not what it is documented to be, or something between changed it",
                    "look for a proxy; nothing of the answer was kept",
                )]
            }
            ErrorKind::Token(_) => vec![Cause::new(
                "what was passed on, such as the content of a store or a variable, is no token",
                "pass it as Zoho gave it, without spaces and line breaks around it",
            )],
            ErrorKind::Transport(fault) => vec![transport::cause(*fault, call)],
        }
    }
}

fn accounts(fault: &AccountsFault, call: Option<&Call>) -> Vec<Cause> {
    match (fault, call) {
        (AccountsFault::InvalidClient, Some(call)) => credentials::of_client(call),
        (AccountsFault::InvalidClientSecret, Some(call)) => credentials::of_secret(call),
        (AccountsFault::InvalidCode | AccountsFault::InvalidToken, Some(call)) => {
            code::causes(call)
        }
        (AccountsFault::InvalidRedirectUri, Some(call)) => redirect_uri::causes(call),
        (AccountsFault::InvalidOauthScope, _) => vec![Cause::new(
            "the login did not grant a scope that this needs; user information needs \
             `AaaServer.profile.READ`",
            "ask for it, as a scope of another product, and let the user log in again",
        )],
        (AccountsFault::InvalidScope, _) => scope::causes(call.and_then(Call::requested).as_ref()),
        (AccountsFault::MissingOrgInfo, Some(call)) => organization::causes(call),
        _ => vec![Cause::new(
            "Zoho does not document this, or gives no reason",
            "compare the app's settings in Zoho's API console, and if they are right, ask Zoho what it \
             means",
        )],
    }
}
