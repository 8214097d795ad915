//! See `shopwright_fuzz::rate_limit_headers`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use shopwright_fuzz::rate_limit_headers;

fuzz_target!(|input: rate_limit_headers::Input| rate_limit_headers::check(input));
