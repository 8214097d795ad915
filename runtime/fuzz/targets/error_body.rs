//! See `shopwright_fuzz::error_body`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use shopwright_fuzz::error_body;

fuzz_target!(|input: error_body::Input| error_body::check(input));
