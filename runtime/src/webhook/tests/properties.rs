//! What holds for every body, every bit and every header.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::*;

/// Headers that are covered by the signature of a scheme.
fn covered(scheme: &Scheme) -> Vec<String> {
    let mut names = vec![scheme.signature.to_string()];
    names.extend(scheme.timestamp.iter().map(ToString::to_string));
    if scheme.signs_id() {
        names.extend(scheme.ids.first().map(ToString::to_string));
    }
    names
}

fn flip(bytes: &mut [u8], bit: Index, bits: u8) -> Option<(usize, u8)> {
    if bytes.is_empty() {
        return None;
    }
    let bit = bit.index(bytes.len() * usize::from(bits));
    let (place, mask) = (bit / usize::from(bits), 1 << (bit % usize::from(bits)));
    bytes[place] ^= mask;
    Some((place, mask))
}

/// Changing the case of a hex digit changes no bit of the signature.
fn is_case_of_hex(scheme: &Scheme, value: &[u8], place: usize, mask: u8) -> bool {
    let start = value
        .iter()
        .rposition(|byte| *byte == b'=')
        .map_or(0, |at| at + 1);
    scheme.encoding.name() == "hex"
        && mask == 0x20
        && place >= start
        && value[place].is_ascii_alphabetic()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_a_signer_signs_verifies(
        scheme in select(schemes()),
        body in prop::collection::vec(any::<u8>(), 0..200),
        id in "[a-zA-Z0-9_-]{1,40}",
    ) {
        let sent = signed(scheme.clone(), &id, &body);
        let verifier = verifier(scheme, SECRET, NOW);
        let verified = verifier.verify(&sent, &body).unwrap();
        prop_assert_eq!(verified.body(), &body[..]);
    }

    #[test]
    fn a_body_with_one_bit_changed_is_refused(
        scheme in select(schemes()),
        body in prop::collection::vec(any::<u8>(), 1..200),
        bit: Index,
    ) {
        let sent = signed(scheme.clone(), "id", &body);
        let mut changed = body;
        flip(&mut changed, bit, 8).unwrap();
        prop_assert!(verifier(scheme, SECRET, NOW).verify(&sent, &changed).is_err());
    }

    #[test]
    fn a_signature_timestamp_or_signed_id_with_one_bit_changed_is_refused(
        scheme in select(schemes()),
        header: Index,
        bit: Index,
    ) {
        let mut sent = signed(scheme.clone(), "id", BODY);
        let names = covered(&scheme);
        let name = HeaderName::from_bytes(names[header.index(names.len())].as_bytes()).unwrap();
        let mut value = sent[&name].as_bytes().to_vec();
        let (place, mask) = flip(&mut value, bit, 8).unwrap();
        if names[0].eq_ignore_ascii_case(name.as_str()) {
            prop_assume!(!is_case_of_hex(&scheme, &value, place, mask));
        }
        // What cannot be a header's value cannot be sent.
        if let Ok(value) = HeaderValue::from_bytes(&value) {
            sent.insert(name, value);
            prop_assert!(verifier(scheme, SECRET, NOW).verify(&sent, BODY).is_err());
        }
    }

    #[test]
    fn a_secret_with_one_bit_changed_is_refused(scheme in select(schemes()), bit: Index) {
        let sent = signed(scheme.clone(), "id", BODY);
        let mut secret = SECRET.as_bytes().to_vec();
        // Of ASCII there are seven.
        flip(&mut secret, bit, 7).unwrap();
        let secret = String::from_utf8(secret).unwrap();
        let verifier = Verifier::new(scheme, [secret]);
        let accepted = verifier.is_ok_and(|verifier| {
            verifier.with_clock(at(NOW)).verify(&sent, BODY).is_ok()
        });
        prop_assert!(!accepted);
    }

    #[test]
    fn headers_of_any_bytes_are_refused_and_never_panic(
        scheme in select(schemes()),
        values in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..80), 4),
        body in prop::collection::vec(any::<u8>(), 0..40),
    ) {
        let mut sent = HeaderMap::new();
        for (name, value) in all_headers(&scheme).iter().zip(&values) {
            if let Ok(value) = HeaderValue::from_bytes(value) {
                sent.insert(name, value);
            }
        }
        prop_assert!(verifier(scheme, SECRET, NOW).verify(&sent, &body).is_err());
    }

    #[test]
    fn headers_that_look_nearly_right_never_panic(
        scheme in select(schemes()),
        values in prop::collection::vec("(v1|t|h|v0|sha256|=|,| |[0-9a-f]{64}|[0-9]{1,13}|é){0,8}", 4),
    ) {
        let mut sent = HeaderMap::new();
        for (name, value) in all_headers(&scheme).iter().zip(&values) {
            sent.insert(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
        }
        prop_assert!(verifier(scheme, SECRET, NOW).verify(&sent, BODY).is_err());
    }
}

fn all_headers(scheme: &Scheme) -> Vec<HeaderName> {
    let names = [&scheme.signature].into_iter();
    let names = names.chain(&scheme.timestamp).chain(scheme.ids.iter());
    names
        .map(|name| HeaderName::from_bytes(name.as_bytes()).unwrap())
        .collect()
}
