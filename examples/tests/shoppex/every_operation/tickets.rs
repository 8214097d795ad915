//! Tickets, the blocked and the allowed.

use shopwright::shoppex::models::{
    BlacklistType, CreateBlacklistEntryRequest, CreateTicketMessageRequest, CreateTicketRequest,
    CreateWhitelistEntryRequest, TicketStatus, WhitelistType,
};

use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    list_ticket(bench).await;
    create_ticket(bench).await;
    get_ticket(bench).await;
    reply_ticket(bench).await;
    list_blacklist(bench).await;
    create_blacklist(bench).await;
    get_blacklist(bench).await;
    create_whitelist(bench).await;
}

async fn list_ticket(bench: &impl Judge) {
    let tickets = bench.client().tickets();
    bench
        .lists(
            "GET /tickets",
            tickets
                .list()
                .cursor(TEXT)
                .limit(3)
                .status(TicketStatus::Closed)
                .with_response(),
            wire()
                .query("cursor", TEXT)
                .query("limit", 3)
                .query("status", "CLOSED"),
        )
        .await;
}

async fn create_ticket(bench: &impl Judge) {
    let tickets = bench.client().tickets();
    let body =
        CreateTicketRequest::new("buyer+1@example.com", "Help ü & \"so\"", TEXT).invoice_id(TEXT);
    let sent = r#"{"email":"buyer+1@example.com","title":"Help ü & \"so\"","message":TEXT,"invoice_id":TEXT}"#;
    bench
        .sends(
            "POST /tickets",
            tickets.create(&body).with_response(),
            wire().json(sent),
        )
        .await;
}

async fn get_ticket(bench: &impl Judge) {
    let tickets = bench.client().tickets();
    bench
        .sends(
            "GET /tickets/{id}",
            tickets.get("id/1 ü").with_response(),
            wire().path("id", "id/1 ü"),
        )
        .await;
}

async fn reply_ticket(bench: &impl Judge) {
    let tickets = bench.client().tickets();
    let body = CreateTicketMessageRequest::new(TEXT);
    let sent = r#"{"message":TEXT}"#;
    bench
        .sends(
            "POST /tickets/{id}/messages",
            tickets.reply("id/1 ü", &body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}

async fn list_blacklist(bench: &impl Judge) {
    let blacklist = bench.client().blacklist();
    bench
        .lists(
            "GET /blacklist",
            blacklist.list().cursor(TEXT).limit(3).with_response(),
            wire().query("cursor", TEXT).query("limit", 3),
        )
        .await;
}

async fn create_blacklist(bench: &impl Judge) {
    let blacklist = bench.client().blacklist();
    let body = CreateBlacklistEntryRequest::new(BlacklistType::CryptoAddress, TEXT).reason(TEXT);
    let sent = r#"{"type":"CRYPTO_ADDRESS","value":TEXT,"reason":TEXT}"#;
    bench
        .sends(
            "POST /blacklist",
            blacklist.create(&body).with_response(),
            wire().json(sent),
        )
        .await;
}

async fn get_blacklist(bench: &impl Judge) {
    let blacklist = bench.client().blacklist();
    bench
        .sends(
            "GET /blacklist/{id}",
            blacklist.get("id/1 ü").with_response(),
            wire().path("id", "id/1 ü"),
        )
        .await;
}

async fn create_whitelist(bench: &impl Judge) {
    let whitelist = bench.client().whitelist();
    let body = CreateWhitelistEntryRequest::new(WhitelistType::Country, TEXT).note(TEXT);
    let sent = r#"{"type":"COUNTRY","data":TEXT,"note":TEXT}"#;
    bench
        .sends(
            "POST /whitelist",
            whitelist.create(&body).with_response(),
            wire().json(sent).whole(),
        )
        .await;
}
