//! What a run found, as a table and a list of violations.

use std::collections::BTreeMap;
use std::fmt;

use super::verdict::Told;
use super::wish::Op;

/// What a run found.
#[derive(Debug, Default)]
pub struct Report {
    /// What the run began from.
    pub seed: u64,
    /// How many calls were made.
    pub calls: u64,
    /// How many requests reached a sandbox, and how many of them met a fault.
    pub requests: u64,
    /// See [`requests`](Self::requests).
    pub faults: u64,
    /// How many connections were refused.
    pub refused: u64,
    /// How many calls timed out although no slow fault was played: the machine was busy.
    pub late: u64,
    /// What is wrong, each with the command that repeats it.
    pub violations: Vec<String>,
    /// By operation and what the caller was told: how often, and how many effects.
    pub(super) told: BTreeMap<(Op, String), (u64, u64)>,
}

impl Report {
    pub(super) fn count(&mut self, op: Op, told: &Told, effects: usize) {
        let told = match told {
            Told::Success => "success".to_owned(),
            Told::Failure { outcome, .. } => outcome.to_string(),
        };
        let entry = self.told.entry((op, told)).or_default();
        entry.0 += 1;
        entry.1 += effects as u64;
    }

    /// Counts the violations that are double effects.
    pub fn double_effects(&self) -> usize {
        let double = |violation: &&String| violation.contains("DOUBLE EFFECT");
        self.violations.iter().filter(double).count()
    }

    /// Gives how many calls were told this, such as `success` or `maybe applied`, and how many effects they had.
    pub fn told(&self, what: &str) -> (u64, u64) {
        let told = self.told.iter().filter(|((_, told), _)| told == what);
        told.fold((0, 0), |sum, (_, (calls, effects))| {
            (sum.0 + calls, sum.1 + effects)
        })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = [
            "success",
            "not sent",
            "rejected",
            "maybe applied",
            "applied",
        ];
        writeln!(f, "calls told … / effects of them (seed {})", self.seed)?;
        write!(f, "{:<22}", "")?;
        for column in columns {
            write!(f, "{column:>15}")?;
        }
        writeln!(f)?;
        let cell = |(calls, effects): (u64, u64)| format!("{calls} / {effects}");
        for op in Op::ALL {
            write!(f, "{:<22}", op.name())?;
            for column in columns {
                let found = self.told.get(&(op, column.to_owned()));
                write!(f, "{:>15}", cell(found.copied().unwrap_or_default()))?;
            }
            writeln!(f)?;
        }
        write!(f, "{:<22}", "all")?;
        for column in columns {
            write!(f, "{:>15}", cell(self.told(column)))?;
        }
        writeln!(f)?;
        let Self {
            calls,
            requests,
            faults,
            refused,
            late,
            ..
        } = self;
        writeln!(
            f,
            "{calls} calls, {requests} requests, {faults} of them with a fault; {refused} connections refused; {late} calls timed \
             out without a slow fault"
        )?;
        let wrong = self.violations.len();
        let double = self.double_effects();
        writeln!(f, "violations: {wrong}, of them double effects: {double}")?;
        self.violations
            .iter()
            .take(20)
            .try_for_each(|violation| writeln!(f, "{violation}"))
    }
}
