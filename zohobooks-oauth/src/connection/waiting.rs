//! What a caller does who finds no fresh token.

use super::slot::{Awaited, Decision, Outcome};
use crate::{BoxFuture, Connection, Error};

impl Connection {
    /// Refreshes the token if it is due, and waits for that.
    pub(crate) async fn freshen(&self) -> Result<(), Error> {
        let awaited = match self.0.slot.decide(self.0.now()) {
            Decision::Serve(_) => return Ok(()),
            Decision::Fail(error) => return Err(error),
            Decision::Wait(awaited) => awaited,
            Decision::Start(start) => {
                let awaited = start.awaited.clone();
                self.start(start);
                awaited
            }
        };
        // If another grant was put in place, that is as good.
        ended(awaited).await.map_or(Ok(()), |outcome| outcome.map(drop))
    }

    /// Apart from `access`, which each caller's crate compiles anew.
    #[cold]
    pub(super) fn refreshed(&self) -> BoxFuture<'_, Outcome> {
        Box::pin(self.wait())
    }

    async fn wait(&self) -> Outcome {
        loop {
            let awaited = match self.0.slot.decide(self.0.now()) {
                Decision::Serve(current) => return Ok(current),
                Decision::Fail(error) => return Err(error),
                Decision::Wait(awaited) => awaited,
                Decision::Start(start) => {
                    let (awaited, current) = (start.awaited.clone(), start.current.clone());
                    self.start(start);
                    if let Some(current) = current {
                        return Ok(current);
                    }
                    awaited
                }
            };
            if let Some(outcome) = ended(awaited).await {
                let usable = || self.0.slot.usable(self.0.now());
                return outcome.or_else(|error| usable().ok_or(error));
            }
        }
    }
}

/// What came of a refresh. `None`: nothing that counts, because another grant was put in place.
async fn ended(mut awaited: Awaited) -> Option<Outcome> {
    awaited.wait_for(Option::is_some).await.ok()?.clone()
}
