//! The short form of the proof under load. Speed is no test's matter: a debug build is not judged by it.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::process::Command;

#[test]
fn many_calls_at_once_go_on_without_errors_and_with_level_memory() {
    let program = env!("CARGO_BIN_EXE_load");
    let output = Command::new(program).args(["4", "256"]).output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{told}");
}
