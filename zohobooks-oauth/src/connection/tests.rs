mod faults;
mod herd;
mod life;
mod model;
mod processes;
pub(crate) mod world;
