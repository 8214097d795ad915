//! A run: a Redis, a sandbox, and processes that call it.

use std::process::{Command, Output, Stdio};
use std::time::Duration;

use shopwright::clock::{Clock as _, TokioClock};
use shopwright_sandbox::Sandbox;

use super::process::{Called, Orders};
use super::server::Server;
use super::time::FastClock;
use super::{ALLOWED, Failure, PROCESSES, Report, TASKS};

/// How a run is made.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// How many windows are measured after the first.
    pub windows: u64,
    /// How many times as fast as it does time runs.
    pub speed: u32,
    /// Kills Redis in the middle, and starts one that knows nothing.
    pub restart: bool,
    /// Lets every process count for itself, to show that this is seen.
    pub apart: bool,
}

/// Starts everything, waits for its end, and counts.
///
/// # Errors
/// When the run cannot be made; what it finds is in the report.
pub fn run(settings: Settings) -> Result<Report, Failure> {
    let mut redis = Server::start()?;
    let start = TokioClock.unix_time();
    let clock = FastClock::new(start, settings.speed);
    let sandbox = Sandbox::builder("selorax")
        .rate_limit(u64::try_from(ALLOWED)?)
        .clock(move || clock.system_time())
        .keep_requests(0)
        .check_answers(false)
        .start_blocking()?;
    let orders = Orders {
        base_url: sandbox.base_url().to_owned(),
        redis: redis.url(),
        prefix: "limits".to_owned(),
        start: u64::try_from(start.as_micros())?,
        speed: settings.speed,
        // Windows are kept a fiftieth longer, and the last is over when the next begins.
        seconds: (settings.windows + 1) * 62 + 10,
    };
    let processes = (0..PROCESSES).map(|number| {
        let mut orders = orders.clone();
        if settings.apart {
            orders.prefix = format!("limits-{number}");
        }
        begin(&orders)
    });
    let processes = processes.collect::<Result<Vec<_>, _>>()?;
    if settings.restart {
        // While places of the middle window are given out.
        let middle = Duration::from_secs((settings.windows / 2 + 1) * 61 + 5);
        std::thread::sleep(clock.real(middle.saturating_sub(clock.passed())));
        redis.restart()?;
    }
    let mut calls = Vec::new();
    for (number, process) in processes.into_iter().enumerate() {
        let output = process.join().map_err(|_| "a thread panicked")??;
        if !output.status.success() {
            return Err(format!("process {number} failed: {}", output.status).into());
        }
        for line in String::from_utf8(output.stdout)?.lines() {
            let mut called: Called = line.parse()?;
            called.task += number * TASKS;
            calls.push(called);
        }
    }
    Ok(Report::of(settings, calls))
}

type Running = std::thread::JoinHandle<std::io::Result<Output>>;

/// Starts a process, and reads what it prints.
fn begin(orders: &Orders) -> Result<Running, Failure> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("process").args(orders.words());
    let child = command.stdout(Stdio::piped()).spawn()?;
    Ok(std::thread::spawn(move || child.wait_with_output()))
}
