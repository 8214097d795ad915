//! Subscriptions, escrow and reviews.

use shopwright::shoppex::models::{ReleaseEscrowRequest, SubscriptionStatus};

use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    list_subscription(bench).await;
    get_subscription(bench).await;
    cancel_subscription(bench).await;
    pause_subscription(bench).await;
    resume_subscription(bench).await;
    list_escrow(bench).await;
    get_escrow(bench).await;
    release_escrow(bench).await;
    list_review(bench).await;
}

async fn list_subscription(bench: &impl Judge) {
    let subscriptions = bench.client().subscriptions();
    bench
        .lists(
            "GET /subscriptions",
            subscriptions
                .list()
                .cursor(TEXT)
                .limit(3)
                .status(SubscriptionStatus::Cancelled)
                .with_response(),
            wire()
                .query("cursor", TEXT)
                .query("limit", 3)
                .query("status", "CANCELLED"),
        )
        .await;
}

async fn get_subscription(bench: &impl Judge) {
    let subscriptions = bench.client().subscriptions();
    bench
        .sends(
            "GET /subscriptions/{id}",
            subscriptions.get("id/1 ü").with_response(),
            wire().path("id", "id/1 ü"),
        )
        .await;
}

async fn cancel_subscription(bench: &impl Judge) {
    let subscriptions = bench.client().subscriptions();
    bench
        .sends(
            "POST /subscriptions/{id}/cancel",
            subscriptions.cancel("id/1 ü").with_response(),
            wire().path("id", "id/1 ü"),
        )
        .await;
}

async fn pause_subscription(bench: &impl Judge) {
    let subscriptions = bench.client().subscriptions();
    bench
        .sends(
            "POST /subscriptions/{id}/pause",
            subscriptions.pause("id/1 ü").with_response(),
            wire().path("id", "id/1 ü"),
        )
        .await;
}

async fn resume_subscription(bench: &impl Judge) {
    let subscriptions = bench.client().subscriptions();
    bench
        .sends(
            "POST /subscriptions/{id}/resume",
            subscriptions.resume("id/1 ü").with_response(),
            wire().path("id", "id/1 ü"),
        )
        .await;
}

async fn list_escrow(bench: &impl Judge) {
    let escrow = bench.client().escrow();
    bench
        .lists(
            "GET /escrow",
            escrow.list().cursor(TEXT).with_response(),
            wire().query("cursor", TEXT),
        )
        .await;
}

async fn get_escrow(bench: &impl Judge) {
    let escrow = bench.client().escrow();
    bench
        .sends(
            "GET /escrow/{id}",
            escrow.get("id/1 ü").with_response(),
            wire().path("id", "id/1 ü"),
        )
        .await;
}

async fn release_escrow(bench: &impl Judge) {
    let escrow = bench.client().escrow();
    let body = ReleaseEscrowRequest::new(TEXT);
    let sent = r#"{"cryptoSellerAddress":TEXT}"#;
    bench
        .sends(
            "POST /escrow/{id}/release",
            escrow.release("id/1 ü", &body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}

async fn list_review(bench: &impl Judge) {
    let reviews = bench.client().reviews();
    bench
        .lists("GET /reviews", reviews.list().with_response(), wire())
        .await;
}
