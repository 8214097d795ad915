//! A plan: which faults the requests of a test meet. A list is played in order, and after it faults are drawn by weight.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Fault, InvalidFault};
use crate::recorded::Recorded;

/// Which faults requests meet.
///
/// Draws depend on the seed, the mark of the call (the request header `X-Sandbox-Call`) and the number of its request, so
/// that a run can be repeated with any number of clients at once. Requests without a mark count together.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct FaultPlan {
    /// The faults of the first requests, in order.
    pub list: Vec<Fault>,
    /// What the draws begin from.
    pub seed: u64,
    /// How many of a hundred requests meet a drawn fault, 0 to 100.
    pub percent: u8,
    /// The faults that are drawn from.
    pub draw: Vec<Weighted>,
    /// Only requests with these methods are concerned; all are when there is none.
    pub methods: Vec<String>,
}

/// A fault, and how often it is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weighted {
    /// Its share among all weights.
    pub weight: u32,
    /// The fault.
    pub fault: Fault,
}

impl FaultPlan {
    /// Plays these faults, one a request, and then none.
    pub fn list(faults: impl IntoIterator<Item = Fault>) -> Self {
        Self {
            list: faults.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Draws a fault for so many of a hundred requests, by weight.
    pub fn random(seed: u64, percent: u8, draw: impl IntoIterator<Item = (u32, Fault)>) -> Self {
        let draw = draw.into_iter();
        Self {
            seed,
            percent,
            draw: draw
                .map(|(weight, fault)| Weighted { weight, fault })
                .collect(),
            ..Self::default()
        }
    }

    /// Concerns requests with this method, and with others that were named.
    pub fn method(mut self, method: &str) -> Self {
        self.methods.push(method.to_ascii_uppercase());
        self
    }

    /// Reads a plan from JSON.
    ///
    /// # Errors
    /// When it is no plan, or a fault in it cannot be played.
    pub fn from_json(text: &[u8]) -> Result<Self, InvalidFault> {
        let plan: Self =
            serde_json::from_slice(text).map_err(|problem| InvalidFault(problem.to_string()))?;
        plan.check()?;
        Ok(plan)
    }

    pub(crate) fn check(&self) -> Result<(), InvalidFault> {
        let drawn = self.draw.iter().map(|weighted| &weighted.fault);
        self.list.iter().chain(drawn).try_for_each(Fault::check)?;
        if self.percent > 100 {
            return Err(InvalidFault("percent must be at most 100".to_owned()));
        }
        if self.percent > 0 && self.draw.iter().all(|weighted| weighted.weight == 0) {
            return Err(InvalidFault("there is nothing to draw from".to_owned()));
        }
        Ok(())
    }

    pub(super) fn concerns(&self, request: &Recorded) -> bool {
        let method = request.method.as_str();
        self.methods.is_empty() || self.methods.iter().any(|one| one == method)
    }

    /// Draws for the request of that number of a call.
    pub(super) fn draw(&self, call: &str, nth: u64) -> Option<Fault> {
        let mut hash = Sha256::new();
        hash.update(self.seed.to_be_bytes());
        hash.update(nth.to_be_bytes());
        hash.update(call.as_bytes());
        let hash = hash.finalize();
        let number = |from: usize| {
            let bytes = hash[from..from + 8].iter();
            bytes.fold(0_u64, |number, byte| (number << 8) | u64::from(*byte))
        };
        if number(0) % 100 >= u64::from(self.percent) {
            return None;
        }
        let total: u64 = self.draw.iter().map(|one| u64::from(one.weight)).sum();
        let mut left = number(8).checked_rem(total)?;
        let mut drawn = self.draw.iter();
        let found = drawn.find(|one| {
            let is_it = left < u64::from(one.weight);
            left = left.saturating_sub(u64::from(one.weight));
            is_it
        });
        found.map(|one| one.fault.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(percent: u8) -> FaultPlan {
        let faults = [(3, Fault::Truncate), (1, Fault::WrongType)];
        FaultPlan::random(7, percent, faults)
    }

    #[test]
    fn a_draw_depends_on_seed_call_and_number_alone() {
        let first: Vec<_> = (0..50).map(|nth| plan(50).draw("a", nth)).collect();
        let again: Vec<_> = (0..50).map(|nth| plan(50).draw("a", nth)).collect();
        let other: Vec<_> = (0..50).map(|nth| plan(50).draw("b", nth)).collect();
        assert_eq!(first, again);
        assert_ne!(first, other);
    }

    #[test]
    fn draws_have_the_share_that_their_weights_say() {
        let drawn: Vec<_> = (0..4000).filter_map(|nth| plan(50).draw("", nth)).collect();
        let truncated = drawn.iter().filter(|fault| **fault == Fault::Truncate);
        let share = truncated.count() * 100 / drawn.len();
        assert!((1900..2100).contains(&drawn.len()), "{}", drawn.len());
        assert!((72..78).contains(&share), "{share}");
    }

    #[test]
    fn a_plan_is_read_from_json() {
        let text = br#"{"list":[{"fault":"reset","timing":"after"}],"seed":7,"percent":50,
            "draw":[{"weight":3,"fault":{"fault":"truncate"}},{"weight":1,"fault":{"fault":"wrong_type"}}]}"#;
        let read = FaultPlan::from_json(text).unwrap();
        assert_eq!((read.list.len(), &read.draw), (1, &plan(50).draw));
        let nothing = FaultPlan::from_json(br#"{"percent":5}"#).unwrap_err();
        assert!(nothing.to_string().contains("nothing to draw"));
    }
}
