mod faults;
mod herd;
mod life;
mod processes;
mod world;
