//! Which documented places the calls have filled: a judge that was shown half of the requests has not judged.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::description::{Description, Op};
use super::json::Json;
use super::wire::{Content, Wire};

/// Places that were filled, by operation.
#[derive(Default)]
pub(crate) struct Coverage {
    seen: RefCell<BTreeMap<String, BTreeSet<String>>>,
}

impl Coverage {
    /// Notes the places that a request with these values fills, all of which have to be documented.
    #[track_caller]
    pub(crate) fn note(&self, description: &Description, op: &Op<'_>, wire: &Wire) {
        let key = &op.key;
        let mut filled = BTreeSet::new();
        let in_path = wire.path.iter().map(|(name, _)| format!("path {name}"));
        let in_query = wire.query.iter().map(|(name, _)| format!("query {name}"));
        let in_header = wire
            .headers
            .iter()
            .map(|(name, _)| format!("header {name}"));
        for name in in_path.chain(in_query).chain(in_header) {
            assert!(
                op.parameters.contains(&name),
                "{key}: {name} is not documented"
            );
            filled.insert(name);
        }
        match (&wire.body, op.body) {
            (Content::None, _) => {}
            (_, None) => panic!("{key} takes no body"),
            (Content::Json(json), Some((_, schema))) => {
                if let Err(problem) = description.check(schema, json, "body", &mut filled) {
                    panic!("{key}: {problem}");
                }
            }
            (Content::Form(parts), Some(_)) => {
                filled.extend(parts.iter().map(|part| format!("body.{}[]", part.name)));
            }
            (Content::Pairs(pairs), Some((_, schema))) => {
                let members = pairs
                    .iter()
                    .map(|(name, value)| (name.clone(), Json::Text(value.clone())));
                let json = Json::Object(members.collect());
                if let Err(problem) = description.check(schema, &json, "body", &mut filled) {
                    panic!("{key}: {problem}");
                }
            }
        }
        let mut seen = self.seen.borrow_mut();
        seen.entry(key.clone()).or_default().extend(filled);
    }

    /// Fails unless each operation was called with everything that is documented for it.
    #[track_caller]
    pub(crate) fn finish(&self, description: &Description) {
        let seen = self.seen.borrow();
        let operations = description.operations();
        let called: Vec<_> = seen.keys().collect();
        assert_eq!(called, operations.keys().collect::<Vec<_>>());
        let missing = operations.iter().flat_map(|(key, op)| {
            let documented = description.documented(op);
            let missing = documented
                .into_iter()
                .filter(|name| !seen[key].contains(name));
            missing
                .map(|name| format!("{key}: {name}"))
                .collect::<Vec<_>>()
        });
        let missing: Vec<_> = missing.collect();
        assert!(missing.is_empty(), "never sent: {missing:#?}");
    }
}
