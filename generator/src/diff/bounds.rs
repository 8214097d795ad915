//! Bounds on values (`maxLength`, `minimum`, `pattern` …): no part of a client's types, but of what a server takes.

use serde_json::Value;

use super::Kind;
use super::collect::{Diff, Spot};

/// Keywords by which larger values are allowed when they grow.
const UPPER: [&str; 4] = ["maximum", "maxLength", "maxItems", "maxProperties"];
/// Keywords by which smaller values are allowed when they shrink.
const LOWER: [&str; 4] = ["minimum", "minLength", "minItems", "minProperties"];
/// Flags that narrow.
const FLAGS: [&str; 3] = ["uniqueItems", "exclusiveMinimum", "exclusiveMaximum"];

impl Diff<'_> {
    /// Compares the bounds of the nodes at a spot.
    pub(super) fn bounds(&mut self, spot: &Spot) {
        let nodes = (&spot.old, &spot.new);
        let (Some(old), Some(new)) = nodes else {
            return;
        };
        let (Some(old), Some(new)) = (self.old.node(old), self.new.node(new)) else {
            return;
        };
        let (old, new) = (schema_of(old), schema_of(new));
        for keyword in UPPER {
            self.number(spot, keyword, old, new, |was, is| is < was);
        }
        for keyword in LOWER {
            self.number(spot, keyword, old, new, |was, is| is > was);
        }
        self.number(spot, "multipleOf", old, new, |was, is| was % is != 0.0);
        for keyword in FLAGS {
            let flag = |node: &Value| node.get(keyword) == Some(&Value::Bool(true));
            match (flag(old), flag(new)) {
                (false, true) => self.add(Kind::BoundAdded, spot, format!("{keyword} is set")),
                (true, false) => self.add(Kind::BoundRemoved, spot, format!("{keyword} is gone")),
                _ => {}
            }
        }
        self.pattern(spot, old, new);
    }

    fn number(
        &mut self,
        spot: &Spot,
        keyword: &str,
        old: &Value,
        new: &Value,
        is_tighter: impl Fn(f64, f64) -> bool,
    ) {
        let (was, is) = (old.get(keyword), new.get(keyword));
        match (was.and_then(Value::as_f64), is.and_then(Value::as_f64)) {
            (Some(was), Some(is)) if (was - is).abs() > f64::EPSILON => {
                let kind = if is_tighter(was, is) {
                    Kind::BoundTightened
                } else {
                    Kind::BoundLoosened
                };
                self.add(kind, spot, format!("{keyword} was {was}, is {is}"));
            }
            (None, Some(is)) => self.add(Kind::BoundAdded, spot, format!("{keyword} is {is}")),
            (Some(was), None) => {
                self.add(Kind::BoundRemoved, spot, format!("{keyword} was {was}"));
            }
            _ => {}
        }
    }

    fn pattern(&mut self, spot: &Spot, old: &Value, new: &Value) {
        let text = |node: &Value| {
            node.get("pattern")
                .and_then(Value::as_str)
                .map(str::to_owned)
        };
        match (text(old), text(new)) {
            (Some(was), Some(is)) if was != is => {
                self.add(
                    Kind::PatternChanged,
                    spot,
                    format!("was `{was}`, is `{is}`"),
                );
            }
            (None, Some(is)) => self.add(Kind::BoundAdded, spot, format!("pattern is `{is}`")),
            (Some(was), None) => {
                self.add(Kind::BoundRemoved, spot, format!("pattern was `{was}`"));
            }
            _ => {}
        }
    }
}

/// The schema of a parameter, or the node itself.
fn schema_of(node: &Value) -> &Value {
    node.get("schema").unwrap_or(node)
}
