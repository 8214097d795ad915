//! What a run showed, and whether that is what is promised.

use std::fmt;

use super::process::{Called, Came};
use super::{ALLOWED, PROCESSES, Settings, TASKS};

/// The least share of the allowance that has to be used.
const LEAST_USE: f64 = 0.95;
/// How many seconds a Redis that lost its state gives out nothing. They do not count against the least use, since a short
/// run with a restart would fail by them alone; the use that is told has them.
const SETTLING: f64 = 5.0;

/// What came of all calls.
#[derive(Clone, Debug)]
pub struct Report {
    settings: Settings,
    /// Answers before the measured windows.
    warm_up: usize,
    /// 429s during the first window.
    early: usize,
    /// 429s later.
    refused: usize,
    /// Other errors.
    errors: usize,
    /// Answers in the measured windows.
    answers: usize,
    /// How long the measured windows lasted, in seconds of the run.
    seconds: f64,
    /// Answers of each task in the measured windows, fewest first.
    tasks: Vec<usize>,
}

impl Report {
    /// Measures from the start of the second window to that of the one behind the last: both are starts, so that neither
    /// crowded nor empty parts of a window count twice.
    pub(super) fn of(settings: Settings, mut calls: Vec<Called>) -> Self {
        calls.sort_by_key(|called| called.at);
        let count = |came, from| {
            let is_it = |called: &&Called| called.came == came && called.at >= from;
            calls.iter().filter(is_it).count()
        };
        let answers = calls.iter().filter(|called| called.came == Came::Answer);
        let answers: Vec<_> = answers.collect();
        let windows = usize::try_from(settings.windows).unwrap_or(usize::MAX);
        // The last answer stands for all that are missing.
        let last = answers.len().saturating_sub(1);
        let first = ALLOWED.min(last);
        let end = ALLOWED.saturating_mul(windows + 1).min(last);
        let at = |index: usize| answers.get(index).map_or(0, |called| called.at);
        let measured = answers.get(first..end).unwrap_or_default();
        let total = usize::try_from(PROCESSES).unwrap_or(usize::MAX) * TASKS;
        let mut tasks = vec![0; total];
        for called in measured {
            if let Some(count) = tasks.get_mut(called.task) {
                *count += 1;
            }
        }
        tasks.sort_unstable();
        let refused = count(Came::TooMany, at(first));
        Self {
            settings,
            warm_up: first,
            early: count(Came::TooMany, 0) - refused,
            refused,
            errors: count(Came::Error, 0),
            answers: measured.len(),
            #[allow(clippy::cast_precision_loss, reason = "milliseconds of minutes")]
            seconds: (at(end) - at(first)) as f64 / 1000.0,
            tasks,
        }
    }

    /// Gives the part of what the API allows in the time measured that was used.
    pub fn used(&self) -> f64 {
        self.used_of(self.seconds)
    }

    #[allow(clippy::cast_precision_loss, reason = "thousands of requests")]
    fn used_of(&self, seconds: f64) -> f64 {
        let allowed = ALLOWED as f64 * seconds / 60.0;
        self.answers as f64 / allowed.max(1.0)
    }

    /// Gives the answers of the task with fewest, of the one in the middle, and of the one with most.
    fn spread(&self) -> [usize; 3] {
        let of = |index: usize| self.tasks.get(index).copied().unwrap_or_default();
        [
            of(0),
            of(self.tasks.len() / 2),
            of(self.tasks.len().saturating_sub(1)),
        ]
    }

    /// Lists what is not as promised.
    pub fn violations(&self) -> Vec<String> {
        let mut all = Vec::new();
        if self.refused > 0 {
            all.push(format!("{} requests were refused by 429", self.refused));
        }
        if self.errors > 0 {
            all.push(format!("{} calls failed otherwise", self.errors));
        }
        let wanted = ALLOWED * usize::try_from(self.settings.windows).unwrap_or(usize::MAX);
        if self.answers < wanted {
            all.push(format!("{} answers of {wanted}", self.answers));
        }
        let idle = if self.settings.restart { SETTLING } else { 0.0 };
        if self.used_of(self.seconds - idle) < LEAST_USE {
            all.push(format!("less than {LEAST_USE} was used"));
        }
        let [fewest, ..] = self.spread();
        let mean = self.answers / self.tasks.len().max(1);
        if fewest == 0 || fewest * 4 < mean {
            all.push(format!(
                "a task made {fewest} calls where the mean is {mean}"
            ));
        }
        all
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tasks = self.tasks.len();
        writeln!(
            f,
            "{tasks} tasks in {PROCESSES} processes, {ALLOWED} a minute, {} times as fast{}",
            self.settings.speed,
            if self.settings.restart {
                ", Redis restarted"
            } else {
                ""
            },
        )?;
        writeln!(f, "warm-up: {} answers, {} 429s", self.warm_up, self.early)?;
        writeln!(
            f,
            "measured: {} answers in {:.1} s, {:.1} % of what is allowed; {} 429s, {} other errors",
            self.answers,
            self.seconds,
            self.used() * 100.0,
            self.refused,
            self.errors,
        )?;
        let [fewest, middle, most] = self.spread();
        writeln!(
            f,
            "answers of a task: {fewest} at least, {middle} in the middle, {most} at most"
        )?;
        for violation in self.violations() {
            writeln!(f, "VIOLATION: {violation}")?;
        }
        Ok(())
    }
}
