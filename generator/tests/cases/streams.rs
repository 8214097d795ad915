//! Answers that are read as they arrive, by the methods that are generated for them.

use shopwright::transport::{ScriptedTransport, Step};
use shopwright_cases::xml_and_binary_answers::Client;
use shopwright_cases::xml_and_binary_answers::models::Tick;

fn client(content_type: &str, body: &'static str) -> (Client, ScriptedTransport) {
    let step = Step::status(200)
        .header("content-type", content_type)
        .body(body);
    let transport = ScriptedTransport::new([step]);
    let client = Client::builder()
        .base_url("https://feeds.example")
        .transport(transport.clone())
        .build()
        .unwrap();
    (client, transport)
}

fn accept(transport: &ScriptedTransport) -> String {
    let request = transport.requests().remove(0);
    request.headers["accept"].to_str().unwrap().to_owned()
}

#[tokio::test]
async fn events_have_the_type_that_the_description_gives() {
    let body = "event: tick\ndata: {\"n\":1}\n\ndata: {\"n\":2}\n\n";
    let (client, transport) = client("text/event-stream", body);
    let mut events = client.feed().ticks().events();
    let first = events.try_next().await.unwrap().unwrap();
    assert_eq!(first.name(), "tick");
    let tick: Tick = first.data().unwrap();
    assert_eq!(tick.n, 1);
    let second = events.try_next().await.unwrap().unwrap();
    assert_eq!(second.data().unwrap().n, 2);
    assert!(events.try_next().await.unwrap().is_none());
    assert_eq!(accept(&transport), "text/event-stream");
}

#[tokio::test]
async fn lines_have_it_too() {
    let (client, transport) = client("application/x-ndjson", "{\"n\":1}\n{\"n\":2}\n");
    let mut lines = client.feed().log().lines();
    let mut read = Vec::new();
    while let Some(tick) = lines.try_next().await.unwrap() {
        read.push(tick.n);
    }
    assert_eq!(read, [1, 2]);
    assert_eq!(accept(&transport), "application/x-ndjson");
}

#[tokio::test]
async fn chunks_are_the_bytes_of_the_answer() {
    let (client, transport) = client("application/pdf", "%PDF-1.7");
    let mut chunks = client.file().file().chunks();
    let mut read = Vec::new();
    while let Some(piece) = chunks.try_next().await.unwrap() {
        read.extend_from_slice(&piece);
    }
    assert_eq!(read, b"%PDF-1.7");
    assert_eq!(accept(&transport), "application/pdf");
}
