use crate::StoreFault;
use crate::error::Cause;

impl StoreFault {
    pub(crate) fn cause(self) -> Cause {
        match self {
            Self::Busy => (
                "others write to it, or it hangs",
                "try again in a moment, and look at what keeps it busy",
            ),
            Self::Corrupt => (
                "it was damaged, or something else has written to it, such as a program without the key of an \
                 encrypted store",
                "see what the source of this error says; restore it from a copy, or let the users log in again",
            ),
            Self::Denied => (
                "this program may not read or write it, or others may",
                "give it to the user that this program runs as, and to nobody else",
            ),
            Self::Full => {
                ("there is no room for more", "make room; the new token is kept in memory")
            }
            Self::Key => (
                "the key was changed, belongs to another store, or was not given at all",
                "open it as an `EncryptedStore`, with the key that it was encrypted with as the key or as an \
                 old one; a lost key means new logins",
            ),
            Self::Locked => (
                "the user has not unlocked the keyring, or has none",
                "unlock the keyring of this system, and open the store again",
            ),
            Self::Newer => {
                ("another process runs a newer version", "run the same version everywhere")
            }
            Self::Other => ("the source of this error says more", "look there"),
            Self::Unreachable => {
                (
                    "it does not run, its disk is not mounted, or the network is down",
                    "try again in a moment; see that it is there",
                )
            }
        }
        .into()
    }
}
