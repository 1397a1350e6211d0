//! What a caller does who finds no fresh token.

use super::slot::{Awaited, Decision, Outcome};
use crate::{BoxFuture, Connection, Error};

impl Connection {
    /// Refreshes the token if it is due or will be soon, and waits for that.
    ///
    /// For programs that end soon, such as commands and scheduled jobs: a refresh ahead of time, which
    /// [`access`](Self::access) begins and does not wait for, would end with them. Others need not call this.
    ///
    /// ```no_run
    /// # async fn example(connection: zohobooks_oauth::Connection) -> Result<(), zohobooks_oauth::Error> {
    /// // If that fails, there may still be a token that is good.
    /// let _ = connection.freshen().await;
    /// println!("{}", connection.access().await?.token().expose());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Why there is no new token, as with [`access`](Self::access), also where the one that there is lives on for a
    /// while.
    pub async fn freshen(&self) -> Result<(), Error> {
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
