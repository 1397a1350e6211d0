use std::time::Duration;

use zohobooks_scopes::ScopeSet;

use super::state::State;
use crate::callback::Callback;
use crate::client::Client;
use crate::clock::{AppClock, SystemTime};
use crate::owner::Owner;
use crate::wanted::Wanted;
use crate::{CallbackFault, DataCenter, Error};

/// What every login that waits for its user has to keep.
pub(crate) struct Login {
    pub(crate) state: State,
    pub(crate) wanted: Wanted,
    pub(crate) owner: Owner,
    pub(crate) pinned: Option<DataCenter>,
    pub(crate) began: SystemTime,
    pub(crate) clock: AppClock,
}

impl Login {
    pub(crate) fn new(client: &Client, scopes: ScopeSet, state: State) -> Self {
        Self {
            state,
            wanted: client.wants(scopes),
            owner: client.owner(),
            pinned: client.pin(),
            began: client.clock().wall(),
            clock: client.clock().clone(),
        }
    }

    pub(crate) fn has_state(&self, state: Option<String>) -> bool {
        state.is_some_and(|state| self.state.is(&state))
    }

    /// The calendar may have been set back meanwhile, or another machine may have another one: what began
    /// in the future has expired as well, when it is too far away.
    pub(crate) fn is_expired(&self) -> bool {
        let now = self.clock.wall();
        let age = now.duration_since(self.began).or_else(|_| self.began.duration_since(now));
        age.map_or(true, |age| age >= LIFETIME)
    }

    /// The callback, if the user has come back in time, with the right state, and has consented.
    pub(crate) fn admit(
        &self,
        callback: Result<Callback, CallbackFault>,
    ) -> Result<Callback, Error> {
        // Expired is expired, whatever came.
        if self.is_expired() {
            return Err(Error::callback(CallbackFault::Expired));
        }
        let callback = callback.map_err(Error::callback)?;
        match callback.get("state") {
            Some(state) if !self.state.is(state) => {
                return Err(Error::callback(CallbackFault::State));
            }
            // Whether Zoho sends the state back beside an error is not documented.
            None if callback.get("error").is_none() => {
                return Err(Error::callback(CallbackFault::NoState));
            }
            _ => {}
        }
        match callback.consent_fault(self.state.as_str()) {
            Some(fault) => Err(Error::consent(fault).of_login(self.wanted.clone())),
            None => Ok(callback),
        }
    }

    /// The data centre of the user.
    pub(crate) fn data_center(&self, callback: &Callback) -> Result<DataCenter, CallbackFault> {
        let named = callback.data_center(&self.owner.servers)?;
        match (self.pinned, named) {
            (Some(pinned), Some(named)) if pinned != named => Err(CallbackFault::Pinned),
            (pinned, named) => Ok(named.or(pinned).unwrap_or(DataCenter::LOGIN_START)),
        }
    }
}

/// Long enough to find a password, short enough that an abandoned login is soon worth nothing.
const LIFETIME: Duration = Duration::from_secs(600);
