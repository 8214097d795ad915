// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Notes;
use super::operations;

/// A client of Notes; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Notes>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Notes> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `anything`.
    pub fn anything(&self) -> operations::anything::Anything {
        operations::anything::Anything::new(self.0.clone())
    }

    /// Operations of the group `form`.
    pub fn form(&self) -> operations::form::Form {
        operations::form::Form::new(self.0.clone())
    }

    /// Operations of the group `list`.
    pub fn list(&self) -> operations::list::List {
        operations::list::List::new(self.0.clone())
    }

    /// Operations of the group `parts`.
    pub fn parts(&self) -> operations::parts::Parts {
        operations::parts::Parts::new(self.0.clone())
    }
}

impl From<codegen::Client<Notes>> for Client {
    fn from(client: codegen::Client<Notes>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Notes>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
