//! `names.lock`: the Rust names that were released, which later descriptions must not change.
//!
//! # The format, version 1
//!
//! UTF-8 text, one name to a line, written by the generator and fit to be merged by lines. It is a
//! promise: later generators read every version that was ever written.
//!
//! ```text
//! names.lock 1
//!
//! marker = SeloraX
//!
//! code auth_error = AuthError
//! group Orders = orders Orders
//! group Orders in customer = orders CustomerOrders
//! operation GET /api/apps/v1/orders = orders list ListOrders
//!   query customer_id
//!   header X-Shop = x_shop
//! operation GET /api/apps/v1/me/orders = customer orders list ListMyOrders
//! scope read:orders = ReadOrders
//! operation GET /api/apps/v1/wallet = billing wallet Wallet
//!   was get_wallet GetWallet
//! type GET /api/apps/v1/orders response 200 /data/* = Order
//!   id
//!   type = kind
//! type POST /api/apps/v1/orders body = CreateOrderRequest from NewOrder
//! view customer = customer CustomerClient
//! ```
//!
//! - The first line names the format and its version. A line that begins with `#` is a comment.
//! - An **entry** is `kind key = names`. Entries are sorted by their text, each kind in one block.
//! - A **member** is indented by two spaces and belongs to the entry above it: the parameters of an
//!   operation, by place and name; the fields, values or alternatives of a type. Members are sorted. One whose Rust name
//!   is its name on the wire is written without `= name`.
//! - A **former name** is a line `was`, first below its entry: the type, or the method and the call type, under which
//!   it was released before. It still works and is deprecated. Generating writes the line where the overlay
//!   gives a released thing another name; taking the line out takes the old name away.
//! - Words are separated by one space. A word that is empty, or holds white space, `"`, `=` or a
//!   control character, or begins with `#`, is written as a JSON string.
//!
//! | kind | key | names |
//! |---|---|---|
//! | `marker` | none | the type that stands for the API |
//! | `code` | the code | its variant |
//! | `group` | the tag; after `in` the view, where it is in one | accessor, handle type |
//! | `operation` | method and path | the view, where it is in one, accessor of its group, method, call type |
//! | `scope` | the scope | its variant |
//! | `view` | the view | the method that opens it, its type |
//! | `type` | one place where operations use it, see `naming::usage` | the type; after `from` the schema it was last made from, where that has another name |
//!
//! Members of a union are keyed by the value of the discriminator that selects them, when there is
//! one; else by the Rust name of their type, since schema names change and alternatives move; else
//! by their wire name.
//!
//! # What keeps a name
//!
//! Operations and types are found again by method and path, whatever the operationId and the schema
//! are called now. Names of path variables do not count. Where a schema of the recorded name and the
//! recorded place speak for two types, the type with more of the recorded members is the one.
//! A key that still leads to its type is kept as it is, so that a new operation does not rewrite the file.
//! An entry that leads to nothing is dropped, and a note says so: the name is free again.

mod parse;
mod text;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The names that were released.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamesLock {
    /// The type that stands for the API.
    pub(super) marker: Option<String>,
    /// Groups by tag and view.
    pub(super) groups: BTreeMap<GroupKey, GroupEntry>,
    /// Operations by key, `GET /orders`.
    pub(super) operations: BTreeMap<String, OperationEntry>,
    /// Types by address.
    pub(super) types: BTreeMap<String, TypeEntry>,
    /// Error codes.
    pub(super) codes: BTreeMap<String, String>,
    /// Scopes.
    pub(super) scopes: BTreeMap<String, String>,
    /// Views.
    pub(super) views: BTreeMap<String, ViewEntry>,
    /// The names here go before those of an overlay.
    pub(super) wins: bool,
}

/// What a group is found by: its tag, and the view that it is in.
pub(super) type GroupKey = (String, Option<String>);

/// The names of a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct GroupEntry {
    pub(super) accessor: String,
    pub(super) handle: String,
}

/// The names of a view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ViewEntry {
    pub(super) accessor: String,
    pub(super) client: String,
}

/// The names of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct OperationEntry {
    /// The view that it was in.
    pub(super) view: Option<String>,
    /// Accessor of the group that it was in.
    pub(super) group: String,
    pub(super) method: String,
    pub(super) call: String,
    /// Methods and call types that it was released under before.
    pub(super) former: BTreeSet<(String, String)>,
    /// Parameters by place and wire name: `query page`.
    pub(super) params: BTreeMap<(String, String), String>,
}

/// The names of a type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct TypeEntry {
    pub(super) name: String,
    /// Wire name of the schema it was last made from.
    pub(super) schema: String,
    /// Names that it was released under before.
    pub(super) former: BTreeSet<String>,
    pub(super) members: BTreeMap<String, String>,
}

/// A line of a lock that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockError {
    /// Number of the line, from 1.
    pub line: usize,
    /// What is wrong with it, and what to do.
    pub message: String,
}

impl fmt::Display for LockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for LockError {}

impl NamesLock {
    /// Reads a lock.
    ///
    /// # Errors
    /// All lines that are not of the format, name a key twice, or hold what is no identifier.
    pub fn parse(text: &str) -> Result<Self, Vec<LockError>> {
        parse::parse(text)
    }

    /// Writes the lock; [`NamesLock::parse`] reads the same back.
    pub fn to_text(&self) -> String {
        text::write(self)
    }

    /// Gives a lock whose names go before those of an overlay, to see a client as it was released,
    /// whatever the overlay says by now.
    pub fn as_released(&self) -> Self {
        Self {
            wins: true,
            ..self.clone()
        }
    }

    /// Says whether an error code was released.
    pub fn has_code(&self, code: &str) -> bool {
        self.codes.contains_key(code)
    }

    /// Says whether a scope was released.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scopes.contains_key(scope)
    }

    /// Says whether nothing was released yet.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
