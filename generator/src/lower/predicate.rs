//! Questions about error codes that the overlay names: `predicates` of `x-shopwright-errors`.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Code;
use crate::ir::{Docs, ErrorCode, Name, Predicate};

use super::context::Lowering;
use super::extension::Setting;

impl<'d> Lowering<'d, '_> {
    /// Reads the predicates over these codes, sorted by name.
    pub(super) fn predicates(
        &mut self,
        setting: &Setting<'d>,
        codes: &[ErrorCode],
    ) -> Vec<Predicate> {
        let mut found = BTreeMap::new();
        for (name, entry) in setting.entries(self.sink) {
            entry.is_mapping_of(&["description", "groups", "codes"], self.sink);
            let holds = self.codes_of(&entry, codes);
            if holds.is_empty() {
                entry.refuse("a mapping with `groups` or `codes`", self.sink);
                continue;
            }
            let description = entry.get("description");
            let description = description.and_then(|text| text.text(self.sink));
            let predicate = Predicate {
                name: Name {
                    explicit: Some(name.to_owned()),
                    ..Name::new(name)
                },
                codes: holds.into_iter().map(str::to_owned).collect(),
                docs: Docs {
                    description: description.map(str::to_owned),
                    ..Docs::default()
                },
            };
            found.insert(name, predicate);
        }
        found.into_values().collect()
    }

    /// Collects the codes of the groups that are named, and those that are named themselves.
    fn codes_of<'c>(&mut self, setting: &Setting<'d>, codes: &'c [ErrorCode]) -> BTreeSet<&'c str> {
        let mut found = BTreeSet::new();
        for (key, what) in [("groups", "group"), ("codes", "code")] {
            let list = setting.get(key).map(|list| list.items(self.sink));
            for item in list.into_iter().flatten() {
                let Some(text) = item.text(self.sink) else {
                    continue;
                };
                let named = codes.iter().filter(|code| match what {
                    "group" => code.group.as_deref() == Some(text),
                    _ => code.name.wire.as_str() == text,
                });
                let before = found.len();
                let wires: Vec<_> = named.map(|code| code.name.wire.as_str()).collect();
                let known = !wires.is_empty();
                found.extend(wires);
                if !known {
                    let message = format!("the {what} `{text}` is not in the catalogue of errors");
                    self.report(Code::ErrorCodeUnknown, item.at(), message);
                } else if found.len() == before {
                    item.refuse("a code or group that is not covered yet", self.sink);
                }
            }
        }
        found
    }
}
