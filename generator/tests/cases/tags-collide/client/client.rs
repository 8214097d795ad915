// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Tags;
use super::operations;

/// A client of Tags; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Tags>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Tags> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `Users`.
    pub fn users_2(&self) -> operations::users_2::Users {
        operations::users_2::Users::new(self.0.clone())
    }

    /// Operations of the group `client`.
    pub fn client_(&self) -> operations::client_::ClientApi {
        operations::client_::ClientApi::new(self.0.clone())
    }

    /// Operations of the group `d`.
    pub fn d(&self) -> operations::d::D {
        operations::d::D::new(self.0.clone())
    }

    /// Operations of the group `mod`.
    pub fn mod_(&self) -> operations::mod_::Mod {
        operations::mod_::Mod::new(self.0.clone())
    }

    /// Operations of the group `models`.
    pub fn models(&self) -> operations::models::Models {
        operations::models::Models::new(self.0.clone())
    }

    /// Others.
    pub fn users(&self) -> operations::users::Users2 {
        operations::users::Users2::new(self.0.clone())
    }

    /// Operations of the group `注文`.
    pub fn 注文(&self) -> operations::u6ce8u6587::注文 {
        operations::u6ce8u6587::注文::new(self.0.clone())
    }
}

impl From<codegen::Client<Tags>> for Client {
    fn from(client: codegen::Client<Tags>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Tags>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
