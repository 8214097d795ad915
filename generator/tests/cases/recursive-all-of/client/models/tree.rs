// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Tree`].

use shopwright::codegen::{self, BTreeMap, Value};
use super::Image;

/// `Tree`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// `branches`.
    pub branches: Option<Vec<Tree>>,
    /// `either`.
    pub either: Option<Value>,
    /// `endless`.
    pub endless: Option<Value>,
    /// `itself`.
    pub itself: Option<Value>,
    /// `left`.
    pub left: Box<Tree>,
    /// `named`.
    pub named: Option<BTreeMap<String, Tree>>,
    /// `root`.
    pub root: Image,
}

impl Tree {
    /// Makes a value of what is required.
    pub fn new(left: Tree, root: Image) -> Self {
        Self {
            branches: None,
            either: None,
            endless: None,
            itself: None,
            left: Box::new(left),
            named: None,
            root,
        }
    }

    /// Sets `branches`.
    pub fn branches(mut self, branches: Vec<Tree>) -> Self {
        self.branches = Some(branches);
        self
    }

    /// Sets `either`.
    pub fn either(mut self, either: impl Into<Value>) -> Self {
        self.either = Some(either.into());
        self
    }

    /// Sets `endless`.
    pub fn endless(mut self, endless: impl Into<Value>) -> Self {
        self.endless = Some(endless.into());
        self
    }

    /// Sets `itself`.
    pub fn itself(mut self, itself: impl Into<Value>) -> Self {
        self.itself = Some(itself.into());
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: BTreeMap<String, Tree>) -> Self {
        self.named = Some(named);
        self
    }
}

codegen::record!(both Tree {
    0 branches "branches" optional,
    1 either "either" optional,
    2 endless "endless" optional,
    3 itself "itself" optional,
    4 left "left" required,
    5 named "named" optional,
    6 root "root" required,
});
