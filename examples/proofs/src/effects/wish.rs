//! One call: what is asked for, with which key, and how often it may be repeated. Drawn from the seed and its number.

use rust_decimal::Decimal;
use shopwright::RetryPolicy;

use crate::dice::dice;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Op {
    SeloraXCharge,
    SeloraXDebit,
    SeloraXOrder,
    ShoppexPayment,
    ShoppexOrder,
    ShoppexCheckout,
    DukanextOrder,
}

impl Op {
    pub(super) const ALL: [Self; 7] = [
        Self::SeloraXCharge,
        Self::SeloraXDebit,
        Self::SeloraXOrder,
        Self::ShoppexPayment,
        Self::ShoppexOrder,
        Self::ShoppexCheckout,
        Self::DukanextOrder,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::SeloraXCharge => "SeloraX charge",
            Self::SeloraXDebit => "SeloraX wallet debit",
            Self::SeloraXOrder => "SeloraX order",
            Self::ShoppexPayment => "Shoppex payment",
            Self::ShoppexOrder => "Shoppex order",
            Self::ShoppexCheckout => "Shoppex checkout",
            Self::DukanextOrder => "Dukanext order",
        }
    }
}

/// One call.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    pub(super) number: u64,
    pub(super) op: Op,
    /// A key of the caller's own.
    pub(super) key: Option<String>,
    /// Keys are relied on although it is not documented that they work.
    pub(super) inferred_keys: bool,
    pub(super) attempts: u32,
    pub(super) amount: Decimal,
    /// It asks for something that the API refuses.
    pub(super) is_wrong: bool,
}

impl Wish {
    pub(super) fn draw(seed: u64, number: u64) -> Self {
        let mut dice = dice(seed, number);
        let op = Op::ALL[dice.usize(..Op::ALL.len())];
        let has_key = dice.u8(0..100) < 25;
        Self {
            number,
            op,
            key: has_key.then(|| format!("own-{seed}-{number}")),
            inferred_keys: dice.u8(0..100) < 25,
            attempts: [1, 3, 3, 3, 5][dice.usize(..5)],
            amount: Decimal::new(dice.i64(1..10), 2),
            is_wrong: dice.u8(0..100) < 6,
        }
    }

    /// The mark of its requests.
    pub(super) fn mark(&self) -> String {
        self.number.to_string()
    }

    pub(super) fn policy(&self) -> RetryPolicy {
        let policy = RetryPolicy::default().with_max_attempts(self.attempts);
        if self.inferred_keys {
            policy.with_inferred_keys()
        } else {
            policy
        }
    }
}
