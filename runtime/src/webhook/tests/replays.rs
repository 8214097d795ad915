//! Keys by which repetitions are recognised, and replays that are caught by them.

use super::super::{MemoryDeduplicator, Once, VerifyError, once};
use super::*;

/// Handles a delivery's event; `true` when it is the first.
async fn is_first(seen: &MemoryDeduplicator, verifier: &Verifier, sent: &HeaderMap) -> bool {
    let key = verifier.verify(sent, BODY).unwrap().key();
    let work = async { Ok::<_, std::io::Error>(()) };
    once(seen, &key, work).await.unwrap() == Once::Handled(())
}

#[tokio::test]
async fn a_replay_within_the_window_is_caught_and_after_it_refused() {
    for scheme in schemes() {
        let clock = at(NOW);
        let seen = MemoryDeduplicator::default().with_clock(clock.clone());
        let verifier = Verifier::new(scheme.clone(), [SECRET]).unwrap();
        let verifier = verifier.with_clock(clock.clone());
        let sent = signed(scheme.clone(), "id", BODY);
        assert!(is_first(&seen, &verifier, &sent).await);
        for _ in 0..10 {
            clock.advance(Duration::from_secs(30));
            assert!(!is_first(&seen, &verifier, &sent).await, "{scheme:?}");
        }
        clock.advance(Duration::from_secs(1));
        let late = verifier.verify(&sent, BODY);
        if scheme.has_timestamp() {
            assert!(matches!(late, Err(VerifyError::Stale { .. })), "{scheme:?}");
        } else {
            assert!(!is_first(&seen, &verifier, &sent).await, "{scheme:?}");
        }
    }
}

#[tokio::test]
async fn a_replay_under_another_id_is_caught_where_the_body_has_the_id() {
    let seen = MemoryDeduplicator::default().with_clock(at(NOW));
    let verifier = verifier(Scheme::selorax(), SECRET, NOW);
    let mut sent = signed(Scheme::selorax(), "evt_7", BODY);
    assert!(is_first(&seen, &verifier, &sent).await);
    let other = HeaderValue::from_static("evt_8");
    sent.insert("X-SeloraX-Webhook-Event-Id", other);
    assert!(!is_first(&seen, &verifier, &sent).await);
}

#[tokio::test]
async fn a_retry_that_is_signed_anew_has_the_key_of_the_first_delivery() {
    let key = |now: u64, scheme: &Scheme| {
        let signer = Signer::new(scheme.clone(), SECRET).unwrap();
        let sent = signer.with_clock(at(now)).headers("id", BODY).unwrap();
        let verifier = verifier(scheme.clone(), SECRET, now);
        verifier.verify(&sent, BODY).unwrap().key()
    };
    for scheme in schemes() {
        assert_eq!(key(NOW, &scheme), key(NOW + 3600, &scheme), "{scheme:?}");
    }
}

#[test]
fn keys_name_the_scheme_so_that_providers_can_share_a_store() {
    let expected = [
        "selorax:evt_7",
        "shoppex:id",
        "shoppex:id",
        "standard-webhooks:id",
        "svix:id",
        "stripe:evt_7",
        "github:id",
        "custom:id",
    ];
    for (scheme, expected) in schemes().into_iter().zip(expected) {
        let sent = signed(scheme.clone(), "id", BODY);
        let verifier = verifier(scheme, SECRET, NOW);
        assert_eq!(verifier.verify(&sent, BODY).unwrap().key(), expected);
    }
}

#[test]
fn what_has_no_id_is_recognised_by_its_body() {
    let mut sent = signed(Scheme::github(), "id", b"Hello, World!");
    sent.remove("X-GitHub-Delivery");
    let verifier = verifier(Scheme::github(), SECRET, NOW);
    let right = verifier.verify(&sent, b"Hello, World!").unwrap();
    assert_eq!(
        right.key(),
        "github:sha256:dffd6021bb2bd5b0af676290809ec3a53191dd81c7f70a4b28688a362182986f"
    );
}

#[test]
fn it_is_known_whether_the_id_is_signed() {
    let signed_ids = schemes().into_iter().map(|scheme| {
        let sent = signed(scheme.clone(), "id", BODY);
        let verifier = verifier(scheme, SECRET, NOW);
        verifier.verify(&sent, BODY).unwrap().is_id_signed()
    });
    let expected = [true, true, false, true, true, true, false, true];
    assert_eq!(signed_ids.collect::<Vec<_>>(), expected);
}

#[test]
fn an_id_of_the_body_may_be_a_number_and_is_passed_over_when_it_is_no_id() {
    for (body, expected) in [
        (&br#"{"event_id":17}"#[..], "selorax:17"),
        (br#"{"event_id":null}"#, "selorax:header"),
        (br#"{"event_id":""}"#, "selorax:header"),
        (br#"{"data":{"event_id":"deeper"}}"#, "selorax:header"),
        (b"[1]", "selorax:header"),
        (b"no json", "selorax:header"),
    ] {
        let sent = signed(Scheme::selorax(), "header", body);
        let verifier = verifier(Scheme::selorax(), SECRET, NOW);
        assert_eq!(verifier.verify(&sent, body).unwrap().key(), expected);
    }
}
