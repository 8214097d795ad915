//! One change, with everything that is told of it.

use super::Kind;
use crate::ir::Origin;
use crate::surface::{Impact, ItemChange};

/// What a change means for those who call the API as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// It neither breaks nor surprises.
    Info,
    /// It may surprise.
    Warning,
    /// It may break.
    Error,
}

impl Level {
    /// Gives the word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// Which way a value travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// To the server; also what has no direction.
    #[default]
    Request,
    /// From the server.
    Response,
}

/// What part of the description a change is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Area {
    Api,
    Server,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    Schema,
    Security,
    Scope,
    ErrorCode,
    RateLimit,
    Webhook,
}

impl Area {
    /// Gives the word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::Server => "server",
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::RequestBody => "request body",
            Self::Response => "response",
            Self::Header => "header",
            Self::Schema => "schema",
            Self::Security => "security",
            Self::Scope => "scope",
            Self::ErrorCode => "error code",
            Self::RateLimit => "rate limit",
            Self::Webhook => "webhook",
        }
    }
}

/// A difference between two descriptions.
#[derive(Clone, Debug)]
pub struct Change {
    /// What kind of change it is.
    pub kind: Kind,
    /// Which way the value travels, for kinds that have it both ways.
    pub way: Way,
    /// What part of the description it is in.
    pub area: Area,
    /// What it is about: `GET /orders query limit`, `Order.status`.
    pub subject: String,
    /// What was and what is, in one sentence without a full stop.
    pub message: String,
    /// Where it stood before; `None` when it is new.
    pub old: Option<Origin>,
    /// Where it stands now; `None` when it is gone.
    pub new: Option<Origin>,
    /// Where both are in the files: before, and now.
    pub places: [Option<Found>; 2],
    /// Rust items that it is about, before and after: of these, what changed explains the impact.
    pub items: Vec<String>,
    /// Items that are different for this reason.
    pub rust: Vec<ItemChange>,
    /// What it does to Rust programs.
    pub impact: Impact,
}

impl Change {
    /// Gives the identifier of its kind.
    pub fn id(&self) -> String {
        self.kind.id(self.way)
    }

    /// Tells whether it is a type that came or went for other changes: its own line says all of it.
    pub(super) fn is_whole_type(&self) -> bool {
        let whole = self.items.first();
        let is_whole = |item: &ItemChange| {
            Some(&item.path) == whole && (item.old.is_none() || item.new.is_none())
        };
        self.kind == Kind::RustOnly && self.rust.iter().any(is_whole)
    }

    /// Says what users have to do; empty when that is nothing.
    pub fn hint(&self) -> &'static str {
        let hint = self.kind.hint();
        // What could be missing before is an `Option` already, and `null` is read like a missing key.
        let is_option_already = self.kind == Kind::BecameNullable && self.rust.is_empty();
        if is_option_already { "" } else { hint }
    }

    /// Gives what it means on the wire.
    pub fn level(&self) -> Level {
        self.kind.level(self.way)
    }
}

/// Where something is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Name of the file: the description, or an overlay.
    pub file: String,
    /// JSON Pointer in it.
    pub pointer: String,
    /// Number of the line, from 1.
    pub line: usize,
}
