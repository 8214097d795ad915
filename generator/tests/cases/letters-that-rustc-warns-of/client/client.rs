// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::BinyāmīnAyin;
use super::operations;

/// A client of Binyāmīn ʿAyin; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<BinyāmīnAyin>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<BinyāmīnAyin> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `ܣܘܪܝܝܐ`.
    pub fn u723_u718_u72a_u71d_u71d_u710(
        &self,
    ) -> operations::u723_u718_u72a_u71d_u71d_u710::U723U718U72aU71dU71dU710 {
        operations::u723_u718_u72a_u71d_u71d_u710::U723U718U72aU71dU71dU710::new(
            self.0.clone(),
        )
    }
}

impl From<codegen::Client<BinyāmīnAyin>> for Client {
    fn from(client: codegen::Client<BinyāmīnAyin>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<BinyāmīnAyin>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
