// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`KeywordsRequest`].

use shopwright::codegen::{self, Same};

/// `KeywordsRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeywordsRequest {
    /// `new`.
    ///
    /// `Some(None)` sends `null`.
    pub new_: Option<Option<String>>,
    /// `self`.
    ///
    /// `Some(None)` sends `null`.
    pub self_: Option<Option<String>>,
    /// `type`.
    ///
    /// `Some(None)` sends `null`.
    pub type_: Option<Option<String>>,
    /// `type_`.
    ///
    /// `Some(None)` sends `null`.
    pub type_underscore: Option<Option<String>>,
    /// `type_null`.
    pub type_null: Option<String>,
}

impl KeywordsRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            new_: None,
            self_: None,
            type_: None,
            type_underscore: None,
            type_null: None,
        }
    }

    /// Sets `new`.
    pub fn new_(mut self, new_: impl Into<String>) -> Self {
        self.new_ = Some(Some(new_.into()));
        self
    }

    /// Sets `new` to `null`.
    pub fn new_null(mut self) -> Self {
        self.new_ = Some(None);
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(Some(self_.into()));
        self
    }

    /// Sets `self` to `null`.
    pub fn self_null(mut self) -> Self {
        self.self_ = Some(None);
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(Some(type_.into()));
        self
    }

    /// Sets `type` to `null`.
    pub fn type_null_(mut self) -> Self {
        self.type_ = Some(None);
        self
    }

    /// Sets `type_`.
    pub fn type_underscore(mut self, type_underscore: impl Into<String>) -> Self {
        self.type_underscore = Some(Some(type_underscore.into()));
        self
    }

    /// Sets `type_` to `null`.
    pub fn type_underscore_null(mut self) -> Self {
        self.type_underscore = Some(None);
        self
    }

    /// Sets `type_null`.
    pub fn type_null(mut self, type_null: impl Into<String>) -> Self {
        self.type_null = Some(type_null.into());
        self
    }
}

impl Default for KeywordsRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent KeywordsRequest {
    0 new_ "new" optional as Option<Option<Same>>,
    1 self_ "self" optional as Option<Option<Same>>,
    2 type_ "type" optional as Option<Option<Same>>,
    3 type_underscore "type_" optional as Option<Option<Same>>,
    4 type_null "type_null" optional,
});
