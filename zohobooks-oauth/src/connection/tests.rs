mod faults;
mod herd;
mod life;
mod processes;
pub(crate) mod world;
