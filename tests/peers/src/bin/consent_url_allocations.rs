//! How often each of them allocates. Not in the other program, since counting costs time.

use allocation_counter::measure;
use zohobooks_peers::consent_url::{Peers, format};

fn main() {
    let mut peers = Peers::new();
    // The first call of each may set something up.
    drop((peers.zohobooks(), format(), peers.oauth2(), peers.twitch()));
    println!("zohobooks-oauth {}", measure(|| drop(peers.zohobooks())).count_total);
    println!("one format! of encoded values {}", measure(|| drop(format())).count_total);
    println!("oauth2 {}", measure(|| drop(peers.oauth2())).count_total);
    println!("twitch_oauth2 {}", measure(|| drop(peers.twitch())).count_total);
}
