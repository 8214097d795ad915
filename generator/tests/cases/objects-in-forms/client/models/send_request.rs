// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`SendRequest`] and the types inside it.

use shopwright::codegen::{self, BTreeMap, Value};

/// `SendRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendRequest {
    /// `card`.
    pub card: SendRequestCard,
    /// `ids`.
    pub ids: Option<Vec<i64>>,
    /// `meta`.
    pub meta: Option<BTreeMap<String, String>>,
    /// `when`.
    pub when: Option<SendRequestWhen>,
}

impl SendRequest {
    /// Makes a value of what is required.
    pub fn new(card: SendRequestCard) -> Self {
        Self {
            card,
            ids: None,
            meta: None,
            when: None,
        }
    }

    /// Sets `ids`.
    pub fn ids(mut self, ids: Vec<i64>) -> Self {
        self.ids = Some(ids);
        self
    }

    /// Sets `meta`.
    pub fn meta(mut self, meta: BTreeMap<String, String>) -> Self {
        self.meta = Some(meta);
        self
    }

    /// Sets `when`.
    pub fn when(mut self, when: impl Into<SendRequestWhen>) -> Self {
        self.when = Some(when.into());
        self
    }
}

codegen::record!(sent SendRequest {
    0 card "card" required,
    1 ids "ids" optional,
    2 meta "meta" optional,
    3 when "when" optional,
});

/// `SendRequestCard`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendRequestCard {
    /// `more`.
    pub more: Option<SendRequestCardMore>,
    /// `no`.
    pub no: Option<String>,
}

impl SendRequestCard {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { more: None, no: None }
    }

    /// Sets `more`.
    pub fn more(mut self, more: SendRequestCardMore) -> Self {
        self.more = Some(more);
        self
    }

    /// Sets `no`.
    pub fn no(mut self, no: impl Into<String>) -> Self {
        self.no = Some(no.into());
        self
    }
}

impl Default for SendRequestCard {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent SendRequestCard {
    0 more "more" optional,
    1 no "no" optional,
});

/// `SendRequestCardMore`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendRequestCardMore {
    /// `x`.
    pub x: Option<i64>,
}

impl SendRequestCardMore {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { x: None }
    }

    /// Sets `x`.
    pub fn x(mut self, x: i64) -> Self {
        self.x = Some(x);
        self
    }
}

impl Default for SendRequestCardMore {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent SendRequestCardMore {
    0 x "x" optional,
});

/// `SendRequestWhen`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendRequestWhen {
    /// `now`.
    Now,
    /// `Integer`.
    Integer(i64),
    /// A value of a kind that this crate does not know, as it came.
    Unrecognized(Value),
}

codegen::untagged_union!(sent SendRequestWhen {
    "now" => Now,
    Integer,
});

impl From<i64> for SendRequestWhen {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
