//! Shows that processes which share an API's limit through a Redis use it up, and are not refused.
//!
//! ```text
//! cargo run -p shopwright-proofs --features redis --bin limits -- --windows 5 --restart 1
//! ```
//!
//! `--speed N` says how many times as fast as it does time runs (10 without it); `--apart 1` lets every process count for
//! itself: then it has to fail.

#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::process::ExitCode;

use shopwright_proofs::arguments::Arguments;
use shopwright_proofs::limits::{Settings, run, serve};

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args().skip(1).collect();
    if let Some((first, orders)) = words.split_first() {
        if first == "process" {
            return process(orders);
        }
    }
    let arguments = match Arguments::of_process(&["windows", "speed", "restart", "apart"]) {
        Ok(arguments) => arguments,
        Err(problem) => {
            println!("{problem}");
            return ExitCode::from(2);
        }
    };
    let speed = arguments.get("speed").unwrap_or(10).clamp(1, 1000);
    let settings = Settings {
        windows: arguments.get("windows").unwrap_or(5).clamp(1, 1000),
        speed: u32::try_from(speed).unwrap_or(1000),
        restart: arguments.get("restart").is_some_and(|number| number > 0),
        apart: arguments.get("apart").is_some_and(|number| number > 0),
    };
    match run(settings) {
        Ok(report) => {
            print!("{report}");
            ExitCode::from(u8::from(!report.violations().is_empty()))
        }
        Err(problem) => {
            println!("the run could not be made: {problem}");
            ExitCode::from(3)
        }
    }
}

/// One of the processes of a run.
#[tokio::main(flavor = "current_thread")]
async fn process(orders: &[String]) -> ExitCode {
    match serve(orders).await {
        Ok(told) => {
            print!("{told}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            println!("{problem}");
            ExitCode::FAILURE
        }
    }
}
