// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `levels`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Levels;
use super::super::models::{LevelLevel, LevelRate, LevelResponse};

/// Operations of the group `levels`.
#[derive(Clone, Debug)]
pub struct LevelsApi {
    client: codegen::Client<Levels>,
}

impl LevelsApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Levels>) -> Self {
        Self { client }
    }

    /// `GET /levels/{level}`
    #[inline]
    pub fn level(&self, level: impl Into<LevelLevel>) -> Level {
        Level(Call::json(&self.client, &LEVEL).path(level.into()))
    }
}

/// A call of [`LevelsApi::level`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Level(Call<Levels, LevelResponse>);

impl Level {
    /// Sets `rate`.
    pub fn rate(self, rate: impl Into<LevelRate>) -> Self {
        Self(self.0.query("rate", rate.into()))
    }
}

codegen::call!(Level, Levels, LevelResponse);

static LEVEL: Operation = Operation::new("levels.level", Method::GET, "/levels/{level}")
    .idempotency(Idempotency::Safe);
