//! Themes.

use serde_json::json;
use shopwright::shoppex::models::{AnyObject, CreateThemeRequest};

use super::members;
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    list(bench).await;
    create(bench).await;
    apply_ai_change(bench).await;
    inspect(bench).await;
    diff(bench).await;
    search_files(bench).await;
    get_file(bench).await;
    apply_change(bench).await;
    accept_patch(bench).await;
    create_section(bench).await;
    create_page(bench).await;
    update_config(bench).await;
    validate(bench).await;
    start_preview(bench).await;
    get_preview_start(bench).await;
    stop_preview(bench).await;
    publish(bench).await;
}

async fn list(bench: &impl Judge) {
    let themes = bench.client().themes();
    bench
        .lists("GET /themes", themes.list().with_response(), wire())
        .await;
}

async fn create(bench: &impl Judge) {
    let themes = bench.client().themes();
    let mut body = CreateThemeRequest::new().set_as_active(true);
    body.additional = members(json!({ "not named é": [TEXT, 2] }));
    let sent = r#"{"setAsActive":true,"not named é":[TEXT,2]}"#;
    bench
        .sends(
            "POST /themes/control/create",
            themes.create().body(&body).with_response(),
            wire().json(sent),
        )
        .await;
}

async fn apply_ai_change(bench: &impl Judge) {
    let themes = bench.client().themes();
    let mut body = AnyObject::new();
    body.additional = members(json!({ "not named é": [TEXT, 3] }));
    let sent = r#"{"not named é":[TEXT,3]}"#;
    bench
        .sends(
            "POST /themes/{id}/ai/apply",
            themes.apply_ai_change("id/1 ü").body(&body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}

async fn inspect(bench: &impl Judge) {
    let themes = bench.client().themes();
    bench
        .sends(
            "GET /themes/{id}/control/inspect",
            themes.inspect("id/1 ü").with_response(),
            wire().path("id", "id/1 ü"),
        )
        .await;
}

async fn diff(bench: &impl Judge) {
    let themes = bench.client().themes();
    bench
        .sends(
            "GET /themes/{id}/control/diff",
            themes.diff("id/1 ü").with_response(),
            wire().path("id", "id/1 ü"),
        )
        .await;
}

async fn search_files(bench: &impl Judge) {
    let themes = bench.client().themes();
    bench
        .sends(
            "GET /themes/{id}/control/search",
            themes.search_files("id/1 ü", TEXT).with_response(),
            wire().path("id", "id/1 ü").query("q", TEXT),
        )
        .await;
}

async fn get_file(bench: &impl Judge) {
    let themes = bench.client().themes();
    bench
        .sends(
            "GET /themes/{id}/control/files/{path}",
            themes
                .get_file("id/1 ü", "sections/hero ü.liquid")
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .path("path", "sections/hero ü.liquid"),
        )
        .await;
}

async fn apply_change(bench: &impl Judge) {
    let themes = bench.client().themes();
    let mut body = AnyObject::new();
    body.additional = members(json!({ "not named é": [TEXT, 4] }));
    let sent = r#"{"not named é":[TEXT,4]}"#;
    bench
        .sends(
            "POST /themes/{id}/control/apply",
            themes.apply_change("id/1 ü").body(&body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}

async fn accept_patch(bench: &impl Judge) {
    let themes = bench.client().themes();
    let mut body = AnyObject::new();
    body.additional = members(json!({ "not named é": [TEXT, 5] }));
    let sent = r#"{"not named é":[TEXT,5]}"#;
    bench
        .sends(
            "POST /themes/{id}/control/accept",
            themes.accept_patch("id/1 ü").body(&body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}

async fn create_section(bench: &impl Judge) {
    let themes = bench.client().themes();
    let mut body = AnyObject::new();
    body.additional = members(json!({ "not named é": [TEXT, 6] }));
    let sent = r#"{"not named é":[TEXT,6]}"#;
    bench
        .sends(
            "POST /themes/{id}/control/sections",
            themes.create_section("id/1 ü").body(&body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}

async fn create_page(bench: &impl Judge) {
    let themes = bench.client().themes();
    let mut body = AnyObject::new();
    body.additional = members(json!({ "not named é": [TEXT, 7] }));
    let sent = r#"{"not named é":[TEXT,7]}"#;
    bench
        .sends(
            "POST /themes/{id}/control/pages",
            themes.create_page("id/1 ü").body(&body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}

async fn update_config(bench: &impl Judge) {
    let themes = bench.client().themes();
    let mut body = AnyObject::new();
    body.additional = members(json!({ "not named é": [TEXT, 8] }));
    let sent = r#"{"not named é":[TEXT,8]}"#;
    bench
        .sends(
            "POST /themes/{id}/control/config",
            themes.update_config("id/1 ü").body(&body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}

async fn validate(bench: &impl Judge) {
    let themes = bench.client().themes();
    let mut body = AnyObject::new();
    body.additional = members(json!({ "not named é": [TEXT, 9] }));
    let sent = r#"{"not named é":[TEXT,9]}"#;
    bench
        .sends(
            "POST /themes/{id}/control/validate",
            themes.validate("id/1 ü").body(&body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}

async fn start_preview(bench: &impl Judge) {
    let themes = bench.client().themes();
    let mut body = AnyObject::new();
    body.additional = members(json!({ "not named é": [TEXT, 10] }));
    let sent = r#"{"not named é":[TEXT,10]}"#;
    bench
        .sends(
            "POST /themes/{id}/control/preview",
            themes.start_preview("id/1 ü").body(&body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}

async fn get_preview_start(bench: &impl Judge) {
    let themes = bench.client().themes();
    bench
        .sends(
            "GET /themes/{id}/control/preview/starts/{startId}",
            themes.get_preview_start("id/1 ü", "s;4").with_response(),
            wire().path("id", "id/1 ü").path("startId", "s;4"),
        )
        .await;
}

async fn stop_preview(bench: &impl Judge) {
    let themes = bench.client().themes();
    bench
        .sends(
            "DELETE /themes/{id}/control/preview/{sessionId}",
            themes.stop_preview("id/1 ü", "s=5").with_response(),
            wire().path("id", "id/1 ü").path("sessionId", "s=5"),
        )
        .await;
}

async fn publish(bench: &impl Judge) {
    let themes = bench.client().themes();
    let mut body = AnyObject::new();
    body.additional = members(json!({ "not named é": [TEXT, 11] }));
    let sent = r#"{"not named é":[TEXT,11]}"#;
    bench
        .sends(
            "POST /themes/{id}/control/publish",
            themes.publish("id/1 ü").body(&body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}
