//! What a request is answered: statuses, content types, headers, bodies.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Kind;
use super::change::{Area, Way};
use super::collect::{Diff, Spot, pair};
use super::side::Side;
use crate::ir::{Operation, Origin, Payload, Response, StatusRange};

impl<'a> Diff<'a> {
    /// Compares responses by status.
    pub(super) fn responses(&mut self, spot: &Spot, old: &'a Operation, new: &'a Operation) {
        let at = |response: &Response| {
            Spot::new(
                Area::Response,
                format!("{} response {}", spot.subject, word(response.status)),
            )
            .way(Way::Response)
            .items(spot.items.iter().cloned())
        };
        let (both, gone, here) = pair(&old.responses, &new.responses, |response| response.status);
        for response in gone {
            let kind = if is_success(response.status) {
                Kind::SuccessRemoved
            } else {
                Kind::ResponseRemoved
            };
            self.add(
                kind,
                &at(response).at(Some(&response.origin), None),
                "is gone",
            );
        }
        for response in here {
            let kind = if is_success(response.status) {
                Kind::SuccessAdded
            } else {
                Kind::ResponseAdded
            };
            self.add(
                kind,
                &at(response).at(None, Some(&response.origin)),
                "is new",
            );
        }
        for (old, new) in both {
            let spot = at(new).at(Some(&old.origin), Some(&new.origin));
            self.response(&spot, old, new);
        }
    }

    fn response(&mut self, spot: &Spot, old: &'a Response, new: &'a Response) {
        self.docs(spot, &old.docs, &new.docs);
        match (old.payloads.is_empty(), new.payloads.is_empty()) {
            (true, false) => self.add(Kind::ResponseBodyAdded, spot, "has a body now"),
            (false, true) => self.add(Kind::ResponseBodyRemoved, spot, "has no body any more"),
            _ => self.payloads(spot, old, new),
        }
        self.headers(spot, &old.origin, &new.origin);
    }

    fn payloads(&mut self, spot: &Spot, old: &'a Response, new: &'a Response) {
        let (both, gone, here) = pair(&old.payloads, &new.payloads, |(media, _)| media.clone());
        for (media, _) in gone {
            self.add(
                Kind::MediaTypeRemoved,
                &spot.below(&format!(" {media}")),
                "is gone",
            );
        }
        for (media, _) in here {
            self.add(
                Kind::MediaTypeAdded,
                &spot.below(&format!(" {media}")),
                "is new",
            );
        }
        for ((_, old), (_, new)) in both {
            match (old, new) {
                (Payload::Json(old), Payload::Json(new))
                | (Payload::Events(old), Payload::Events(new))
                | (Payload::Lines(old), Payload::Lines(new)) => self.types(spot, old, new),
                (old, new) if old == new => {}
                _ => self.add(Kind::TypeChanged, spot, "is read in another way"),
            }
        }
    }

    /// Compares documented headers, which no client has types for.
    fn headers(&mut self, spot: &Spot, old: &Origin, new: &Origin) {
        let (before, after) = (headers(self.old, old), headers(self.new, new));
        let names = before.keys().chain(after.keys());
        let names: std::collections::BTreeSet<_> = names.collect();
        for name in names {
            let mut at = spot.below(&format!(" header {name}"));
            at.area = Area::Header;
            match (before.get(name), after.get(name)) {
                (None, Some(_)) => self.add(Kind::HeaderAdded, &at, "is new"),
                (Some((true, _)), None) => self.add(Kind::RequiredHeaderRemoved, &at, "is gone"),
                (Some(_), None) => self.add(Kind::HeaderRemoved, &at, "is gone"),
                (Some(was), Some(is)) => {
                    match (was.0, is.0) {
                        (true, false) => self.add(Kind::HeaderBecameOptional, &at, "may be absent"),
                        (false, true) => {
                            self.add(Kind::HeaderBecameRequired, &at, "is always there");
                        }
                        _ => {}
                    }
                    if was.1 != is.1 {
                        let message = format!("was {}, is {}", was.1, is.1);
                        self.add(Kind::HeaderTypeChanged, &at, message);
                    }
                }
                (None, None) => {}
            }
        }
    }
}

/// The headers of a response by lower-case name: whether each is always there, and its type.
fn headers(side: Side<'_>, origin: &Origin) -> BTreeMap<String, (bool, String)> {
    let node = side.node(origin).and_then(|node| node.get("headers"));
    let Some(map) = node.and_then(Value::as_object) else {
        return BTreeMap::new();
    };
    let found = map.iter().map(|(name, node)| {
        let node = side.follow(node).unwrap_or(node);
        let required = node.get("required") == Some(&Value::Bool(true));
        let schema = node.get("schema").and_then(|schema| side.follow(schema));
        let word = |key: &str| schema.and_then(|s| s.get(key)).and_then(Value::as_str);
        let ty = match (word("type"), word("format")) {
            (Some(ty), Some(format)) => format!("{ty} ({format})"),
            (Some(ty), None) => ty.to_owned(),
            (None, _) => "anything".to_owned(),
        };
        (name.to_lowercase(), (required, ty))
    });
    found.collect()
}

fn is_success(status: StatusRange) -> bool {
    match status {
        StatusRange::Exact(status) => status < 400,
        StatusRange::Class(class) => class < 4,
        StatusRange::Default => false,
    }
}

fn word(status: StatusRange) -> String {
    match status {
        StatusRange::Exact(status) => status.to_string(),
        StatusRange::Class(class) => format!("{class}XX"),
        StatusRange::Default => "default".to_owned(),
    }
}
