//! A run: sandboxes and clients are started, all calls made, and every one of them judged.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use shopwright_sandbox::Sandbox;

use super::clients::{Clients, Common};
use super::gather::{Gathered, balance};
use super::verdict::{Known, Told, is_timeout, judge};
use super::wish::Wish;
use super::{Failure, Policy, Report, faults};
use crate::wire::{DeadPort, Log, Sent};

/// How a run is made.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// How many calls are made.
    pub calls: u64,
    /// What everything random begins from.
    pub seed: u64,
    /// How many clients make calls at once.
    pub clients: u64,
    /// Makes only the call of this number.
    pub only: Option<u64>,
    /// What repeats a request.
    pub policy: Policy,
}

/// A sandbox of each API.
pub(super) struct Sandboxes {
    pub(super) selorax: Sandbox,
    pub(super) shoppex: Sandbox,
    pub(super) dukanext: Sandbox,
}

impl Sandboxes {
    async fn start(seed: u64) -> Result<Self, Failure> {
        let start = async |api: &str, code: &str| -> Result<Sandbox, Failure> {
            let sandbox = Sandbox::builder(api).unlimited().keep_requests(0).start();
            let sandbox = sandbox.await?;
            sandbox.play(faults::plan(seed, code)?)?;
            Ok(sandbox)
        };
        Ok(Self {
            // The one 500 of which it is documented that nothing happened.
            selorax: start("selorax", "auth_error").await?,
            shoppex: start("shoppex", "FORBIDDEN").await?,
            dukanext: start("dukanext", "ORDER_VALIDATION_FAILED").await?,
        })
    }

    pub(super) fn all(&self) -> [&Sandbox; 3] {
        [&self.selorax, &self.shoppex, &self.dukanext]
    }

    /// Waits until nothing is worked on any more, also for callers who have given up.
    async fn settle(&self) -> Result<(), Failure> {
        for _ in 0..6000 {
            if self.all().iter().all(|sandbox| sandbox.is_idle()) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Err("a sandbox is still busy after half a minute".into())
    }
}

/// Makes all calls, and judges them by the ledger.
///
/// # Errors
/// When the run cannot be made; what it finds is in the report.
pub async fn run(settings: Settings) -> Result<Report, Failure> {
    let sandboxes = Arc::new(Sandboxes::start(settings.seed).await?);
    let dead = DeadPort::take()?;
    let log = Log::default();
    let common = Common {
        dead: &dead,
        seed: settings.seed,
        log: log.clone(),
        policy: settings.policy,
    };
    let opening = balance(&Clients::new(&sandboxes, &common)?).await?;
    let told = call_all(settings, &sandboxes, &common).await?;
    sandboxes.settle().await?;
    let gathered = Gathered::of(&sandboxes);
    let mut report = judge_all(settings, &told, &gathered, &log);
    let reader = Clients::new(&sandboxes, &common)?;
    report
        .violations
        .extend(gathered.compare(&reader, opening).await?);
    Ok(report)
}

/// Makes the calls, each client one after the other, and all clients at once.
async fn call_all(
    settings: Settings,
    sandboxes: &Sandboxes,
    common: &Common<'_>,
) -> Result<Vec<(Wish, Told)>, Failure> {
    let (first, end) = match settings.only {
        Some(number) => (number, number + 1),
        None => (1, settings.calls + 1),
    };
    let next = Arc::new(AtomicU64::new(first));
    let mut workers = Vec::new();
    for _ in 0..settings.clients.max(1) {
        let clients = Clients::new(sandboxes, common)?;
        let next = next.clone();
        workers.push(tokio::spawn(async move {
            let mut told = Vec::new();
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= end {
                    return told;
                }
                let wish = Wish::draw(settings.seed, number);
                let result = clients.make(&wish).await;
                told.push((wish, Told::of(result)));
            }
        }));
    }
    let mut told = Vec::new();
    for worker in workers {
        told.extend(worker.await?);
    }
    told.sort_by_key(|(wish, _)| wish.number);
    Ok(told)
}

fn judge_all(settings: Settings, told: &[(Wish, Told)], gathered: &Gathered, log: &Log) -> Report {
    let mut report = Report {
        seed: settings.seed,
        calls: told.len() as u64,
        ..Report::default()
    };
    for (wish, told) in told {
        let mark = wish.mark();
        let known = Known {
            effects: gathered.effects.get(&mark).copied().unwrap_or_default(),
            sent: log.of(&mark),
            met: gathered.met.get(&mark).cloned().unwrap_or_default(),
        };
        report.requests += known.met.len() as u64;
        report.faults += known.met.iter().flatten().count() as u64;
        let refused = known.sent.iter().filter(|sent| **sent == Sent::Refused);
        report.refused += refused.count() as u64;
        report.late += u64::from(is_timeout(told) && !known.is_slow());
        report.count(wish.op, told, known.effects);
        let wrong = judge(wish, told, &known);
        if !wrong.is_empty() {
            let (seed, number) = (settings.seed, wish.number);
            let wrong = wrong.join("; ");
            report.violations.push(format!(
                "{} (--seed {seed} --only {number}): {wrong}\n  told {told:?}\n  {known:?}\n  {wish:?}",
                wish.op.name(),
            ));
        }
    }
    report
}
