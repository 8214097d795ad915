//! The short form of the proof of shared limits, and that it can fail: it sees processes that do not share.
//! Each runs processes, so that they take turns.
#![allow(clippy::unwrap_used, reason = "a test may fail")]
#![allow(clippy::print_stdout, reason = "it says what it skips")]

use std::process::{Command, ExitStatus};
use std::sync::{Mutex, PoisonError};

static TURN: Mutex<()> = Mutex::new(());

/// Runs the program; nothing when there is no redis-server, which is a failure where everything has to hold.
fn limits(arguments: &[&str]) -> Option<(ExitStatus, String)> {
    if Command::new("redis-server")
        .arg("--version")
        .output()
        .is_err()
    {
        assert!(
            std::env::var_os("CI").is_none(),
            "redis-server is needed (Debian: `apt-get install redis-server`)"
        );
        println!("skipped: there is no redis-server (Debian: `apt-get install redis-server`)");
        return None;
    }
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let program = env!("CARGO_BIN_EXE_limits");
    let output = Command::new(program).args(arguments).output().unwrap();
    Some((output.status, String::from_utf8(output.stdout).unwrap()))
}

#[test]
fn two_hundred_tasks_in_four_processes_use_the_limit_up_and_are_not_refused() {
    if let Some((status, told)) = limits(&["--windows", "1", "--speed", "10"]) {
        assert!(status.success(), "{told}");
    }
}

#[test]
fn a_redis_that_is_restarted_in_the_middle_lets_no_request_be_refused() {
    if let Some((status, told)) = limits(&["--windows", "2", "--speed", "10", "--restart", "1"]) {
        assert!(status.success(), "{told}");
    }
}

#[test]
fn processes_that_count_for_themselves_are_caught() {
    if let Some((status, told)) = limits(&["--windows", "1", "--speed", "10", "--apart", "1"]) {
        assert_eq!(status.code(), Some(1), "{told}");
        assert!(told.contains("refused by 429"), "{told}");
    }
}
