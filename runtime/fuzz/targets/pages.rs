//! See `shopwright_fuzz::pages`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use shopwright_fuzz::pages;

fuzz_target!(|input: pages::Input| pages::check(input));
