use super::names::LONGEST;

/// How many letters have to be added, dropped, replaced or swapped with the next one. Written out
/// here, on the stack, because the crate has neither dependencies nor an allocator.
pub(super) fn distance(text: &[u8], name: &[u8]) -> usize {
    if text.len() > LONGEST || name.len() > LONGEST {
        return usize::MAX;
    }
    let mut before_last = [0; LONGEST + 1];
    let mut last: [usize; LONGEST + 1] = core::array::from_fn(|column| column);
    for (row, letter) in text.iter().enumerate() {
        let mut this = [row + 1; LONGEST + 1];
        for (column, other) in name.iter().enumerate() {
            let replaced = last[column] + usize::from(letter != other);
            this[column + 1] = replaced.min(last[column + 1] + 1).min(this[column] + 1);
            let swapped = row > 0 && column > 0;
            if swapped && *letter == name[column - 1] && *other == text[row - 1] {
                this[column + 1] = this[column + 1].min(before_last[column - 1] + 1);
            }
        }
        before_last = last;
        last = this;
    }
    last[name.len()]
}
