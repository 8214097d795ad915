//! Official test vectors of the providers, and vectors computed with other programs.

use super::*;

fn verifies(scheme: Scheme, secret: &str, now: u64, sent: &[(&str, &str)], body: &[u8]) {
    let sent = headers(sent);
    let verified = verifier(scheme, secret, now).verify(&sent, body).unwrap();
    assert_eq!(verified.body(), body);
}

/// From the tests of the libraries of Standard Webhooks.
#[test]
fn the_vector_of_standard_webhooks_verifies() {
    verifies(
        Scheme::standard_webhooks(),
        "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
        1_649_367_553,
        &[
            ("webhook-id", "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk"),
            ("webhook-timestamp", "1649367553"),
            (
                "webhook-signature",
                "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
            ),
        ],
        br#"{"email":"test@example.com","username":"test_user"}"#,
    );
}

/// From <https://docs.svix.com/receiving/verifying-payloads/how-manual>.
#[test]
fn the_vector_of_svix_verifies() {
    verifies(
        Scheme::svix(),
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        1_614_265_330,
        &[
            ("svix-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"),
            ("svix-timestamp", "1614265330"),
            (
                "svix-signature",
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            ),
        ],
        br#"{"test": 2432232314}"#,
    );
}

/// From <https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries>.
#[test]
fn the_vector_of_github_verifies() {
    verifies(
        Scheme::github(),
        "It's a Secret to Everybody",
        NOW,
        &[(
            "X-Hub-Signature-256",
            "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17",
        )],
        b"Hello, World!",
    );
}

/// From <https://api.slack.com/authentication/verifying-requests-from-slack>.
#[test]
fn the_vector_of_slack_verifies_by_a_scheme_that_a_user_describes() {
    let slack = Scheme::hmac("slack", "X-Slack-Signature")
        .prefix("v0=")
        .timestamp_header("X-Slack-Request-Timestamp")
        .signed_text("v0:{timestamp}:{body}")
        .build()
        .unwrap();
    verifies(
        slack,
        "8f742231b10e8888abcd99yyyzzz85a5",
        1_531_420_618,
        &[
            ("X-Slack-Request-Timestamp", "1531420618"),
            (
                "X-Slack-Signature",
                "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
            ),
        ],
        b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow\
          &channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner\
          &command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands\
          %2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN\
          &trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c",
    );
}

/// Computed with Python's `hmac`, as are those below.
#[test]
fn selorax_signs_timestamp_and_body_with_the_secret_as_text() {
    verifies(
        Scheme::selorax(),
        "whsec_0123456789abcdef",
        NOW,
        &[
            (
                "X-SeloraX-Signature",
                "sha256=3b116754abbae880d608c8050d0c36cab29b636201e9968b9f63f711dfafb6f0",
            ),
            ("X-SeloraX-Timestamp", "1767225600"),
        ],
        br#"{"event_id":"evt_1","event_topic":"order.created","store_id":22,"data":{"order_id":1001}}"#,
    );
}

const SHOPPEX_BODY: &[u8] =
    br#"{"event":"order:paid","data":{"uniqid":"inv_1"},"created_at":1767225600}"#;
const SHOPPEX_V2: (&str, &str) = (
    "X-Shoppex-Signature-V2",
    "v1,t=1767225600,h=2eec7b4e523862241d426fce8b506cc2dd21d8eb119bc81114aaca6873ba4895",
);

#[test]
fn shoppex_signs_delivery_timestamp_and_body() {
    let id = ("X-Shoppex-Delivery", "dlv_1");
    let time = ("X-Shoppex-Timestamp", "1767225600");
    let sent = [SHOPPEX_V2, time, id];
    verifies(Scheme::shoppex(), "shopsecret", NOW, &sent, SHOPPEX_BODY);
}

#[test]
fn dynamic_delivery_of_shoppex_has_its_id_in_another_header() {
    let id = ("X-Shoppex-Delivery-Id", "dlv_1");
    let time = ("X-Shoppex-Timestamp", "1767225600");
    let sent = [SHOPPEX_V2, time, id];
    verifies(Scheme::shoppex(), "shopsecret", NOW, &sent, SHOPPEX_BODY);
}

#[test]
fn the_deprecated_signature_of_shoppex_is_over_the_body_alone() {
    let signature = "8185c951ab32e8b3e1b352a9426a98ca9edc52d7be479a2ccb20c7a49e116f1b\
                     3b9f81ada02ed8005bbedc0f1828c9ab76e56f2a666c70f0c3fd43ecd8ff9efa";
    let sent = [("X-Shoppex-Signature", signature)];
    let scheme = Scheme::shoppex_deprecated_sha512();
    verifies(scheme, "shopsecret", NOW, &sent, SHOPPEX_BODY);
}

#[test]
fn stripe_may_send_several_signatures_and_other_versions_are_passed_over() {
    let right = "f10ef875721d06df5b13dd6b93ce5a0b5b4abd43378ee382629a0963b7b15685";
    let wrong = "0".repeat(64);
    let value = format!("t=1767225600,v0={wrong},v1={wrong},v1={right}");
    let sent = [("Stripe-Signature", value.as_str())];
    verifies(
        Scheme::stripe(),
        "whsec_stripe",
        NOW,
        &sent,
        br#"{"id":"evt_1"}"#,
    );
}

#[test]
fn a_signature_of_stripes_version_0_counts_for_nothing() {
    let right = "f10ef875721d06df5b13dd6b93ce5a0b5b4abd43378ee382629a0963b7b15685";
    let value = format!("t=1767225600,v0={right}");
    let sent = headers(&[("Stripe-Signature", value.as_str())]);
    let error = verifier(Scheme::stripe(), "whsec_stripe", NOW)
        .verify(&sent, br#"{"id":"evt_1"}"#)
        .unwrap_err();
    assert!(error.to_string().contains("no signature of the version"));
}

#[test]
fn base64_over_the_body_is_described_in_one_line() {
    let shopify = Scheme::hmac("shopify", "X-Shopify-Hmac-Sha256").base64();
    let signature = "AybbaPPq4Pw/QQFducEDQFlhzXNDcEt6wciWdYhF3Lk=";
    verifies(
        shopify.build().unwrap(),
        "shopify",
        NOW,
        &[("X-Shopify-Hmac-Sha256", signature)],
        b"{}",
    );
}
