// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Odd;
use super::operations;

/// A client of Odd; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Odd>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Odd> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `a`.
    pub fn a(&self) -> operations::a::A {
        operations::a::A::new(self.0.clone())
    }

    /// Operations of the group `default`.
    pub fn default(&self) -> operations::default::DefaultApi {
        operations::default::DefaultApi::new(self.0.clone())
    }

    /// Operations of the group `no`.
    pub fn no(&self) -> operations::no::No {
        operations::no::No::new(self.0.clone())
    }

    /// Operations of the group `open`.
    pub fn open(&self) -> operations::open::Open {
        operations::open::Open::new(self.0.clone())
    }

    /// Operations of the group `twice`.
    pub fn twice(&self) -> operations::twice::Twice {
        operations::twice::Twice::new(self.0.clone())
    }
}

impl From<codegen::Client<Odd>> for Client {
    fn from(client: codegen::Client<Odd>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Odd>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
