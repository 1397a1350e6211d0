use super::problem::Problem;

/// Fewer than these may go unasked, also where they are all that there is.
const FEWEST: usize = 5;

/// Whether so much vanishes at once that the input is more likely cut short, or another one than it seems.
pub(super) fn are_many(gone: usize, live: usize) -> bool {
    gone >= FEWEST && gone * 3 > live
}

pub(super) fn problem(file: &str, gone: usize, live: usize, what: &str) -> Problem {
    let reason = format!(
        "{gone} of the {live} {what} would vanish, more than a third: if the input is whole, import it \
         with --allow-removals"
    );
    Problem::new(file, 0, reason)
}

#[cfg(test)]
mod tests {
    use super::are_many;

    #[test]
    fn more_than_a_third_and_at_least_five_are_many() {
        assert!(are_many(5, 5) && are_many(5, 14) && are_many(100, 299));
        assert!(!are_many(4, 4) && !are_many(5, 15) && !are_many(0, 0));
    }
}
