// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`SendPartsRequest`] and the types inside it.

use shopwright::codegen::{self, FilePart, Multipart, Style};

/// `SendPartsRequest`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SendPartsRequest {
    /// `deep`.
    pub deep: SendPartsRequestDeep,
    /// `file`.
    pub file: FilePart,
    /// `meta`.
    pub meta: Option<SendPartsRequestMeta>,
    /// `names`.
    pub names: Vec<String>,
}

impl SendPartsRequest {
    /// Makes a value of what is required.
    pub fn new(deep: SendPartsRequestDeep, file: FilePart, names: Vec<String>) -> Self {
        Self {
            deep,
            file,
            meta: None,
            names,
        }
    }

    /// Sets `meta`.
    pub fn meta(mut self, meta: SendPartsRequestMeta) -> Self {
        self.meta = Some(meta);
        self
    }
}

impl From<SendPartsRequest> for Multipart {
    fn from(body: SendPartsRequest) -> Self {
        let mut form = Self::new();
        form = form.styled("deep", codegen::object_param(&body.deep), Style::DeepObject);
        form = form.file("file", body.file);
        if let Some(value) = body.meta {
            form = form.json("meta", &value);
        }
        form = form.typed("meta", "application/vnd.meta+json");
        form = form.header("meta", "X-Part", "meta");
        form = form.styled("names", body.names, Style::Form);
        form
    }
}

/// `SendPartsRequestDeep`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendPartsRequestDeep {
    /// `a`.
    pub a: Option<String>,
}

impl SendPartsRequestDeep {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { a: None }
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl Default for SendPartsRequestDeep {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent SendPartsRequestDeep {
    0 a "a" optional,
});

/// `SendPartsRequestMeta`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendPartsRequestMeta {
    /// `c`.
    pub c: Option<String>,
}

impl SendPartsRequestMeta {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { c: None }
    }

    /// Sets `c`.
    pub fn c(mut self, c: impl Into<String>) -> Self {
        self.c = Some(c.into());
        self
    }
}

impl Default for SendPartsRequestMeta {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent SendPartsRequestMeta {
    0 c "c" optional,
});
