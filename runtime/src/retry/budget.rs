//! May we try again: a budget of tokens that all clones of a client share, so that a server in
//! trouble is not buried under repetitions.

use std::sync::atomic::{AtomicU32, Ordering};

/// How many repetitions all calls of a client may make together, in tokens.
///
/// A repetition takes its tokens before it is made, and a first attempt takes none. Success gives
/// back what the last repetition of the call took, or one token when there was none, never above
/// [`tokens`](Self::tokens). While too few are left, errors come at once. Time alone fills nothing.
///
/// By default there are 500 tokens: enough for 35 repetitions in a row without any success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryBudget {
    /// Tokens at the start, and at most; 500 by default.
    pub tokens: u32,
    /// What a repetition after a fault of server or network takes; 14 by default.
    pub transient_cost: u32,
    /// What a repetition takes after the server said that too much came; 5 by default, since such
    /// a server is well enough to answer.
    pub throttled_cost: u32,
}

impl Default for RetryBudget {
    fn default() -> Self {
        Self {
            tokens: 500,
            transient_cost: 14,
            throttled_cost: 5,
        }
    }
}

impl RetryBudget {
    /// Sets the number of tokens; with 0 no call is tried again.
    pub fn with_tokens(mut self, tokens: u32) -> Self {
        self.tokens = tokens;
        self
    }

    /// Takes nothing for repetitions, so that each call alone decides.
    pub fn unlimited() -> Self {
        Self {
            transient_cost: 0,
            throttled_cost: 0,
            ..Self::default()
        }
    }
}

/// The tokens that are left.
pub(crate) struct Budget {
    rules: RetryBudget,
    left: AtomicU32,
}

/// What a repetition took.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Permit(u32);

impl Budget {
    pub(crate) fn new(rules: RetryBudget) -> Self {
        Self {
            rules,
            left: AtomicU32::new(rules.tokens),
        }
    }

    /// Takes the tokens for one repetition; `None` when too few are left.
    pub(crate) fn take(&self, throttled: bool) -> Option<Permit> {
        let cost = if throttled {
            self.rules.throttled_cost
        } else {
            self.rules.transient_cost
        };
        self.update(|left| left.checked_sub(cost))
            .then_some(Permit(cost))
    }

    /// Notes a success whose last repetition, if there was one, had this permit.
    pub(crate) fn succeed(&self, last: Option<Permit>) {
        let back = last.map_or(1, |permit| permit.0);
        let full = self.rules.tokens;
        // A full budget is not written to: all calls read what lies beside it, and each write would take that from the
        // caches of other processors.
        self.update(|left| (left < full).then(|| left.saturating_add(back).min(full)));
    }

    fn update(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        // Nothing else is guarded by this number, so no order of memory is needed.
        self.left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, change)
            .is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(budget: &Budget) -> u32 {
        budget.left.load(Ordering::Relaxed)
    }

    #[test]
    fn a_fault_costs_more_than_being_throttled() {
        let budget = Budget::new(RetryBudget::default());
        budget.take(false).unwrap();
        assert_eq!(left(&budget), 486);
        budget.take(true).unwrap();
        assert_eq!(left(&budget), 481);
    }

    #[test]
    fn a_budget_without_enough_tokens_gives_no_permit_and_keeps_its_tokens() {
        let budget = Budget::new(RetryBudget::default().with_tokens(13));
        assert_eq!(budget.take(false), None);
        assert_eq!(left(&budget), 13);
        assert!(budget.take(true).is_some());
    }

    #[test]
    fn exactly_enough_tokens_are_enough() {
        let budget = Budget::new(RetryBudget::default().with_tokens(14));
        assert_eq!(budget.take(false), Some(Permit(14)));
        assert_eq!(left(&budget), 0);
    }

    #[test]
    fn success_gives_back_the_permit_of_the_last_repetition() {
        let budget = Budget::new(RetryBudget::default());
        let _lost = budget.take(false);
        let last = budget.take(true);
        budget.succeed(last);
        assert_eq!(left(&budget), 486);
    }

    #[test]
    fn success_without_a_repetition_gives_one_token_but_none_above_the_capacity() {
        let budget = Budget::new(RetryBudget::default().with_tokens(20));
        budget.take(false).unwrap();
        budget.succeed(None);
        assert_eq!(left(&budget), 7);
        for _ in 0..20 {
            budget.succeed(None);
        }
        assert_eq!(left(&budget), 20);
    }

    #[test]
    fn an_unlimited_budget_always_permits() {
        let budget = Budget::new(RetryBudget::unlimited().with_tokens(0));
        assert!(budget.take(false).is_some() && budget.take(true).is_some());
    }
}
