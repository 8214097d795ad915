//! Several secrets at once, and a scheme that stands in for another.

use super::super::VerifyError;
use super::*;

#[test]
fn a_delivery_signed_with_any_of_the_secrets_verifies_and_says_with_which() {
    for scheme in schemes() {
        let former = "Zm9ybWVyIHNlY3JldA==";
        let both = Verifier::new(scheme.clone(), [SECRET, former]).unwrap();
        let both = both.with_clock(at(NOW));
        for (index, secret) in [SECRET, former].into_iter().enumerate() {
            let signer = Signer::new(scheme.clone(), secret).unwrap();
            let sent = signer.with_clock(at(NOW)).headers("id", BODY).unwrap();
            assert_eq!(both.verify(&sent, BODY).unwrap().secret_index(), index);
        }
    }
}

#[test]
fn a_secret_that_was_taken_out_is_refused() {
    for scheme in schemes() {
        let sent = signed(scheme.clone(), "id", BODY);
        let error = verifier(scheme, "bmV3IHNlY3JldA==", NOW)
            .verify(&sent, BODY)
            .unwrap_err();
        assert_eq!(error, VerifyError::Mismatch);
    }
}

#[test]
fn a_sender_in_rotation_signs_with_both_and_either_receiver_accepts() {
    let secrets = [SECRET, "bmV3IHNlY3JldA=="];
    for scheme in [
        Scheme::standard_webhooks(),
        Scheme::svix(),
        Scheme::stripe(),
    ] {
        let signer = Signer::with_secrets(scheme.clone(), secrets).unwrap();
        let sent = signer.with_clock(at(NOW)).headers("id", BODY).unwrap();
        for secret in secrets {
            verifier(scheme.clone(), secret, NOW)
                .verify(&sent, BODY)
                .unwrap();
        }
    }
}

#[test]
fn a_fallback_is_asked_only_where_the_first_signature_is_missing() {
    let both = verifier(Scheme::shoppex(), SECRET, NOW)
        .with_fallback(Scheme::shoppex_deprecated_sha512())
        .unwrap();
    let old = signed(Scheme::shoppex_deprecated_sha512(), "id", BODY);
    assert_eq!(both.verify(&old, BODY).unwrap().signed_at(), None);

    // A wrong new signature is not made good by a right old one.
    let mut sent = old;
    let mut wrong = signed(Scheme::shoppex(), "id", b"another");
    sent.extend(wrong.drain());
    assert_eq!(both.verify(&sent, BODY).unwrap_err(), VerifyError::Mismatch);
}

#[test]
fn the_deprecated_signature_is_refused_unless_it_was_switched_on() {
    let old = signed(Scheme::shoppex_deprecated_sha512(), "id", BODY);
    let error = verifier(Scheme::shoppex(), SECRET, NOW)
        .verify(&old, BODY)
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "the header `X-Shoppex-Signature-V2` is missing"
    );
}
