// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`ClientModel`] and the types inside it.

use shopwright::codegen;

/// Client
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientModel {
    /// Client
    pub client: Option<ClientClient>,
}

codegen::record!(received ClientModel {
    0 client "Client" optional,
});

/// Client
#[derive(Clone)]
#[non_exhaustive]
pub enum ClientClient {
    /// `Client`.
    Client,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received ClientClient {
    Client = "Client",
    Plain = "plain",
});
