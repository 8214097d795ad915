// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Feeds;
use super::operations;

/// A client of Feeds; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Feeds>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Feeds> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `any`.
    pub fn any(&self) -> operations::any::Any {
        operations::any::Any::new(self.0.clone())
    }

    /// Operations of the group `feed`.
    pub fn feed(&self) -> operations::feed::Feed {
        operations::feed::Feed::new(self.0.clone())
    }

    /// Operations of the group `file`.
    pub fn file(&self) -> operations::file::File {
        operations::file::File::new(self.0.clone())
    }

    /// Operations of the group `moved`.
    pub fn moved(&self) -> operations::moved::Moved {
        operations::moved::Moved::new(self.0.clone())
    }

    /// Operations of the group `number`.
    pub fn number(&self) -> operations::number::Number {
        operations::number::Number::new(self.0.clone())
    }

    /// Operations of the group `object`.
    pub fn object(&self) -> operations::object::Object {
        operations::object::Object::new(self.0.clone())
    }

    /// Operations of the group `text`.
    pub fn text(&self) -> operations::text::Text {
        operations::text::Text::new(self.0.clone())
    }
}

impl From<codegen::Client<Feeds>> for Client {
    fn from(client: codegen::Client<Feeds>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Feeds>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
