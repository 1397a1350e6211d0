mod crashes;
mod faults;
mod herd;
mod life;
mod processes;
mod runtimes;
pub(crate) mod world;
