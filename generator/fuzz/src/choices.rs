//! Bytes as choices. When they are used up, everything is the first of its kind.

/// Choices that are left.
pub(super) struct Choices<'b>(&'b [u8]);

impl<'b> Choices<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        Self(bytes)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Chooses one of as many things, of which there is at least one.
    pub(super) fn below(&mut self, count: usize) -> usize {
        let bytes = if count > 256 { 3 } else { 1 };
        let (used, rest) = self.0.split_at(bytes.min(self.0.len()));
        self.0 = rest;
        let number = used
            .iter()
            .fold(0, |number, byte| number << 8 | usize::from(*byte));
        number % count.max(1)
    }

    /// Chooses one of a list that is not empty.
    pub(super) fn of<'t, T>(&mut self, list: &'t [T]) -> &'t T {
        &list[self.below(list.len())]
    }
}
