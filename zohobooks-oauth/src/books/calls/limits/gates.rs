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
    known: Mutex<Known>,
}

struct Known {
    gates: HashMap<ConnectionId, Arc<Gate>>,
    /// How many there may be before those that are of no use are dropped.
    most: usize,
}

impl Gates {
    pub(crate) fn new(store: Arc<dyn Store>, clock: AppClock) -> Self {
        let known = Known { gates: HashMap::new(), most: MOST_IDLE };
        Self { store, clock, known: Mutex::new(known) }
    }

    pub(crate) fn of(&self, data_center: DataCenter, organization: &OrganizationId) -> Arc<Gate> {
        let id = ConnectionId::of_limits(data_center, organization.as_str());
        let Known { gates, most } = &mut *locked(&self.known);
        if gates.len() >= *most {
            gates.retain(|_, gate| Arc::strong_count(gate) > 1 || gate.is_needed());
            // Not again for each that comes.
            *most = MOST_IDLE.max(2 * gates.len());
        }
        let gate = gates.entry(id.clone()).or_insert_with(|| {
            let stored = Stored::new(id, Arc::clone(&self.store));
            Arc::new(Gate::new(stored, self.clock.clone()))
        });
        Arc::clone(gate)
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        locked(&self.known).gates.len()
    }
}

const MOST_IDLE: usize = 1_024;
