use std::fmt;

/// Why a request did not get a complete answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportFault {
    /// There was no connection, or none in time.
    Connect,
    /// The request was for a server that is not Zoho's.
    ForeignServer,
    /// The blocking client was called from async code, which it would keep from running.
    InAsyncCode,
    /// The connection broke before the answer was complete.
    Interrupted,
    /// Anything else.
    Other,
    /// The answer took too long.
    Timeout,
    /// The server could not prove that it is Zoho's, or no encrypted connection could be set up.
    Tls,
    /// The answer is longer than any that Zoho gives; reading stopped there.
    TooLarge,
}

impl TransportFault {
    /// Whether nothing was sent: the failure came before the request left this machine.
    ///
    /// In all other cases Zoho may have acted on the request, though no answer arrived.
    #[must_use]
    pub const fn is_unsent(self) -> bool {
        matches!(self, Self::Connect | Self::ForeignServer | Self::InAsyncCode | Self::Tls)
    }

    /// Whether Zoho probably got the request.
    pub(crate) fn may_have_arrived(self) -> bool {
        matches!(self, Self::Interrupted | Self::Timeout | Self::TooLarge)
    }

    pub(crate) fn is_outage(self) -> bool {
        matches!(self, Self::Connect | Self::Interrupted | Self::Timeout)
    }
}

impl fmt::Display for TransportFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Connect => "no connection to Zoho",
            Self::ForeignServer => "the request was for a server that is not Zoho's",
            Self::InAsyncCode => "the blocking client was called from async code",
            Self::Interrupted => "the connection broke before the answer was complete",
            Self::Other => "the HTTP client failed",
            Self::Timeout => "Zoho took too long to answer",
            Self::Tls => "the server could not prove that it is Zoho's",
            Self::TooLarge => "the answer is longer than any that Zoho gives",
        })?;
        f.write_str(if self.is_unsent() { "; nothing was sent" } else { "" })
    }
}
