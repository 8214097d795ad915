//! The fuzz targets without a fuzzer: the same code on seeded bytes. [docs/proofs.md] has the long form.
//!
//! [docs/proofs.md]: https://github.com/shopwright/shopwright/blob/main/docs/proofs.md

#[allow(unreachable_pub, reason = "the targets are another crate")]
#[path = "../../fuzz/src/lib.rs"]
mod targets;

use targets::{document_to_tokens, source_overlay};

use super::cases;

#[test]
fn changed_descriptions_give_code_with_every_name_once_in_its_scope() {
    let run = |seed: u64| {
        let mut random = fastrand::Rng::with_seed(seed);
        let bytes: Vec<u8> = (0..random.usize(4..80)).map(|_| random.u8(..)).collect();
        document_to_tokens::run(&bytes);
    };
    document_to_tokens::prepare();
    (0..600).for_each(run);
}

#[test]
fn texts_with_wrong_bytes_are_read_or_refused() {
    let cases = cases::documents();
    let texts: Vec<&String> = cases.values().collect();
    let mut random = fastrand::Rng::with_seed(1);
    for _ in 0..600 {
        let mut bytes = texts[random.usize(..texts.len())].clone().into_bytes();
        for _ in 0..random.usize(1..6) {
            let at = random.usize(..bytes.len());
            match random.u8(..3) {
                0 => bytes[at] = random.u8(..),
                1 => bytes.insert(at, random.choice(*b"{}[]:,-#&*!|>'\"%@`\n \0<?").unwrap()),
                _ => drop(bytes.drain(at..(at + random.usize(1..20)).min(bytes.len()))),
            }
            if bytes.is_empty() {
                break;
            }
        }
        source_overlay::run(&bytes);
    }
}
