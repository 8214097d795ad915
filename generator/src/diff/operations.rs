//! Operations: which there are, where they belong, what they ask for and promise.

use std::collections::BTreeMap;

use super::Kind;
use super::change::Area;
use super::collect::{Diff, Spot, pair};
use crate::ir::{Idempotency, Operation, Output, PathSegment};

impl<'a> Diff<'a> {
    /// Compares all operations, by method and path; names of path variables do not count.
    pub(super) fn operations(&mut self) {
        let (old, new) = (&self.old.api.operations, &self.new.api.operations);
        let (both, gone, here) = pair(old, new, shape);
        for operation in gone {
            let spot = Spot::new(Area::Operation, operation.key())
                .at(Some(&operation.origin), None)
                .items(self.old.operation_items(operation));
            let kind = if operation.docs.deprecated {
                Kind::DeprecatedOperationRemoved
            } else {
                Kind::OperationRemoved
            };
            self.add(kind, &spot, "is gone");
        }
        for operation in here {
            let spot = Spot::new(Area::Operation, operation.key())
                .at(None, Some(&operation.origin))
                .items(self.new.operation_items(operation));
            self.add(Kind::OperationAdded, &spot, "is new");
        }
        let renamed = self.groups(&both);
        for (old, new) in both {
            self.operation(old, new, &renamed);
        }
    }

    /// Finds tags whose operations all have the same other tag now, which is new: the tag was renamed.
    fn groups(&mut self, both: &[(&'a Operation, &'a Operation)]) -> BTreeMap<String, String> {
        let tag = |api: &'a crate::ir::Api, operation: &Operation| {
            api.groups[operation.group.0].name.wire.as_str().to_owned()
        };
        let mut moves: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (old, new) in both {
            let to = tag(self.new.api, new);
            moves.entry(tag(self.old.api, old)).or_default().push(to);
        }
        let known = |name: &String| moves.contains_key(name);
        let renamed = moves.iter().filter_map(|(from, to)| {
            let only = to
                .first()
                .filter(|first| to.iter().all(|to| to == *first))?;
            (only != from && !known(only)).then(|| (from.clone(), only.clone()))
        });
        let renamed: BTreeMap<_, _> = renamed.collect();
        for (from, to) in &renamed {
            let spot = Spot::new(Area::Operation, format!("tag {to}"));
            self.add(Kind::GroupRenamed, &spot, format!("was called {from}"));
        }
        renamed
    }

    fn operation(
        &mut self,
        old: &'a Operation,
        new: &'a Operation,
        renamed: &BTreeMap<String, String>,
    ) {
        let items = self.old.operation_items(old).into_iter();
        let spot = Spot::new(Area::Operation, new.key())
            .at(Some(&old.origin), Some(&new.origin))
            .items(items.chain(self.new.operation_items(new)));
        let variables = old.path.variables().zip(new.path.variables());
        for (was, is) in variables.filter(|(was, is)| was != is) {
            let mut at = spot.below(&format!(" path {is}"));
            at.area = Area::Parameter;
            self.add(Kind::PathVariableRenamed, &at, format!("was called {was}"));
        }
        if old.name.wire != new.name.wire {
            let was = old.name.wire.as_str();
            self.add(
                Kind::OperationIdChanged,
                &spot,
                format!("was {was}, is {}", new.name.wire),
            );
        }
        let was = &self.old.api.groups[old.group.0].name.wire;
        let is = &self.new.api.groups[new.group.0].name.wire;
        let is_explained = renamed
            .get(was.as_str())
            .is_some_and(|to| to == is.as_str());
        if was != is && !is_explained {
            self.add(
                Kind::OperationMoved,
                &spot,
                format!("was in {was}, is in {is}"),
            );
        }
        match (old.docs.deprecated, new.docs.deprecated) {
            (false, true) => self.add(Kind::OperationDeprecated, &spot, "is deprecated"),
            (true, false) => self.add(Kind::OperationReinstated, &spot, "is no longer deprecated"),
            _ => {}
        }
        self.docs(&spot, &old.docs, &new.docs);
        self.promises(&spot, old, new);
        self.security(&spot, old, new);
        self.parameters(&spot, old, new);
        self.body(&spot, old.body.as_ref(), new.body.as_ref());
        self.responses(&spot, old, new);
        self.servers(&spot, &old.servers, &new.servers);
    }

    /// What a client makes of an operation beyond its parts.
    fn promises(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        if old.idempotency != new.idempotency {
            let (was, is) = (repeatable(&old.idempotency), repeatable(&new.idempotency));
            let message = format!("was {was}, is {is}");
            self.add(Kind::IdempotencyChanged, spot, message);
        }
        match (&old.pagination, &new.pagination) {
            (None, Some(_)) => self.add(Kind::PagingAdded, spot, "its list comes in pages"),
            (Some(_), None) => self.add(Kind::PagingRemoved, spot, "its list comes whole"),
            (Some(was), Some(is)) if was != is => {
                self.add(
                    Kind::PagingChanged,
                    spot,
                    "its pages are asked for in another way",
                );
            }
            _ => {}
        }
        let payload = |output: &Output| match output {
            Output::Json { payload, .. } => Some(payload.join("/")),
            _ => None,
        };
        if let (Some(was), Some(is)) = (payload(&old.output), payload(&new.output)) {
            if was != is {
                let message = format!("the payload was at `/{was}`, is at `/{is}`");
                self.add(Kind::PayloadMoved, spot, message);
            }
        }
        let (_, gone, here) = pair(&old.error_codes, &new.error_codes, Clone::clone);
        for code in gone {
            let at = spot.below(&format!(" {code}"));
            self.add(
                Kind::OperationCodeRemoved,
                &at,
                "is no longer documented for it",
            );
        }
        for code in here {
            let at = spot.below(&format!(" {code}"));
            self.add(Kind::OperationCodeAdded, &at, "is documented for it");
        }
    }
}

/// Method and path without the names of variables.
fn shape(operation: &Operation) -> String {
    let segments = operation.path.segments.iter().map(|segment| match segment {
        PathSegment::Literal(text) => text.as_str(),
        PathSegment::Variable(_) => "{}",
    });
    format!(
        "{} {}",
        operation.method.as_str(),
        segments.collect::<String>()
    )
}

fn repeatable(idempotency: &Idempotency) -> String {
    match idempotency {
        Idempotency::Unstated => "unstated".to_owned(),
        Idempotency::Safe => "safe".to_owned(),
        Idempotency::Idempotent => "idempotent".to_owned(),
        Idempotency::Unsafe => "not to be repeated".to_owned(),
        Idempotency::KeyHeader { name, evidence } => {
            format!("repeatable by the header {name} ({evidence:?})").to_lowercase()
        }
        Idempotency::KeyBody { name, evidence } => {
            format!("repeatable by the property {name} ({evidence:?})").to_lowercase()
        }
    }
}
