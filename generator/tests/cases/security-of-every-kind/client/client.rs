// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Safe;
use super::operations;

/// A client of Safe; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Safe>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Safe> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `a`.
    pub fn a(&self) -> operations::a::A {
        operations::a::A::new(self.0.clone())
    }

    /// Operations of the group `b`.
    pub fn b(&self) -> operations::b::B {
        operations::b::B::new(self.0.clone())
    }

    /// Operations of the group `c`.
    pub fn c(&self) -> operations::c::C {
        operations::c::C::new(self.0.clone())
    }

    /// Operations of the group `d`.
    pub fn d(&self) -> operations::d::D {
        operations::d::D::new(self.0.clone())
    }

    /// Operations of the group `e`.
    pub fn e(&self) -> operations::e::E {
        operations::e::E::new(self.0.clone())
    }
}

impl From<codegen::Client<Safe>> for Client {
    fn from(client: codegen::Client<Safe>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Safe>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
