//! The fuzz targets of the runtime without a fuzzer: the same code on seeded bytes. `docs/proofs.md` has the long form.

#[allow(unreachable_pub, reason = "the targets are another crate")]
#[path = "../../runtime/fuzz/src/lib.rs"]
mod targets;

use arbitrary::{Arbitrary, Unstructured};
use targets::{error_body, pages, rate_limit_headers, webhook};

/// How many inputs each target gets.
const INPUTS: u64 = 1_000;

fn each<I: for<'b> Arbitrary<'b>>(check: fn(I)) {
    let mut made = 0;
    for seed in 0..INPUTS {
        let mut random = fastrand::Rng::with_seed(seed);
        let bytes: Vec<u8> = (0..random.usize(1..600)).map(|_| random.u8(..)).collect();
        if let Ok(input) = I::arbitrary_take_rest(Unstructured::new(&bytes)) {
            check(input);
            made += 1;
        }
    }
    assert!(made > INPUTS / 2, "{made}");
}

#[test]
fn nothing_unsigned_or_changed_is_accepted_as_a_delivery() {
    each(webhook::check);
}

#[test]
fn a_call_ends_within_its_time_whatever_rate_limit_headers_say() {
    each(rate_limit_headers::check);
}

#[test]
fn an_error_keeps_status_and_body_whatever_they_are() {
    each(error_body::check);
}

#[test]
fn a_list_is_left_whatever_its_pages_say() {
    each(pages::check);
}
