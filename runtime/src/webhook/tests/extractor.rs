//! The `axum` extractor: what reaches a handler, and what is answered in its place.

use axum::body::Body;
use axum::extract::{DefaultBodyLimit, FromRef, FromRequest, Request};
use axum::handler::Handler;
use axum::response::IntoResponse;

use super::super::{Delivery, Webhook, WebhookRejection};
use super::*;

fn request(sent: HeaderMap, body: impl Into<Body>) -> Request {
    let mut request = Request::post("/").body(body.into()).unwrap();
    *request.headers_mut() = sent;
    request
}

async fn extract(request: Request) -> Result<Delivery, WebhookRejection> {
    let verifier = verifier(Scheme::selorax(), SECRET, NOW);
    let Webhook(delivery) = Webhook::from_request(request, &verifier).await?;
    Ok(delivery)
}

/// Returns the status and the text that is answered in the place of the handler's answer.
async fn refusal(request: Request) -> (u16, String) {
    let response = extract(request).await.unwrap_err().into_response();
    let status = response.status().as_u16();
    let bytes = axum::body::to_bytes(response.into_body(), 1000)
        .await
        .unwrap();
    (status, String::from_utf8(bytes.to_vec()).unwrap())
}

#[tokio::test]
async fn a_right_delivery_reaches_the_handler_with_the_bytes_that_were_signed() {
    let sent = signed(Scheme::selorax(), "evt_7", BODY);
    let delivery = extract(request(sent, BODY)).await.unwrap();
    assert_eq!(delivery.key, "selorax:evt_7");
    assert_eq!(delivery.body, BODY);
    assert_eq!(delivery.headers["X-SeloraX-Timestamp"], "1767225600");
}

#[tokio::test]
async fn a_wrong_signature_is_answered_with_401() {
    let sent = signed(Scheme::selorax(), "evt_7", b"another body");
    let (status, text) = refusal(request(sent, BODY)).await;
    assert_eq!(status, 401);
    assert!(text.contains("no signature fits"), "{text}");
}

#[tokio::test]
async fn a_missing_header_is_answered_with_400() {
    let (status, text) = refusal(request(HeaderMap::new(), BODY)).await;
    assert_eq!(status, 400);
    assert_eq!(text, "the header `X-SeloraX-Signature` is missing");
}

#[tokio::test]
async fn a_body_that_is_too_large_is_answered_with_413_whatever_its_signature() {
    let body = vec![b' '; 2 * 1024 * 1024 + 1];
    let sent = signed(Scheme::selorax(), "evt_7", &body);
    assert_eq!(refusal(request(sent, body)).await.0, 413);
}

#[derive(Clone)]
struct State {
    selorax: Verifier,
}

impl FromRef<State> for Verifier {
    fn from_ref(state: &State) -> Self {
        state.selorax.clone()
    }
}

#[tokio::test]
async fn a_handler_takes_the_verifier_from_its_state_and_the_limit_from_its_layer() {
    let state = State {
        selorax: verifier(Scheme::selorax(), SECRET, NOW),
    };
    let handler = async |Webhook(delivery): Webhook| delivery.key;
    let ask = async |body: &'static [u8]| {
        let mut request = request(signed(Scheme::selorax(), "evt_7", body), body);
        DefaultBodyLimit::max(BODY.len()).apply(&mut request);
        let response = Handler::call(handler, request, state.clone()).await;
        response.status().as_u16()
    };
    assert_eq!(ask(BODY).await, 200);
    assert_eq!(ask(&[b'x'; 200]).await, 413);
}
