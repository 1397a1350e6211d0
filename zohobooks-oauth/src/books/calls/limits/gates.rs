use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use super::gate::Gate;
use super::locked;
use super::stored::Stored;
use crate::clock::AppClock;
use crate::{ConnectionId, DataCenter, OrganizationId, Store};

/// The gates of the organizations that this process calls.
pub(crate) struct Gates {
    store: Arc<dyn Store>,
    clock: AppClock,
    gates: Mutex<HashMap<ConnectionId, Arc<Gate>>>,
}

impl Gates {
    pub(crate) fn new(store: Arc<dyn Store>, clock: AppClock) -> Self {
        Self { store, clock, gates: Mutex::default() }
    }

    pub(crate) fn of(&self, data_center: DataCenter, organization: &OrganizationId) -> Arc<Gate> {
        let id = ConnectionId::of_limits(data_center, organization.as_str());
        let mut gates = locked(&self.gates);
        if gates.len() >= MOST_IDLE {
            gates.retain(|_, gate| Arc::strong_count(gate) > 1);
        }
        let gate = gates.entry(id.clone()).or_insert_with(|| {
            let stored = Stored::new(id, Arc::clone(&self.store));
            Arc::new(Gate::new(stored, self.clock.clone()))
        });
        Arc::clone(gate)
    }
}

const MOST_IDLE: usize = 1_024;
