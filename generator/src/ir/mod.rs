//! The intermediate representation: what an API means, as plain data.
//!
//! Lowering writes it, passes refine it, rendering reads it. There are no tokens and no JSON
//! values in it, every collection is ordered, and it knows nothing of the document's syntax:
//! a value here never has to be looked up in the OpenAPI text again. [`Origin`] keeps the JSON
//! pointer of the node a value came from, for diagnostics and for the names lock.

mod api;
mod auth;
mod body;
mod docs;
mod dump;
mod error;
mod literal;
mod name;
mod operation;
mod pagination;
mod param;
mod path;
mod response;
mod stream;
mod types;

pub use api::{
    Api, Budget, BudgetScope, Census, Extra, Group, GroupId, RateLimit, ResetUnit, Server,
    ServerVariable, View, ViewId,
};
pub use auth::{AuthKind, AuthScheme, KeyPlace, Requirement, Scope};
pub use body::{Body, BodyAlternative, BodyKind, Part, PartEncoding};
pub use docs::{Docs, Origin};
pub use dump::dump;
pub use error::{CodeRetry, ErrorCode, ErrorEnvelope, ErrorModel, Predicate, UncodedError};
pub use literal::Literal;
pub use name::{Name, RustName, WireName};
pub use operation::{Evidence, FormerCall, Idempotency, Method, Operation};
pub use pagination::{PageParam, PagePlace, PageStyle, Pagination};
pub use param::{Param, ParamPlace, ParamStyle};
pub use path::{PathSegment, PathTemplate};
pub use response::{Output, Payload, Response, StatusRange};
pub use stream::Streaming;
pub use types::{
    Direction, EnumDef, EnumValue, Field, OnlyText, Presence, Primitive, StructDef, Tagging,
    TypeDef, TypeId, TypeKind, TypeRef, TypeTable, UnionDef, UnionVariant,
};
