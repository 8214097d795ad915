// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `points`.

use shopwright::codegen::{self, BTreeMap, Call, Idempotency, Method, Operation, Style};
use super::super::Points;
use super::super::models::{PointsDeep, PointsJoinedItem, PointsJson};

/// Operations of the group `points`.
#[derive(Clone, Debug)]
pub struct PointsApi {
    client: codegen::Client<Points>,
}

impl PointsApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Points>) -> Self {
        Self { client }
    }

    /// `GET /points/{ids}/{matrix}/{label}`
    #[inline]
    pub fn points(
        &self,
        ids: &[i64],
        matrix: &[String],
        label: &BTreeMap<String, String>,
    ) -> PointsCall {
        PointsCall(
            Call::empty(&self.client, &POINTS)
                .path(ids)
                .path_styled("matrix", matrix, Style::MatrixExploded)
                .path_styled("label", label, Style::Label),
        )
    }
}

/// A call of [`PointsApi::points`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PointsCall(Call<Points, ()>);

impl PointsCall {
    /// Sets `joined`.
    pub fn joined(self, joined: &[PointsJoinedItem]) -> Self {
        Self(self.0.query_styled("joined", joined, Style::Form))
    }

    /// Sets `piped`.
    pub fn piped(self, piped: &[f64]) -> Self {
        Self(self.0.query_styled("piped", piped, Style::PipeDelimited))
    }

    /// Sets `deep`.
    pub fn deep(self, deep: &PointsDeep) -> Self {
        Self(self.0.query_styled("deep", codegen::object_param(deep), Style::DeepObject))
    }

    /// Sets `nested`.
    pub fn nested(self, nested: &[Vec<String>]) -> Self {
        Self(self.0.query("nested", nested))
    }

    /// Sets `json`.
    pub fn json(self, json: &PointsJson) -> Self {
        Self(self.0.query_styled("json", codegen::object_param(json), Style::Json))
    }

    /// Sets header `X-List`.
    pub fn x_list(self, x_list: &[String]) -> Self {
        Self(self.0.header("X-List", x_list))
    }

    /// Sets cookie `basket`.
    pub fn basket(self, basket: &[String]) -> Self {
        Self(self.0.cookie("basket", basket))
    }
}

codegen::call!(PointsCall, Points, ());

static POINTS: Operation = Operation::new(
        "points.points",
        Method::GET,
        "/points/{ids}/{matrix}/{label}",
    )
    .idempotency(Idempotency::Safe);
