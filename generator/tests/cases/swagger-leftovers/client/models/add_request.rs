// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`AddRequest`].

use shopwright::codegen::{FilePart, Multipart};

/// `AddRequest`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddRequest {
    /// `file`.
    pub file: Option<FilePart>,
}

impl AddRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { file: None }
    }

    /// Sets `file`.
    pub fn file(mut self, file: FilePart) -> Self {
        self.file = Some(file);
        self
    }
}

impl Default for AddRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl From<AddRequest> for Multipart {
    fn from(body: AddRequest) -> Self {
        let mut form = Self::new();
        if let Some(file) = body.file {
            form = form.file("file", file);
        }
        form
    }
}
