//! The end of an authorization.

/// An authorization that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Installed {
    /// The store that gave it.
    pub store_id: i64,
    /// The installation, when the platform told it.
    pub installation_id: Option<i64>,
    /// What was granted, as the platform writes it; empty when it did not say.
    pub scopes: Vec<String>,
}
