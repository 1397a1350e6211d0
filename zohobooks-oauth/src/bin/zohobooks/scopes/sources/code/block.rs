use super::Code;

impl Code {
    /// Whether a bracket holds statements, and no values.
    pub(in crate::scopes::sources) fn is_block(&self, open: usize) -> bool {
        if !self.is_sign(open, b'{') {
            return false;
        }
        let before = self.before(open);
        if before.is_some_and(|at| self.is_sign(at, b')') || self.is_sign(at, b'>')) {
            return true;
        }
        let Some(first) = self.behind(open) else { return true };
        let second = self.behind(first).unwrap_or(first);
        let is_name = self.word(first).or(self.content(first)).is_some();
        let is_pair = self.is_sign(second, b':') && !self.is_sign(second + 1, b':')
            || self.is_sign(second, b'=') && self.is_sign(second + 1, b'>')
            || self.is_sign(second, b',')
            || self.is_sign(second, b'}');
        !(is_name && is_pair || self.is_sign(first, b'.') || self.is_sign(first, b'}'))
    }
}
