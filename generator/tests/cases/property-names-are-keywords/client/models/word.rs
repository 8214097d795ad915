// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Word`].

use shopwright::codegen;

/// `Word`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Word {
    /// (empty).
    pub empty: Option<String>,
    /// `1`.
    pub field_1: Option<String>,
    /// `2023_05`.
    pub field_2023_05: Option<String>,
    /// `Self`.
    pub self_2: Option<String>,
    /// `_`.
    pub underscore: Option<String>,
    /// `async`.
    pub async_: Option<String>,
    /// `crate`.
    pub crate_: Option<String>,
    /// `gen`.
    pub gen_: Option<String>,
    /// `self`.
    pub self_: String,
    /// `super`.
    pub super_: Option<String>,
    /// `try`.
    pub try_: Option<String>,
    /// `type`.
    pub type_: String,
}

impl Word {
    /// Makes a value of what is required.
    pub fn new(type_: impl Into<String>, self_: impl Into<String>) -> Self {
        Self {
            empty: None,
            field_1: None,
            field_2023_05: None,
            self_2: None,
            underscore: None,
            async_: None,
            crate_: None,
            gen_: None,
            self_: self_.into(),
            super_: None,
            try_: None,
            type_: type_.into(),
        }
    }

    /// Sets (empty).
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    /// Sets `1`.
    pub fn field_1(mut self, field_1: impl Into<String>) -> Self {
        self.field_1 = Some(field_1.into());
        self
    }

    /// Sets `2023_05`.
    pub fn field_2023_05(mut self, field_2023_05: impl Into<String>) -> Self {
        self.field_2023_05 = Some(field_2023_05.into());
        self
    }

    /// Sets `Self`.
    pub fn self_2(mut self, self_2: impl Into<String>) -> Self {
        self.self_2 = Some(self_2.into());
        self
    }

    /// Sets `_`.
    pub fn underscore(mut self, underscore: impl Into<String>) -> Self {
        self.underscore = Some(underscore.into());
        self
    }

    /// Sets `async`.
    pub fn async_(mut self, async_: impl Into<String>) -> Self {
        self.async_ = Some(async_.into());
        self
    }

    /// Sets `crate`.
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_ = Some(crate_.into());
        self
    }

    /// Sets `gen`.
    pub fn gen_(mut self, gen_: impl Into<String>) -> Self {
        self.gen_ = Some(gen_.into());
        self
    }

    /// Sets `super`.
    pub fn super_(mut self, super_: impl Into<String>) -> Self {
        self.super_ = Some(super_.into());
        self
    }

    /// Sets `try`.
    pub fn try_(mut self, try_: impl Into<String>) -> Self {
        self.try_ = Some(try_.into());
        self
    }
}

codegen::record!(both Word {
    0 empty "" optional,
    1 field_1 "1" optional,
    2 field_2023_05 "2023_05" optional,
    3 self_2 "Self" optional,
    4 underscore "_" optional,
    5 async_ "async" optional,
    6 crate_ "crate" optional,
    7 gen_ "gen" optional,
    8 self_ "self" required,
    9 super_ "super" optional,
    10 try_ "try" optional,
    11 type_ "type" required,
});
