// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Upload`].

use shopwright::codegen::{FilePart, Multipart};
use super::File;

/// `Upload`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Upload {
    /// `file`.
    pub file: FilePart,
    /// `files`.
    pub files: Option<Vec<FilePart>>,
    /// `meta`.
    pub meta: Option<File>,
    /// `n`.
    pub n: Option<i64>,
    /// `name`.
    pub name: Option<String>,
}

impl Upload {
    /// Makes a value of what is required.
    pub fn new(file: FilePart) -> Self {
        Self {
            file,
            files: None,
            meta: None,
            n: None,
            name: None,
        }
    }

    /// Sets `files`.
    pub fn files(mut self, files: Vec<FilePart>) -> Self {
        self.files = Some(files);
        self
    }

    /// Sets `meta`.
    pub fn meta(mut self, meta: File) -> Self {
        self.meta = Some(meta);
        self
    }

    /// Sets `n`.
    pub fn n(mut self, n: i64) -> Self {
        self.n = Some(n);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl From<Upload> for Multipart {
    fn from(body: Upload) -> Self {
        let mut form = Self::new();
        form = form.file("file", body.file);
        for file in body.files.into_iter().flatten() {
            form = form.file("files", file);
        }
        if let Some(value) = body.meta {
            form = form.json("meta", &value);
        }
        form = form.field("n", body.n);
        form = form.field("name", body.name);
        form
    }
}
