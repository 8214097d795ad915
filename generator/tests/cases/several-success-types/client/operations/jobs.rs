// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `jobs`.

use shopwright::codegen::{self, Call, Chunks, Method, Operation};
use super::super::Jobs;
use super::super::models::StartOutput;

/// Operations of the group `jobs`.
#[derive(Clone, Debug)]
pub struct JobsApi {
    client: codegen::Client<Jobs>,
}

impl JobsApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Jobs>) -> Self {
        Self { client }
    }

    /// `POST /jobs`
    #[inline]
    pub fn start(&self) -> Start {
        Start(Call::answer(&self.client, &START))
    }
}

/// A call of [`JobsApi::start`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Start(Call<Jobs, StartOutput>);

impl Start {
    /// Reads the answer as bytes, as they arrive.
    #[inline]
    pub fn chunks(self) -> Chunks<Jobs> {
        self.0.chunks("application/octet-stream")
    }
}

codegen::call!(Start, Jobs, StartOutput);

static START: Operation = Operation::new("jobs.start", Method::POST, "/jobs")
    .accept("application/json, application/vnd.jobs+json, application/octet-stream");
