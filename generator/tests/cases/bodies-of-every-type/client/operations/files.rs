// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `files`.

use shopwright::codegen::{self, BodyContent, Call, Events, Method, Operation};
use super::super::Files;
use super::super::models::{File, Upload};

/// Operations of the group `files`.
#[derive(Clone, Debug)]
pub struct FilesApi {
    client: codegen::Client<Files>,
}

impl FilesApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Files>) -> Self {
        Self { client }
    }

    /// `POST /files`
    #[inline]
    pub fn upload(&self, body: &File) -> UploadCall {
        UploadCall(Call::json(&self.client, &UPLOAD).json_body(body))
    }

    /// `POST /files`
    #[inline]
    pub fn upload_form(&self, body: &File) -> UploadCall {
        UploadCall(Call::json(&self.client, &UPLOAD).form_body(body))
    }

    /// `POST /files`
    #[inline]
    pub fn upload_multipart(&self, body: Upload) -> UploadCall {
        UploadCall(Call::json(&self.client, &UPLOAD).multipart_body(body.into()))
    }

    /// `POST /files`
    #[inline]
    pub fn upload_text(&self, body: impl Into<String>) -> UploadCall {
        UploadCall(
            Call::json(&self.client, &UPLOAD)
                .text_body("text/plain; charset=utf-8", body.into()),
        )
    }

    /// `POST /files`
    ///
    /// Content types: (empty), `*/*`, `application/octet-stream`, `application/xml`, `form-data`,
    /// `image/*`.
    #[inline]
    pub fn upload_bytes(
        &self,
        content_type: &str,
        body: impl Into<BodyContent>,
    ) -> UploadCall {
        UploadCall(
            Call::json(&self.client, &UPLOAD).bytes_body(content_type, body.into()),
        )
    }
}

/// A call of [`FilesApi::upload`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UploadCall(Call<Files, File>);

impl UploadCall {
    /// Reads the answer as server-sent events, as they arrive.
    ///
    /// Awaiting the call reads JSON as a whole. Where a field of the request chooses between the
    /// two, often `stream`, set it accordingly.
    #[inline]
    pub fn events(self) -> Events<Files, String> {
        self.0.text_events()
    }
}

codegen::call!(UploadCall, Files, File);

static UPLOAD: Operation = Operation::new("files.upload", Method::POST, "/files");
