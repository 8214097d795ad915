//! Licences.

use serde_json::json;
use shopwright::shoppex::models::{UpdateLicenseRequest, ValidateLicenseRequest};

use super::{members, time};
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    validate(bench).await;
    update(bench).await;
}

async fn validate(bench: &impl Judge) {
    let licenses = bench.client().licenses();
    let body = ValidateLicenseRequest::new(TEXT, TEXT)
        .hardware_id(TEXT)
        .ip(TEXT);
    let sent = r#"{"key":TEXT,"product_id":TEXT,"hardware_id":TEXT,"ip":TEXT}"#;
    bench
        .sends(
            "POST /licenses/validate",
            licenses.validate(&body).with_response(),
            wire().json(sent),
        )
        .await;
}

async fn update(bench: &impl Judge) {
    let licenses = bench.client().licenses();
    let mut body = UpdateLicenseRequest::new()
        .hardware_id(TEXT)
        .expires_at(time("2026-01-02T03:04:05Z"));
    body.additional = members(json!({ "not named é": [TEXT, 1] }));
    let sent = r#"{"hardware_id":TEXT,"expires_at":"2026-01-02T03:04:05Z","not named é":[TEXT,1]}"#;
    bench
        .sends(
            "PATCH /licenses/{id}",
            licenses.update("id/1 ü", &body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}
