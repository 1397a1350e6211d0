use std::fmt;

/// Why a code, a grant or a refresh token is not one for this app. Nothing was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MismatchFault {
    /// It was issued to another client ID.
    ClientId,
    /// It is of another data centre than the one that the app is [pinned
    /// to](crate::ServerApp::pinned_to).
    DataCenter,
    /// It was issued by other servers: by Zoho, where the app talks to a [stand-in on this
    /// machine](crate::ServerApp::on_loopback), or the other way round, or by another stand-in.
    Servers,
}

impl MismatchFault {
    /// What is wrong, and what mends it.
    pub(super) fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::ClientId => (
                "this code or grant was issued to another client ID than the one of this app",
                "use it with the app that the user logged in to",
            ),
            Self::DataCenter => (
                "this code, grant or refresh token is of another data centre than the one that \
                 the app is pinned to",
                "leave out `pinned_to` to serve users of every data centre",
            ),
            Self::Servers => (
                "this code or grant was not issued by the servers that this app talks to",
                "what a stand-in on this machine issued is for that stand-in only, and what \
                 Zoho issued for Zoho only",
            ),
        }
    }
}

impl fmt::Display for MismatchFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, fix) = self.words();
        write!(f, "{what}; {fix}; nothing was sent")
    }
}
