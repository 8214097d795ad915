//! Shows that no call takes effect twice, and that every error says what it knows.
//!
//! ```text
//! cargo run -p shopwright-proofs --bin no_double_effect -- --runs 10000 --seed 1
//! ```
//!
//! Without a number of runs it makes a few hundred; `--only N` makes only the call of that number, with all its faults.
//! `--broken 1` has a broken policy repeat lost answers, `--broken 2` one that repeats 502s: then it has to fail.

#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::process::ExitCode;

use shopwright_proofs::arguments::Arguments;
use shopwright_proofs::effects::{Policy, Settings, run};

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> ExitCode {
    let arguments = match Arguments::of_process(&["runs", "seed", "clients", "only", "broken"]) {
        Ok(arguments) => arguments,
        Err(problem) => {
            println!("{problem}");
            return ExitCode::from(2);
        }
    };
    let settings = Settings {
        calls: arguments.get("runs").unwrap_or(400),
        seed: arguments.get("seed").unwrap_or_else(|| fastrand::u64(..)),
        clients: arguments.get("clients").unwrap_or(8),
        only: arguments.get("only"),
        policy: match arguments.get("broken") {
            None | Some(0) => Policy::Shipped,
            Some(1) => Policy::RepeatsLostAnswers,
            Some(_) => Policy::RepeatsBadGateways,
        },
    };
    match run(settings).await {
        Ok(report) => {
            print!("{report}");
            ExitCode::from(u8::from(!report.violations.is_empty()))
        }
        Err(problem) => {
            println!(
                "the run with seed {} could not be made: {problem}",
                settings.seed
            );
            ExitCode::FAILURE
        }
    }
}
