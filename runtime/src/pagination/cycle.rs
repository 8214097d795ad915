//! Notices when pages go round in a circle.

use super::At;

/// Notices a circle of pages by Brent's method: it compares with one earlier place, which it moves
/// on at steps of 1, 2, 4 …, so that a circle of any length is found and nothing piles up.
#[derive(Debug, Default)]
pub(super) struct Cycle {
    kept: Option<At>,
    steps: u64,
    power: u64,
}

impl Cycle {
    /// Tells whether this place was seen before; may tell so only some rounds later.
    pub(super) fn closes_at(&mut self, next: &At) -> bool {
        if self.kept.as_ref() == Some(next) {
            return true;
        }
        self.steps += 1;
        if self.steps > self.power {
            self.kept = Some(next.clone());
            self.power = self.power.saturating_mul(2).max(1);
            self.steps = 0;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cursor(number: u32) -> At {
        At::Cursor(number.to_string())
    }

    #[test]
    fn circles_of_any_length_are_noticed_wherever_they_start() {
        for length in 1..20 {
            for start in 0..20 {
                let mut cycle = Cycle::default();
                let places = (0..start).chain((start..start + length).cycle().take(100));
                assert!(
                    places.map(cursor).any(|place| cycle.closes_at(&place)),
                    "length {length} after {start}"
                );
            }
        }
    }

    #[test]
    fn places_that_never_come_again_are_no_circle() {
        let mut cycle = Cycle::default();
        assert!(!(0..1000).map(cursor).any(|place| cycle.closes_at(&place)));
    }
}
