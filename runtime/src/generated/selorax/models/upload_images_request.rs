// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UploadImagesRequest`].

use crate::codegen::{FilePart, Multipart};

/// `UploadImagesRequest`.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadImagesRequest {
    /// Image files; the form field repeats.
    pub files: Vec<FilePart>,
}

impl UploadImagesRequest {
    /// Makes a value of what is required.
    pub fn new(files: Vec<FilePart>) -> Self {
        Self { files }
    }
}

impl From<UploadImagesRequest> for Multipart {
    fn from(body: UploadImagesRequest) -> Self {
        let mut form = Self::new();
        for file in body.files {
            form = form.file("files", file);
        }
        form
    }
}
