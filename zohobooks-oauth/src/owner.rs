use std::sync::Arc;

use crate::client::Client;
use crate::servers::Servers;
use crate::{DataCenter, Error, ErrorKind, MismatchFault};

/// Whose a code or a grant is: the app that it was issued to, and by which servers.
///
/// The client secret is not part of it, so that a secret can be replaced in the console.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Owner {
    pub(crate) client_id: Arc<str>,
    pub(crate) servers: Servers,
}

impl Client {
    pub(crate) fn owner(&self) -> Owner {
        Owner { client_id: Arc::clone(self.id()), servers: self.servers().clone() }
    }

    /// Refuses what belongs to somebody else, before anything of it is sent to where it does not belong.
    pub(crate) fn admit(&self, owner: &Owner, data_center: DataCenter) -> Result<(), Error> {
        if owner.servers != *self.servers() {
            return Err(mismatch(MismatchFault::Servers));
        }
        if owner.client_id != *self.id() {
            return Err(mismatch(MismatchFault::ClientId));
        }
        self.admit_data_center(data_center)
    }

    pub(crate) fn admit_data_center(&self, data_center: DataCenter) -> Result<(), Error> {
        match self.pin() {
            Some(pinned) if pinned != data_center => Err(mismatch(MismatchFault::DataCenter)),
            _ => Ok(()),
        }
    }
}

fn mismatch(fault: MismatchFault) -> Error {
    Error::new(ErrorKind::Mismatch(fault))
}
