//! See `shopwright_generator_fuzz::source_overlay`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use shopwright_generator_fuzz::source_overlay;

fuzz_target!(|bytes: &[u8]| source_overlay::run(bytes));
