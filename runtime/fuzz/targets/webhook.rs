//! See `shopwright_fuzz::webhook`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use shopwright_fuzz::webhook;

fuzz_target!(|input: webhook::Input| webhook::check(input));
