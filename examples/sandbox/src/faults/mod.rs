//! Faults on demand: which one a request meets, what it then sees, and a record of those that were played. Whether the
//! request took effect is in the `ledger`.

mod body;
mod fault;
mod plan;
mod play;

pub use fault::{Fault, InvalidFault, Timing};
pub use plan::{FaultPlan, Weighted};
pub(crate) use play::{Broken, play};

use std::collections::BTreeMap;

use serde::Serialize;

use crate::ledger::CALL;
use crate::recorded::Recorded;

/// The request header that asks for a fault.
const FAULT: &str = "x-sandbox-fault";

/// A request that met a fault, or met none while a plan was on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Played {
    /// The mark of the call, from the request header `X-Sandbox-Call`.
    pub call: Option<String>,
    /// The method and the path.
    pub request: String,
    /// What it met.
    pub fault: Option<Fault>,
}

/// The plan that is on, and what came of it so far.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    plan: Option<FaultPlan>,
    /// How many faults of the list were played.
    next: usize,
    /// How many requests each call made, by its mark; those without one count together.
    seen: BTreeMap<String, u64>,
    /// How many requests of a call a storm still refuses.
    storms: BTreeMap<String, (u32, Fault)>,
    played: Vec<Played>,
}

impl Faults {
    /// Puts a plan on in place of the one before, and forgets what came of that.
    pub(crate) fn begin(&mut self, plan: Option<FaultPlan>) {
        *self = Self {
            plan,
            ..Self::default()
        };
    }

    pub(crate) fn plan(&self) -> Option<&FaultPlan> {
        self.plan.as_ref()
    }

    pub(crate) fn played(&self) -> &[Played] {
        &self.played
    }

    /// Decides which fault a request meets: its own header comes before the plan.
    pub(crate) fn choose(&mut self, request: &Recorded) -> Result<Option<Fault>, InvalidFault> {
        let asked = request.header(FAULT).map(Fault::from_text).transpose()?;
        let call = request.header(CALL);
        let fault = match (asked, &self.plan) {
            (Some(fault), _) => Some(self.storm(call, fault)),
            (None, Some(plan)) if plan.concerns(request) => self.planned(call),
            _ => return Ok(None),
        };
        self.played.push(Played {
            call: call.map(str::to_owned),
            request: format!("{} {}", request.method, request.path),
            fault: fault.clone(),
        });
        Ok(fault)
    }

    fn planned(&mut self, call: Option<&str>) -> Option<Fault> {
        let plan = self.plan.as_ref()?;
        let mark = call.unwrap_or_default();
        let count = self.seen.entry(mark.to_owned()).or_default();
        let nth = *count;
        *count += 1;
        if let Some((left, fault)) = self.storms.get_mut(mark).filter(|(left, _)| *left > 0) {
            *left -= 1;
            return Some(fault.clone());
        }
        let fault = match plan.list.get(self.next) {
            Some(fault) => {
                self.next += 1;
                fault.clone()
            }
            None => plan.draw(mark, nth)?,
        };
        Some(self.storm(call, fault))
    }

    /// Notes how long a storm goes on.
    fn storm(&mut self, call: Option<&str>, fault: Fault) -> Fault {
        if let Fault::Throttle { requests, .. } = &fault {
            let left = requests.saturating_sub(1);
            let mark = call.unwrap_or_default().to_owned();
            self.storms.insert(mark, (left, fault.clone()));
        }
        fault
    }
}
