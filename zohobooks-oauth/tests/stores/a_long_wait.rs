//! What takes half a minute or a whole one, all at once: as many tests run at a time as there are cores, and these need none.
//! By its name it is the first to be started.

use crate::kind::Kind;
use crate::place::{self, with};
use crate::refreshes;
#[cfg(any(feature = "postgres", feature = "redis"))]
use crate::servers::{self, Use, outage, renewal};

#[test]
fn at_once() {
    let mut runs: Vec<(String, Box<dyn FnOnce() + Send>)> = Vec::new();
    for kind in Kind::ALL {
        runs.push((
            format!("{kind:?}: a killed process is replaced"),
            Box::new(|| with(*kind, refreshes::a_killed_process_is_replaced)),
        ));
    }
    #[cfg(feature = "books")]
    for kind in Kind::ALL {
        runs.push((
            format!("{kind:?}: four processes share the limits of an organization"),
            Box::new(|| with(*kind, crate::calls::four_processes_use_what_is_allowed)),
        ));
    }
    #[cfg(any(feature = "postgres", feature = "redis"))]
    for (kind, start) in servers::SERVERS {
        runs.push((
            format!("{kind:?}: an outage is not noticed"),
            Box::new(|| servers::with(*start, Use::Alone, outage::is_not_noticed)),
        ));
        runs.push((
            format!("{kind:?}: a long refresh keeps its lease"),
            Box::new(|| servers::with(*start, Use::Shared, renewal::keeps_a_lease)),
        ));
        runs.push((
            format!("{kind:?}: a refresh without its lease stops"),
            Box::new(|| servers::with(*start, Use::Shared, renewal::stops_without_its_lease)),
        ));
    }
    place::at_once(runs.into_iter());
}
