// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Open`].

use shopwright::codegen::{self, BTreeMap, Map, Value};

/// `Open`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Open {
    /// `additional_properties`.
    pub additional_properties: Option<String>,
    /// `any`.
    pub any: Option<Map<String, Value>>,
    /// `closed`.
    pub closed: Option<Map<String, Value>>,
    /// `extra`.
    pub extra: Option<String>,
    /// `lists`.
    pub lists: Option<BTreeMap<String, Vec<i64>>>,
    /// `nullable`.
    pub nullable: Option<BTreeMap<String, Option<String>>>,
    /// `patterns`.
    pub patterns: Option<BTreeMap<String, String>>,
    /// Fields that the description does not name.
    pub additional: BTreeMap<String, i64>,
}

impl Open {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            additional_properties: None,
            any: None,
            closed: None,
            extra: None,
            lists: None,
            nullable: None,
            patterns: None,
            additional: BTreeMap::new(),
        }
    }

    /// Sets `additional_properties`.
    pub fn additional_properties(
        mut self,
        additional_properties: impl Into<String>,
    ) -> Self {
        self.additional_properties = Some(additional_properties.into());
        self
    }

    /// Sets `any`.
    pub fn any(mut self, any: Map<String, Value>) -> Self {
        self.any = Some(any);
        self
    }

    /// Sets `closed`.
    pub fn closed(mut self, closed: Map<String, Value>) -> Self {
        self.closed = Some(closed);
        self
    }

    /// Sets `extra`.
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// Sets `lists`.
    pub fn lists(mut self, lists: BTreeMap<String, Vec<i64>>) -> Self {
        self.lists = Some(lists);
        self
    }

    /// Sets `nullable`.
    pub fn nullable(mut self, nullable: BTreeMap<String, Option<String>>) -> Self {
        self.nullable = Some(nullable);
        self
    }

    /// Sets `patterns`.
    pub fn patterns(mut self, patterns: BTreeMap<String, String>) -> Self {
        self.patterns = Some(patterns);
        self
    }
}

impl Default for Open {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent Open {
    0 additional_properties "additional_properties" optional,
    1 any "any" optional,
    2 closed "closed" optional,
    3 extra "extra" optional,
    4 lists "lists" optional,
    5 nullable "nullable" optional,
    6 patterns "patterns" optional,
    ..additional,
});
