//! What is refused, and how the kinds of refusals are told apart.

use http::StatusCode;

use super::super::{InvalidSecret, VerifyError};
use super::*;

fn refusal(scheme: Scheme, sent: &HeaderMap, now: u64) -> VerifyError {
    verifier(scheme, SECRET, now)
        .verify(sent, BODY)
        .unwrap_err()
}

fn with(mut sent: HeaderMap, header: &'static str, value: &str) -> HeaderMap {
    let name = HeaderName::from_bytes(header.as_bytes()).unwrap();
    sent.insert(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    sent
}

#[test]
fn a_delivery_without_a_header_of_its_scheme_is_refused_by_that_name() {
    let needed = [
        (Scheme::selorax(), "X-SeloraX-Signature"),
        (Scheme::selorax(), "X-SeloraX-Timestamp"),
        (Scheme::shoppex(), "X-Shoppex-Signature-V2"),
        (Scheme::shoppex(), "X-Shoppex-Timestamp"),
        (Scheme::shoppex(), "X-Shoppex-Delivery"),
        (Scheme::standard_webhooks(), "webhook-id"),
        (Scheme::standard_webhooks(), "webhook-timestamp"),
        (Scheme::standard_webhooks(), "webhook-signature"),
        (Scheme::svix(), "svix-id"),
        (Scheme::stripe(), "Stripe-Signature"),
        (Scheme::github(), "X-Hub-Signature-256"),
    ];
    for (scheme, header) in needed {
        let mut sent = signed(scheme.clone(), "id", BODY);
        sent.remove(header).unwrap();
        let error = refusal(scheme, &sent, NOW);
        let expected = VerifyError::MissingHeader {
            header: header.to_owned(),
        };
        assert_eq!(error, expected);
        assert_eq!(error.status(), StatusCode::BAD_REQUEST);
    }
}

#[test]
fn an_id_that_is_not_signed_may_be_missing() {
    for scheme in [Scheme::selorax(), Scheme::github()] {
        let mut sent = signed(scheme.clone(), "id", BODY);
        sent.remove("X-SeloraX-Webhook-Event-Id");
        sent.remove("X-GitHub-Delivery");
        verifier(scheme, SECRET, NOW).verify(&sent, BODY).unwrap();
    }
}

const DIGITS: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

/// Headers that cannot be read, with their values and what is wrong with them.
#[rustfmt::skip]
fn unreadable() -> Vec<(Scheme, &'static str, &'static str, &'static str)> {
    vec![
        (Scheme::selorax(), "X-SeloraX-Signature", "", "is empty"),
        (Scheme::selorax(), "X-SeloraX-Signature", DIGITS, "as the scheme says"),
        (Scheme::selorax(), "X-SeloraX-Signature", "sha256=ab", "64 hex digits"),
        (Scheme::selorax(), "X-SeloraX-Signature", "sha256=é", "other than ASCII"),
        (Scheme::selorax(), "X-SeloraX-Timestamp", "+1767225600", "no time"),
        (Scheme::selorax(), "X-SeloraX-Timestamp", "1767225600.5", "no time"),
        (Scheme::selorax(), "X-SeloraX-Timestamp", "2026-01-01", "no time"),
        (Scheme::selorax(), "X-SeloraX-Timestamp", "1767225600000", "no time"),
        (Scheme::shoppex(), "X-Shoppex-Signature-V2", "v2,t=1,h=2", "unknown version"),
        (Scheme::shoppex(), "X-Shoppex-Signature-V2", "v1,h=2", "holds no time"),
        (Scheme::shoppex(), "X-Shoppex-Signature-V2", "v1,t=1,t=2", "more than one time"),
        (Scheme::shoppex(), "X-Shoppex-Signature-V2", "v1,t=1767225600", "no signature of"),
        (Scheme::shoppex_deprecated_sha512(), "X-Shoppex-Signature", DIGITS, "128 hex"),
        (Scheme::standard_webhooks(), "webhook-signature", "v1a,AAAA", "no signature of"),
        (Scheme::standard_webhooks(), "webhook-signature", "v1,AAAA", "32 bytes in base64"),
        (Scheme::stripe(), "Stripe-Signature", "t=now,v1=0", "64 hex digits"),
    ]
}

#[test]
fn a_header_that_cannot_be_read_is_told_from_a_wrong_signature() {
    for (scheme, header, value, problem) in unreadable() {
        let sent = with(signed(scheme.clone(), "id", BODY), header, value);
        let error = refusal(scheme, &sent, NOW);
        assert!(
            matches!(error, VerifyError::MalformedHeader { .. }),
            "{error}"
        );
        assert_eq!(error.status(), StatusCode::BAD_REQUEST);
        let text = error.to_string();
        assert!(text.contains(header) && text.contains(problem), "{text}");
    }
}

#[test]
fn a_time_that_differs_from_the_one_beside_the_signature_is_refused() {
    let sent = signed(Scheme::shoppex(), "id", BODY);
    let sent = with(sent, "X-Shoppex-Timestamp", "1767225601");
    let error = refusal(Scheme::shoppex(), &sent, NOW).to_string();
    assert!(error.contains("differs from the time beside"), "{error}");
}

#[test]
fn a_header_that_came_twice_is_refused() {
    let mut sent = signed(Scheme::selorax(), "id", BODY);
    sent.append(
        "X-SeloraX-Timestamp",
        HeaderValue::from_static("1767225600"),
    );
    let error = refusal(Scheme::selorax(), &sent, NOW).to_string();
    assert!(error.contains("sent more than once"), "{error}");
}

#[test]
fn more_signatures_than_a_rotation_has_are_refused_unread() {
    let many = format!("t=1767225600{}", ",v1=00".repeat(17));
    let sent = headers(&[("Stripe-Signature", &many)]);
    let error = refusal(Scheme::stripe(), &sent, NOW).to_string();
    assert!(error.contains("more than 16 signatures"), "{error}");
}

#[test]
fn a_body_that_was_parsed_and_written_anew_is_refused_with_that_hint() {
    for scheme in schemes() {
        let sent = signed(scheme.clone(), "id", BODY);
        let value: serde_json::Value = serde_json::from_slice(BODY).unwrap();
        let rewritten = serde_json::to_vec(&value).unwrap();
        let error = verifier(scheme, SECRET, NOW)
            .verify(&sent, &rewritten)
            .unwrap_err();
        assert_eq!(error, VerifyError::Mismatch);
        assert_eq!(error.status(), StatusCode::UNAUTHORIZED);
        assert!(error.to_string().contains("verify the raw bytes"));
    }
}

#[test]
fn a_signature_is_accepted_for_five_minutes_either_way_and_no_second_longer() {
    for scheme in schemes() {
        if !scheme.has_timestamp() {
            continue;
        }
        let sent = signed(scheme.clone(), "id", BODY);
        for now in [NOW - 300, NOW, NOW + 300] {
            verifier(scheme.clone(), SECRET, now)
                .verify(&sent, BODY)
                .unwrap();
        }
        for (now, ahead) in [(NOW - 301, true), (NOW + 301, false)] {
            let expected = VerifyError::Stale {
                by: Duration::from_secs(301),
                ahead,
                tolerance: Duration::from_secs(300),
            };
            let error = refusal(scheme.clone(), &sent, now);
            assert_eq!(error, expected);
            assert_eq!(error.status(), StatusCode::UNAUTHORIZED);
        }
    }
}

#[test]
fn the_tolerance_can_be_set() {
    let sent = signed(Scheme::selorax(), "id", BODY);
    let strict =
        verifier(Scheme::selorax(), SECRET, NOW + 11).with_tolerance(Duration::from_secs(10));
    let error = strict.verify(&sent, BODY).unwrap_err().to_string();
    assert!(
        error.contains("signed 11 s ago, where 10 s are allowed"),
        "{error}"
    );
}

#[test]
fn stale_is_said_of_rightly_signed_deliveries_only() {
    let mut sent = signed(Scheme::selorax(), "id", BODY);
    sent.insert("X-SeloraX-Timestamp", HeaderValue::from_static("1"));
    assert_eq!(
        refusal(Scheme::selorax(), &sent, NOW),
        VerifyError::Mismatch
    );
}

#[test]
fn a_scheme_without_a_time_never_calls_a_delivery_stale() {
    for scheme in [Scheme::github(), Scheme::shoppex_deprecated_sha512()] {
        let sent = signed(scheme.clone(), "id", BODY);
        let verifier = verifier(scheme, SECRET, NOW + 1_000_000);
        assert_eq!(verifier.verify(&sent, BODY).unwrap().signed_at(), None);
    }
}

#[test]
fn secrets_that_cannot_be_right_are_refused_without_being_shown() {
    let none: [&str; 0] = [];
    let refusals = [
        Verifier::new(Scheme::selorax(), none).unwrap_err(),
        Verifier::new(Scheme::selorax(), [""]).unwrap_err(),
        Verifier::new(Scheme::selorax(), ["whsec_hush\n"]).unwrap_err(),
        Verifier::new(Scheme::svix(), ["whsec_hush!"]).unwrap_err(),
        Verifier::new(Scheme::svix(), ["whsec_"]).unwrap_err(),
    ];
    let texts = refusals.map(|error: InvalidSecret| error.to_string());
    let reasons = ["missing", "empty", "line break", "not base64", "empty"];
    for (text, reason) in texts.iter().zip(reasons) {
        assert!(text.contains(reason) && !text.contains("hush"), "{text}");
    }
}

#[test]
fn no_secret_and_no_content_is_printed() {
    let verifier = verifier(Scheme::selorax(), SECRET, NOW);
    let sent = signed(Scheme::selorax(), "id", BODY);
    let right = verifier.verify(&sent, BODY).unwrap();
    let delivery: super::super::Delivery = right.read();
    let signer = Signer::new(Scheme::selorax(), SECRET).unwrap();
    let printed = format!("{verifier:?} {right:?} {delivery:?} {signer:?}");
    assert!(!printed.contains("C2FVs"), "{printed}");
    assert!(
        !printed.contains("12.50") && !printed.contains("sha256="),
        "{printed}"
    );
}
