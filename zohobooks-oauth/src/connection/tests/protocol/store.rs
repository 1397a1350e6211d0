use std::time::{Duration, SystemTime};

use tokio::time::sleep;

use super::facts::{self, Shared};
use super::{latency, zoho};
use crate::{
    ConnectionId, LeaseOwner, MemoryStore, Row, Store, StoreError, StoreFault, StoreFuture, Version,
};

/// The way of a process to the store.
#[derive(Clone)]
pub(super) struct Handle {
    pub(super) process: usize,
    pub(super) facts: Shared,
    pub(super) store: MemoryStore,
}

impl Handle {
    fn is(&self) -> facts::Store {
        self.facts.get().processes[self.process].store
    }

    async fn before(&self) -> Result<(), StoreError> {
        sleep(latency()).await;
        match self.is() {
            facts::Store::Fails => Err(StoreFault::Unreachable.into()),
            facts::Store::Hangs => std::future::pending().await,
            facts::Store::Works | facts::Store::FailsLate => Ok(()),
        }
    }

    async fn after<T>(&self, result: T) -> Result<T, StoreError> {
        sleep(latency()).await;
        match self.is() {
            facts::Store::FailsLate => Err(StoreFault::Unreachable.into()),
            _ => Ok(result),
        }
    }
}

impl Store for Handle {
    fn load<'a>(&'a self, id: &'a ConnectionId) -> StoreFuture<'a, Option<Row>> {
        Box::pin(async {
            self.before().await?;
            self.after(self.store.load(id).await?).await
        })
    }

    fn save<'a>(
        &'a self,
        id: &'a ConnectionId,
        row: Row,
        expected: Option<Version>,
    ) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            self.before().await?;
            let content: serde_json::Value = serde_json::from_slice(&row.content).unwrap();
            let is_saved = self.store.save(id, row, expected).await?;
            if is_saved {
                let login = zoho::number(content["refresh_token"].as_str().unwrap());
                self.facts.get().saved(login, content["consents"].as_u64().unwrap());
            }
            self.after(is_saved).await
        })
    }

    fn remove<'a>(&'a self, id: &'a ConnectionId, expected: Version) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            self.before().await?;
            let is_removed = self.store.remove(id, expected).await?;
            if is_removed {
                self.facts.get().removed();
            }
            self.after(is_removed).await
        })
    }

    fn lease<'a>(
        &'a self,
        id: &'a ConnectionId,
        owner: LeaseOwner,
        time: Duration,
    ) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            self.before().await?;
            self.after(self.store.lease(id, owner, time).await?).await
        })
    }

    fn release<'a>(&'a self, id: &'a ConnectionId, owner: LeaseOwner) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            self.before().await?;
            self.store.release(id, owner).await?;
            self.after(()).await
        })
    }

    fn list<'a>(
        &'a self,
        after: Option<&'a ConnectionId>,
        limit: usize,
    ) -> StoreFuture<'a, Vec<ConnectionId>> {
        self.store.list(after, limit)
    }

    fn due(&self, by: SystemTime, limit: usize) -> StoreFuture<'_, Vec<ConnectionId>> {
        self.store.due(by, limit)
    }
}
