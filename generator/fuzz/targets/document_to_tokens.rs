//! See `shopwright_generator_fuzz::document_to_tokens`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use shopwright_generator_fuzz::document_to_tokens;

fuzz_target!(
    init: document_to_tokens::prepare(),
    |bytes: &[u8]| document_to_tokens::run(bytes)
);
