//! What the rate-limit headers mean, and budgets known in advance: `x-shopwright-rate-limit`.

use std::collections::BTreeSet;

use crate::diagnostic::Code;
use crate::ir::{Budget, BudgetScope, Evidence, Operation, RateLimit, ResetUnit};

use super::context::Lowering;
use super::extension::{self, Setting};
use super::idempotency::EVIDENCE;

const UNITS: [(&str, ResetUnit); 4] = [
    ("seconds", ResetUnit::Seconds),
    ("epoch-seconds", ResetUnit::EpochSeconds),
    ("epoch-milliseconds", ResetUnit::EpochMilliseconds),
    ("by-size", ResetUnit::BySize),
];

impl<'d> Lowering<'d, '_> {
    /// Reads what is stated about rate limits.
    pub(super) fn rate_limit(&mut self, operations: &[Operation]) -> Option<RateLimit> {
        let root = self.document.root();
        let setting = extension::setting(&root, "x-shopwright-rate-limit")?;
        let keys = ["limit", "remaining", "reset", "unit", "budgets"];
        if !setting.is_mapping_of(&keys, self.sink) {
            return None;
        }
        let reset = self.header(&setting, "reset");
        let unit = match setting.get("unit") {
            Some(unit) => unit.word(&UNITS, self.sink),
            None if reset.is_some() => {
                setting.need("unit", self.sink);
                None
            }
            None => Some(ResetUnit::Seconds),
        };
        let keys: BTreeSet<_> = operations.iter().map(Operation::key).collect();
        let budgets = setting.get("budgets").map(|list| list.items(self.sink));
        let budgets = budgets.into_iter().flatten();
        Some(RateLimit {
            limit: self.header(&setting, "limit"),
            remaining: self.header(&setting, "remaining"),
            // Without its unit, the header says nothing.
            reset: reset.filter(|_| unit.is_some()),
            unit: unit.unwrap_or(ResetUnit::Seconds),
            budgets: budgets
                .filter_map(|budget| self.budget(&budget, &keys))
                .collect(),
        })
    }

    fn header(&mut self, setting: &Setting<'d>, key: &str) -> Option<String> {
        Some(setting.get(key)?.text(self.sink)?.to_owned())
    }

    fn budget(&mut self, setting: &Setting<'d>, known: &BTreeSet<String>) -> Option<Budget> {
        let keys = ["name", "requests", "per-seconds", "operations", "evidence"];
        setting.is_mapping_of(&keys, self.sink);
        let name = setting.need("name", self.sink)?.text(self.sink)?.to_owned();
        let requests = setting.need("requests", self.sink)?.count(self.sink)?;
        let per = setting.need("per-seconds", self.sink)?;
        let seconds = per.count(self.sink)?;
        if seconds == 0 {
            per.refuse("a whole number from 1", self.sink);
            return None;
        }
        let scope = match setting.get("operations") {
            Some(list) if list.value() != "all" => self.budget_operations(&list, known),
            _ => BudgetScope::All,
        };
        let evidence = match setting.get("evidence") {
            Some(evidence) => evidence.word(&EVIDENCE, self.sink)?,
            None => Evidence::Documented,
        };
        Some(Budget {
            name,
            requests,
            seconds,
            scope,
            evidence,
        })
    }

    fn budget_operations(&mut self, list: &Setting<'d>, known: &BTreeSet<String>) -> BudgetScope {
        let mut found = BTreeSet::new();
        for item in list.items(self.sink) {
            let Some(key) = item.text(self.sink) else {
                continue;
            };
            if known.contains(key) {
                found.insert(key.to_owned());
            } else {
                let message = format!("there is no operation `{key}`");
                self.report(Code::OperationUnknown, item.at(), message);
            }
        }
        BudgetScope::Only(found.into_iter().collect())
    }
}
