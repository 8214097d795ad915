// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `file`.

use shopwright::codegen::{self, Bytes, Call, Chunks, Idempotency, Method, Operation};
use super::super::Feeds;

/// Operations of the group `file`.
#[derive(Clone, Debug)]
pub struct File {
    client: codegen::Client<Feeds>,
}

impl File {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Feeds>) -> Self {
        Self { client }
    }

    /// `GET /file`
    #[inline]
    pub fn file(&self) -> FileCall {
        FileCall(Call::bytes(&self.client, &FILE))
    }
}

/// A call of [`File::file`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct FileCall(Call<Feeds, Bytes>);

impl FileCall {
    /// Reads the answer as bytes, as they arrive.
    #[inline]
    pub fn chunks(self) -> Chunks<Feeds> {
        self.0.chunks("application/pdf")
    }
}

codegen::call!(FileCall, Feeds, Bytes);

static FILE: Operation = Operation::new("file.file", Method::GET, "/file")
    .idempotency(Idempotency::Safe)
    .accept("application/pdf");
