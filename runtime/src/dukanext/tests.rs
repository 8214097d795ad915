//! The facade, on a scripted transport.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::time::Duration;

use http::Method;

use super::models::{
    AccessLinkRequest, ContactFormRequest, ContactFormRequestRequired, Media, SubscribeRequest,
};
use super::{
    Client, ClientBuilder, Credentials, DOCUMENTED_BASE_URL, Error, ErrorCode, PendingLogin,
};
use crate::clock::VirtualClock;
use crate::transport::{ScriptedTransport, Step};
use crate::{Outcome, Pacing, Secret};

const KEY: &str = "vst_a-key-that-must-not-show";
const TOKEN: &str = "a-token-that-must-not-show";

fn credentials() -> Credentials {
    Credentials::api_key(KEY).unwrap()
}

fn with(
    credentials: Credentials,
    steps: Vec<Step>,
    configure: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> (Client, ScriptedTransport) {
    let transport = ScriptedTransport::new(steps);
    let builder = Client::builder()
        .credentials(credentials)
        .transport(transport.clone());
    (configure(builder).build().unwrap(), transport)
}

fn client(steps: Vec<Step>) -> (Client, ScriptedTransport) {
    with(credentials(), steps, |builder| builder)
}

fn failed(status: u16, code: &str) -> Step {
    Step::json(status, format!(r#"{{"status":"failed","code":"{code}"}}"#))
}

#[tokio::test]
async fn the_key_goes_to_the_documented_address_over_https() {
    let health = Step::json(200, r#"{"status":"ok","name":"Shop","id":"1"}"#);
    let (client, transport) = client(vec![health]);
    assert_eq!(client.settings().health().await.unwrap().name, "Shop");
    let sent = &transport.requests()[0];
    assert_eq!(
        sent.uri.to_string(),
        "https://api.dukanext.co.ke/access/api/v1/settings/health"
    );
    assert_eq!(sent.headers["x-api-key"], KEY);
    for absent in ["authorization", "origin", "host"] {
        assert!(!sent.headers.contains_key(absent), "{absent}");
    }
}

#[tokio::test]
async fn origin_and_host_are_sent_where_they_are_set() {
    let credentials = credentials()
        .origin("yourstore.com")
        .and_then(|credentials| credentials.host("yourstore.com"));
    let (client, transport) = with(credentials.unwrap(), vec![failed(404, "x")], |it| it);
    client.settings().get().await.unwrap_err();
    let sent = &transport.requests()[0];
    assert_eq!(sent.headers["origin"], "https://yourstore.com");
    assert_eq!(sent.headers["host"], "yourstore.com");
}

#[test]
fn the_documented_address_is_refused_unless_plain_http_is_allowed_by_name() {
    let builder = || {
        let transport = ScriptedTransport::new([]);
        let builder = Client::builder().transport(transport);
        builder.base_url(DOCUMENTED_BASE_URL)
    };
    let error = builder().build().unwrap_err();
    assert!(error.is_invalid_input());
    assert!(error.to_string().contains("allow_plain_http()"), "{error}");
    assert!(builder().allow_plain_http().build().is_ok());
}

#[tokio::test]
async fn either_documented_form_of_the_first_step_is_taken() {
    for status in ["verify", "success"] {
        let reply = format!(r#"{{"status":"{status}","data":{{"id":"65f0"}}}}"#);
        let (client, transport) = client(vec![Step::json(200, reply)]);
        let pending = client.start_login("ada@example.com").await.unwrap();
        assert_eq!(pending, PendingLogin::resume("ada@example.com", "65f0"));
        assert_eq!(
            &transport.requests()[0].body[..],
            br#"{"email":"ada@example.com"}"#
        );
    }
}

#[tokio::test]
async fn either_documented_place_of_the_token_is_read() {
    for reply in [
        format!(r#"{{"status":"success","token":"{TOKEN}"}}"#),
        format!(r#"{{"status":"success","data":{{"token":"{TOKEN}"}}}}"#),
        format!(r#"{{"status":"success","token":"","data":{{"token":"{TOKEN}"}}}}"#),
    ] {
        let steps = vec![Step::json(200, reply.clone()), Step::json(200, reply)];
        let (client, transport) = client(steps);
        let pending = PendingLogin::resume("ada@example.com", "65f0");
        let token = client.finish_login(&pending, "123456").await.unwrap();
        assert_eq!(token, Secret::from(TOKEN));
        let link = AccessLinkRequest::new("link", "ada@example.com", "65f1");
        let token = client.login_by_access_link(&link).await.unwrap();
        assert_eq!(token, Secret::from(TOKEN));
        let sent = transport.requests();
        assert_eq!(
            serde_json::from_slice::<serde_json::Value>(&sent[0].body).unwrap(),
            serde_json::json!({"email": "ada@example.com", "id": "65f0", "code": "123456", "event": "login"})
        );
    }
}

#[tokio::test]
async fn an_answer_without_a_token_is_an_error_of_a_login_that_took_effect() {
    let (client, _) = client(vec![Step::json(200, r#"{"status":"success"}"#)]);
    let pending = PendingLogin::resume("ada@example.com", "65f0");
    let error = client.finish_login(&pending, "123456").await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.outcome(), Outcome::Applied);
    assert_eq!(error.operation(), Some("login.verify_code"));
}

#[tokio::test]
async fn a_customer_sends_the_token_beside_the_key_and_the_client_never_does() {
    let orders = || Step::json(200, r#"{"status":"success","data":[]}"#);
    let (client, transport) = client(vec![orders(), orders(), orders()]);
    let customer = client.customer(TOKEN);
    customer.orders().list().await.unwrap();
    let raw = customer.request(Method::GET, "/downloads");
    raw.await.unwrap();
    client.request(Method::GET, "/variants").await.unwrap();
    let sent = transport.requests();
    for sent in &sent[..2] {
        assert_eq!(sent.headers["x-api-key"], KEY);
        assert_eq!(sent.headers["authorization"], format!("Bearer {TOKEN}"));
    }
    assert!(!sent[2].headers.contains_key("authorization"));
    assert!(!format!("{client:?} {customer:?}").contains("must-not-show"));
}

#[tokio::test]
async fn the_code_counts_and_not_the_status_that_the_pages_dispute() {
    for (status, code) in [
        (400, ErrorCode::InvalidCoupon),
        (422, ErrorCode::InvalidCoupon),
        (400, ErrorCode::CouponCodeRequired),
        (400, ErrorCode::CouponZeroTotal),
        (429, ErrorCode::ContactFormLimitExceeded),
        (403, ErrorCode::ContactFormLimitExceeded),
    ] {
        let (client, transport) = client(vec![failed(status, code.as_str())]);
        let error = client.settings().get().await.unwrap_err();
        assert_eq!(error.code(), Some(code));
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(
            transport.requests().len(),
            1,
            "{code} at {status} is repeated"
        );
    }
}

#[tokio::test]
async fn an_error_says_what_to_do_as_its_code_does() {
    type Questions = [fn(&Error) -> bool; 6];
    let questions: Questions = [
        Error::needs_login,
        Error::needs_new_login_code,
        Error::needs_coming_soon_page,
        Error::needs_merchant,
        Error::needs_developer,
        Error::is_silent,
    ];
    for (code, expected) in [
        ("SESSION_EXPIRED", [true, false, false, false, false, false]),
        (
            "VERIFICATION_NOT_VALID",
            [false, true, false, false, false, false],
        ),
        (
            "DEV_MODE_DISABLED",
            [false, false, true, true, false, false],
        ),
        (
            "COUPONS_DISABLED",
            [false, false, false, true, false, false],
        ),
        (
            "SHOP_URL_INVALID",
            [false, false, false, false, true, false],
        ),
        ("INVALID_EVENT", [false, false, false, false, false, true]),
        ("A_CODE_OF_TOMORROW", [false; 6]),
    ] {
        let (client, _) = client(vec![failed(403, code)]);
        let error = client.settings().get().await.unwrap_err();
        assert_eq!(questions.map(|asks| asks(&error)), expected, "{code}");
        assert_eq!(error.raw_code(), Some(code));
    }
}

#[tokio::test]
async fn a_limit_of_an_hour_is_told_and_not_waited_for() {
    let limited = failed(429, "NEWSLETTER_RATE_LIMITED").header("retry-after", "1800");
    let (client, transport) = client(vec![limited]);
    let request = SubscribeRequest::new("ada@example.com", "");
    let error = client.newsletter().subscribe(&request).await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1800)));
    assert_eq!(error.outcome(), Outcome::Rejected);
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test]
async fn pacing_refuses_the_fourth_message_of_an_hour_before_it_is_sent() {
    let sent = || Step::json(200, r#"{"status":"success","message":"Message sent"}"#);
    let clock = VirtualClock::new();
    let steps = vec![sent(), sent(), sent(), sent()];
    let (client, transport) = with(credentials(), steps, |builder| {
        builder.clock(clock.clone()).pacing(Pacing::default())
    });
    let message = ContactFormRequest::new(ContactFormRequestRequired {
        email: "ada@example.com".to_owned(),
        first_name: "Ada".to_owned(),
        last_name: "Lovelace".to_owned(),
        message: "Do you ship to Kisumu?".to_owned(),
    });
    for _ in 0..3 {
        client.contact_form().submit(&message).await.unwrap();
    }
    let error = client.contact_form().submit(&message).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(
        error.retry_after() > Some(Duration::from_secs(3000)),
        "{error}"
    );
    assert_eq!(transport.requests().len(), 3);
    clock.advance(Duration::from_secs(3600));
    client.contact_form().submit(&message).await.unwrap();
}

#[tokio::test]
async fn a_price_of_a_line_is_absent_null_or_a_value() {
    let line = |price: &str| {
        format!(
            r#"{{"status":"success","total":1,"data":[{{"_id":"1","title":"T","slug":"t","hasVariantions":true,
            "price":10,"actualPrice":9.99,"status":"in-stock","sellable":null,"variationKey":null{price}}}]}}"#
        )
    };
    for (price, expected) in [
        ("", None),
        (r#","salePrice":null"#, Some(None)),
        (r#","salePrice":9.99"#, Some(Some("9.99".parse().unwrap()))),
    ] {
        let (client, _) = client(vec![Step::json(200, line(price))]);
        let cart = super::models::RefreshCartRequest::new(Vec::new());
        let page = client.products().refresh_cart(&cart).await.unwrap();
        assert_eq!((page.total, page.items[0].sale_price), (Some(1), expected));
        assert!(page.items[0].has_variations);
    }
}

#[tokio::test]
async fn a_file_is_found_below_the_base_of_the_shops_media() {
    let settings = r#"{"status":"success","data":{"_id":"1","media":{"url":"https://cdn.example/"},
        "branding":{"logo":{"_id":"2","uploadUrl":"/a/b.png","size":"1024"}}}}"#;
    let (client, _) = client(vec![Step::json(200, settings)]);
    let settings = client.settings().get().await.unwrap();
    let logo: Media = settings.branding.clone().unwrap().logo.unwrap();
    assert_eq!(
        settings.media_url(&logo).as_deref(),
        Some("https://cdn.example/a/b.png")
    );
    assert_eq!(logo.size, Some(1024.into()));
}

#[cfg(feature = "reqwest")]
#[test]
fn the_environment_makes_a_client() {
    let from = |variables: &[(&str, &str)]| {
        let variables: BTreeMap<_, _> = variables.iter().copied().collect();
        Client::from_variables(|name| variables.get(name).map(OsString::from))
    };
    let key = ("DUKANEXT_API_KEY", KEY);
    let public = from(&[key]).unwrap();
    assert_eq!(
        public.base_url().as_str(),
        "https://api.dukanext.co.ke/access/api/v1"
    );
    let address = ("DUKANEXT_BASE_URL", DOCUMENTED_BASE_URL);
    let error = from(&[key, address]).unwrap_err().to_string();
    assert!(
        error.starts_with("DUKANEXT_BASE_URL cannot be used"),
        "{error}"
    );
    assert!(from(&[key, address, ("DUKANEXT_ALLOW_PLAIN_HTTP", "1")]).is_ok());
    assert!(from(&[]).unwrap_err().is_authentication());
}
