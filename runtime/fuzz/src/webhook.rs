//! Headers and bodies of deliveries that anybody may send: nothing panics, nothing unsigned is accepted, nothing that
//! was changed on the way is.

use std::time::Duration;

use arbitrary::Arbitrary;
use http::{HeaderMap, HeaderName, HeaderValue};
use shopwright::clock::VirtualClock;
use shopwright::webhook::{self, Scheme, Signer, Verifier};
use shopwright::{selorax, shoppex};

/// A secret in the form that each scheme takes: base64, with the prefix that some want.
const SECRET: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

/// What is made up.
#[derive(Arbitrary, Debug)]
pub struct Input {
    scheme: u8,
    headers: Vec<(u8, Vec<u8>)>,
    id: String,
    body: Vec<u8>,
    change: Option<(u16, u8)>,
}

fn scheme(number: u8) -> Scheme {
    match number % 7 {
        0 => Scheme::selorax(),
        1 => Scheme::shoppex(),
        2 => Scheme::shoppex_deprecated_sha512(),
        3 => Scheme::standard_webhooks(),
        4 => Scheme::svix(),
        5 => Scheme::stripe(),
        _ => Scheme::github(),
    }
}

const NAMES: [&str; 16] = [
    "x-selorax-signature",
    "x-selorax-timestamp",
    "x-selorax-webhook-event-id",
    "x-selorax-topic",
    "x-shoppex-signature-v2",
    "x-shoppex-timestamp",
    "x-shoppex-delivery",
    "x-shoppex-signature",
    "webhook-id",
    "webhook-timestamp",
    "webhook-signature",
    "svix-id",
    "svix-timestamp",
    "svix-signature",
    "stripe-signature",
    "x-hub-signature-256",
];

/// Runs one input.
pub fn check(input: Input) {
    let clock = VirtualClock::at(Duration::from_secs(1_800_000_000));
    let verifier = Verifier::new(scheme(input.scheme), [SECRET])
        .expect("the secret is right")
        .with_clock(clock.clone());

    let mut headers = HeaderMap::new();
    for (name, value) in &input.headers {
        if let Ok(value) = HeaderValue::from_bytes(value) {
            headers.append(
                HeaderName::from_static(NAMES[usize::from(*name) % NAMES.len()]),
                value,
            );
        }
    }
    assert!(
        verifier.verify(&headers, &input.body).is_err(),
        "nobody signed this"
    );

    let signer = Signer::new(scheme(input.scheme), SECRET)
        .expect("the secret is right")
        .with_clock(clock);
    let Ok(sent) = signer.headers(&input.id, &input.body) else {
        return;
    };
    let Ok(taken) = verifier.verify(&sent, &input.body) else {
        return;
    };
    let _ = (taken.key(), taken.fingerprint(), taken.id());
    let _: webhook::Delivery = taken.read();
    let _: selorax::webhook::Delivery = taken.read();
    let _: shoppex::webhook::Delivery = taken.read();
    let _: shoppex::webhook::DynamicDelivery = taken.read();
    let _ = shoppex::webhook::claimed_invoice(&input.body);

    if let Some((place, bits)) = input.change {
        let mut changed = input.body.clone();
        let length = changed.len();
        if length > 0 && bits != 0 {
            changed[usize::from(place) % length] ^= bits;
            assert!(
                verifier.verify(&sent, &changed).is_err(),
                "this was changed on the way"
            );
        }
    }
}
