//! The API as a whole.

use super::{
    AuthScheme, Direction, Docs, ErrorModel, Evidence, Name, Operation, Requirement, Scope,
    TypeRef, TypeTable,
};

/// Everything one description says, ready for the passes and then for rendering.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// Short lower-case name: the module in the runtime, e.g. `selorax`.
    pub slug: String,
    /// Name of the marker type, e.g. `SeloraX`.
    pub marker: Name,
    /// `info.title`.
    pub title: String,
    /// `info.version`, as written: seldom a semantic version.
    pub version: String,
    /// `info.license.name`, when stated.
    pub license: Option<String>,
    /// `info.description` and links.
    pub docs: Docs,
    /// Base URLs, the default first.
    pub servers: Vec<Server>,
    /// How requests can be authenticated, sorted by name.
    pub schemes: Vec<AuthScheme>,
    /// Alternatives of credentials for calls that the description does not name: `security` of the
    /// root, else what most operations ask for.
    pub default_security: Vec<Requirement>,
    /// Scopes that can be granted, sorted by wire name.
    pub scopes: Vec<Scope>,
    /// Parts of the client that one more credential opens, sorted by wire name.
    pub views: Vec<View>,
    /// Tags with at least one operation, sorted by wire name; a tag whose operations are in several
    /// views is a group in each of them, after the one of the client itself.
    pub groups: Vec<Group>,
    /// All operations, sorted by path, then method.
    pub operations: Vec<Operation>,
    /// All named types.
    pub types: TypeTable,
    /// Types that are wanted though no operation uses them, sorted by key.
    pub extras: Vec<Extra>,
    /// Error bodies and codes.
    pub errors: ErrorModel,
    /// What the rate-limit headers mean, when anything is known.
    pub rate_limit: Option<RateLimit>,
    /// How much of the description has types.
    pub census: Census,
}

/// How many schemas there are, and which of them have no type: figures for whoever judges the generator, of which
/// nothing is rendered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Census {
    /// Schemas that were lowered, each once, whether operations use them or not.
    pub schemas: usize,
    /// Pointers of those whose values are raw JSON, whatever the reason, and of references to nothing; sorted.
    pub raw: Vec<String>,
}

/// A type that is wanted though no operation uses it: the payload of a webhook, or one that the
/// overlay keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extra {
    /// Its key in the names lock, e.g. `webhook order.created` or `schema WebhookEvent`.
    pub key: String,
    /// The type.
    pub ty: TypeRef,
    /// Which way it travels.
    pub direction: Direction,
}

/// Index of a [`Group`] in [`Api::groups`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct GroupId(pub usize);

/// Operations that belong together: a tag of the description.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// The tag; in Rust the module and accessor (`orders`).
    pub name: Name,
    /// The handle type in Rust (`Orders`); assigned by the naming pass.
    pub type_name: super::RustName,
    /// The name that the overlay asks for the handle type (`x-shopwright-type-name`).
    pub explicit_type: Option<String>,
    /// The view that it is reached by; `None` for the client itself.
    pub view: Option<ViewId>,
    /// The tag's description.
    pub docs: Docs,
}

/// Index of a [`View`] in [`Api::views`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ViewId(pub usize);

/// The operations that need one more credential than the others (`x-shopwright-views`): a type of
/// its own, which only that credential makes.
#[derive(Clone, Debug, Default)]
pub struct View {
    /// The word of the overlay; in Rust the method of the client that opens it (`customer`).
    pub name: Name,
    /// The type in Rust (`CustomerClient`); assigned by the naming pass.
    pub type_name: super::RustName,
    /// The name that the overlay asks for the type (`type-name`).
    pub explicit_type: Option<String>,
    /// The scheme of the credential, by its key under `securitySchemes`.
    pub scheme: String,
    /// What it is for.
    pub docs: Docs,
}

/// A base URL.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Server {
    /// URL template as written; may be relative.
    pub url: String,
    /// What it is for.
    pub description: Option<String>,
    /// Variables in the template, sorted by name.
    pub variables: Vec<ServerVariable>,
}

/// A variable of a server URL.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServerVariable {
    /// Name in the template.
    pub name: String,
    /// Value when the user gives none.
    pub default: String,
    /// Allowed values; empty when any is.
    pub values: Vec<String>,
}

/// What the rate-limit headers mean (`x-shopwright-rate-limit`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// Header with the allowance.
    pub limit: Option<String>,
    /// Header with what is left.
    pub remaining: Option<String>,
    /// Header with the end of the window.
    pub reset: Option<String>,
    /// Unit of the reset header.
    pub unit: ResetUnit,
    /// Allowances that are known in advance, as listed.
    pub budgets: Vec<Budget>,
}

/// An allowance of requests that is known in advance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budget {
    /// The word by which users speak of it; unique.
    pub name: String,
    /// How many requests.
    pub requests: u64,
    /// In how many seconds; at least 1.
    pub seconds: u64,
    /// What it holds for.
    pub scope: BudgetScope,
    /// Whether the API's documentation says so.
    pub evidence: Evidence,
}

/// What a [`Budget`] holds for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BudgetScope {
    /// Every operation.
    All,
    /// These, by [`Operation::key`], sorted; none when only the user binds it to calls.
    Only(Vec<String>),
}

/// Unit of a rate-limit reset header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResetUnit {
    /// Seconds from now.
    Seconds,
    /// Seconds since 1970.
    EpochSeconds,
    /// Milliseconds since 1970.
    EpochMilliseconds,
    /// Not documented: told by how large the number is.
    BySize,
}
