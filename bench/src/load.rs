//! Many calls at once for a long time, beside the same by hand: errors, memory, and calls per second. The verdict on
//! speed is for release builds; that nothing fails and nothing grows is for all.

use std::fmt;
use std::fs;
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::runtime::Runtime;
use tokio::task::JoinSet;

use shopwright::selorax::Client;

use crate::by_hand::{ByHand, Failure};

/// How long a contender runs before the other one does. Longer than bursts of other work are seldom, shorter makes the
/// end of a turn, when the last calls are alone, count.
const TURN: Duration = Duration::from_millis(500);

/// The shortest warm-up: in a debug build it takes two seconds until all connections are there.
const WARM_UP: Duration = Duration::from_secs(3);

/// How much resident memory may be added after the warm-up, in KiB: what an allocator moves to and fro. A minute has over a
/// million calls, so that two bytes which each of them kept would show.
const GROWTH: f64 = 2048.0;

/// How many calls there have to be for each by hand.
const LEAST: f64 = 0.95;

/// What a run consists of.
#[derive(Clone, Copy, Debug)]
pub struct Load {
    /// How long each contender runs in all.
    pub time: Duration,
    /// How many calls are under way at once.
    pub calls: usize,
}

/// What came of the turns of one contender.
#[derive(Clone, Debug, Default)]
pub struct Turns {
    /// Answers that were read.
    pub answers: usize,
    /// What went wrong last in each task of each turn that had errors.
    pub errors: Vec<String>,
    /// Calls per second, turn by turn.
    pub rates: Vec<f64>,
}

/// What came of a run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The same by hand.
    pub by_hand: Turns,
    /// The generated client.
    pub ours: Turns,
    /// Resident memory in KiB after each round behind the warm-up; empty where the system does not tell.
    pub memory: Vec<u64>,
}

impl Report {
    /// Says what does not hold. Without `judge_speed` a client that is slow is none of it.
    pub fn violations(&self, judge_speed: bool) -> Vec<String> {
        let mut found = Vec::new();
        for (who, turns) in [("by hand", &self.by_hand), ("client", &self.ours)] {
            if let Some(error) = turns.errors.first() {
                let number = turns.errors.len();
                found.push(format!("{who}: errors in {number} tasks, such as: {error}"));
            }
        }
        if let Some([first, last]) = self.memory_at_the_ends() {
            if last > first + GROWTH {
                found.push(format!("memory grew from {first:.0} to {last:.0} KiB"));
            }
        }
        let (_, ratio, _) = self.ratio();
        if judge_speed && ratio < LEAST {
            found.push(format!(
                "{ratio:.3} of the calls by hand, where {LEAST} is asked for"
            ));
        }
        found
    }

    /// Gives our calls for each by hand, round by round: the value that a quarter of the rounds is below, the median, and the
    /// value that a quarter is above.
    fn ratio(&self) -> (f64, f64, f64) {
        let both = self.ours.rates.iter().zip(&self.by_hand.rates);
        let mut ratios: Vec<_> = both.map(|(ours, by_hand)| ours / by_hand).collect();
        ratios.sort_by(f64::total_cmp);
        let at = |part: usize| ratios.get(ratios.len() * part / 4).copied().unwrap_or(0.0);
        (at(1), at(2), at(3))
    }

    /// Gives the mean memory of the first and of the last fifth of the rounds.
    fn memory_at_the_ends(&self) -> Option<[f64; 2]> {
        let fifth = (self.memory.len() / 5).max(1);
        let (first, last) = (
            self.memory.get(..fifth)?,
            &self.memory[self.memory.len() - fifth..],
        );
        Some([mean(first), mean(last)])
    }
}

#[allow(clippy::cast_precision_loss, reason = "KiB of a process")]
fn mean(numbers: &[u64]) -> f64 {
    numbers.iter().sum::<u64>() as f64 / numbers.len() as f64
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (who, turns) in [("by hand", &self.by_hand), ("client", &self.ours)] {
            let mut rates = turns.rates.clone();
            rates.sort_by(f64::total_cmp);
            let rate = rates.get(rates.len() / 2).copied().unwrap_or(0.0);
            let (answers, errors) = (turns.answers, turns.errors.len());
            writeln!(
                f,
                "{who:<8} {answers:>9} answers, {errors} errors, {rate:.0} a second"
            )?;
        }
        let (low, ratio, high) = self.ratio();
        writeln!(
            f,
            "ratio    {ratio:.3}, half of the rounds from {low:.3} to {high:.3}"
        )?;
        match self.memory_at_the_ends() {
            Some([first, last]) => {
                writeln!(f, "memory   {first:.0} KiB at first, {last:.0} KiB at last")
            }
            None => writeln!(f, "memory   not told by this system"),
        }
    }
}

/// Runs both in turns; each begins every other round. A quarter more at the start, or three seconds, is the warm-up: connections are made, and
/// the allocator takes what it needs.
pub fn run(load: Load, runtime: &Runtime, by_hand: &ByHand, client: &Client) -> Report {
    let by_hand = Arc::new(by_hand.clone());
    let hand = move || {
        let client = Arc::clone(&by_hand);
        async move { client.order(1001).await.map(drop) }
    };
    let client = client.clone();
    let ours = move || {
        let call = client.orders().get(1001).send();
        async move { call.await.map(drop).map_err(Failure::from) }
    };
    let mut report = Report::default();
    let mut rounds = |time: Duration| {
        for round in 0..time.as_millis().div_ceil(TURN.as_millis()) {
            for hands_turn in [round % 2 == 0, round % 2 != 0] {
                if hands_turn {
                    runtime.block_on(turn(load.calls, &hand, &mut report.by_hand));
                } else {
                    runtime.block_on(turn(load.calls, &ours, &mut report.ours));
                }
            }
            report.memory.extend(resident());
        }
        std::mem::take(&mut report)
    };
    let warm_up = rounds((load.time / 4).max(WARM_UP));
    let mut report = rounds(load.time);
    // Errors count wherever they are.
    report.by_hand.errors.extend(warm_up.by_hand.errors);
    report.ours.errors.extend(warm_up.ours.errors);
    report
}

/// Has `calls` tasks make one call after the other until the turn is over.
async fn turn<F>(
    calls: usize,
    call: &(impl Fn() -> F + Clone + Send + Sync + 'static),
    into: &mut Turns,
) where
    F: Future<Output = Result<(), Failure>> + Send + 'static,
{
    let start = Instant::now();
    let mut tasks = JoinSet::new();
    for _ in 0..calls {
        let call = call.clone();
        tasks.spawn(async move {
            let (mut answers, mut error) = (0, None);
            while start.elapsed() < TURN {
                match call().await {
                    Ok(()) => answers += 1,
                    Err(problem) => error = Some(problem.to_string()),
                }
            }
            (answers, error)
        });
    }
    let mut all = 0;
    while let Some(done) = tasks.join_next().await {
        let (answers, error) = done.expect("no call panics");
        all += answers;
        into.errors.extend(error);
    }
    into.answers += all;
    #[allow(clippy::cast_precision_loss, reason = "a few thousand calls")]
    into.rates.push(all as f64 / start.elapsed().as_secs_f64());
}

/// Reads the resident memory of this process in KiB, where there is a `/proc`.
fn resident() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}
