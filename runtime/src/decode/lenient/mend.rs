//! Leaving out what cannot be read, where that is allowed.
//!
//! The deserializer knows the place of a fault, not whether the type there is optional. So the
//! value is taken out and the reading repeated: when that fails for the lack of it, the value
//! was required, and the one around it is taken out instead, up to the payload itself. Values
//! that must have the same fault, in other rows of the same list, go at once.

use serde::de::DeserializeOwned;

use super::Repair;
use super::fault::{Fault, Kind};
use super::node::Node;
use super::path::{Path, to_pointer};
use super::session::{self, MAX_REPAIRS};
use super::tree::Tree;

/// Bounds the work: values visited in all repetitions together, about a second's worth.
const MAX_VISITS: usize = 20_000_000;

/// Reads a payload whose root stands at `base` of the body.
pub(super) fn read<T: DeserializeOwned>(
    mut payload: Tree,
    base: &[String],
    is_whole_body: bool,
) -> Result<(T, Vec<Repair>), Fault> {
    let root = Path::Root(base);
    let passes = (MAX_VISITS / payload.size()).max(8);
    let mut trials: Vec<Trial> = Vec::new();
    for _ in 0..passes {
        let (result, repairs) = session::run(|| {
            let node = if is_whole_body {
                Node::whole_body(&payload, &root)
            } else {
                Node::new(&payload, &root)
            };
            T::deserialize(node).map_err(|fault| fault.at(&root))
        });
        let fault = match result {
            Ok(value) => return Ok((value, report(trials, repairs))),
            Err(fault) => fault,
        };
        // That a value was required may turn out late, behind other faults.
        let mut trial = match trials.iter().position(|trial| trial.is_refused_by(&fault)) {
            Some(refused) => trials.swap_remove(refused).wider(&fault, base.len())?,
            None => Trial::new(fault, base.len())?,
        };
        trial.take_out(&mut payload, base.len());
        if trial.places.is_empty() {
            // A fault in a place that the tree does not have: nothing can be done about it.
            return Err(trial.fault);
        }
        trials.push(trial);
    }
    Err(trials
        .pop()
        .map_or_else(Fault::too_much_to_mend, |trial| trial.fault))
}

/// Lists what was left out and what was converted.
fn report(trials: Vec<Trial>, conversions: Vec<Repair>) -> Vec<Repair> {
    let mut left_out: Vec<(Vec<String>, Fault)> = trials
        .into_iter()
        .flat_map(|trial| {
            trial
                .places
                .into_iter()
                .map(move |place| (place, trial.fault.clone()))
        })
        .collect();
    left_out.sort_by(|(a, _), (b, _)| a.cmp(b));
    // Sorted, what is inside of something that was left out comes right behind it.
    left_out.dedup_by(|(inner, _), (outer, _)| inner.starts_with(outer));
    let left_out = left_out.into_iter().map(|(place, fault)| Repair {
        path: to_pointer(&place),
        what: format!("left out: {}", fault.plain_summary()),
    });
    left_out.chain(conversions).take(MAX_REPAIRS).collect()
}

/// Values taken out to see whether the reading gets by without them.
struct Trial {
    /// The fault that began it, and that is reported when it comes to nothing.
    fault: Fault,
    /// The place of the value at fault.
    place: Vec<String>,
    /// What the values to take out have in common.
    mark: Mark,
    /// The places of all values taken out.
    places: Vec<Vec<String>>,
}

/// How values with the same fault are known.
#[derive(Clone, Copy)]
enum Mark {
    /// They are of the same JSON type.
    Type,
    /// They lack this field.
    Lacks(&'static str),
    /// They are equal.
    Equal,
    /// One of their items was taken out.
    Holed,
}

impl Trial {
    /// Begins with the value at fault; there is none when that is the payload itself.
    fn new(fault: Fault, root: usize) -> Result<Self, Fault> {
        let place = fault.steps().to_vec();
        if place.len() <= root {
            return Err(fault);
        }
        let mark = match fault.kind() {
            // Its like in another row may fit another alternative.
            _ if fault.is_in_union() => Mark::Equal,
            Kind::Type => Mark::Type,
            Kind::Missing(field) => Mark::Lacks(field),
            Kind::Value => Mark::Equal,
        };
        Ok(Self {
            fault,
            place,
            mark,
            places: Vec::new(),
        })
    }

    /// Says whether a fault comes from the lack of a value taken out.
    fn is_refused_by(&self, fault: &Fault) -> bool {
        let steps = fault.steps();
        if self.places.iter().any(|place| place == steps) {
            return true;
        }
        match fault.kind() {
            Kind::Missing(field) => self.places.iter().any(|place| {
                place
                    .split_last()
                    .is_some_and(|(last, parent)| last == field && parent == steps)
            }),
            _ => false,
        }
    }

    /// Goes on with the value around the one that is required.
    fn wider(self, refusal: &Fault, root: usize) -> Result<Self, Fault> {
        let (place, mark) = match refusal.kind() {
            Kind::Missing(field) if refusal.steps().len() < self.place.len() => {
                let mark = if refusal.is_in_union() {
                    Mark::Equal
                } else {
                    Mark::Lacks(field)
                };
                (refusal.steps().to_vec(), mark)
            }
            _ => {
                let parent = refusal
                    .steps()
                    .split_last()
                    .map(|(_, parent)| parent.to_vec());
                (parent.unwrap_or_default(), Mark::Holed)
            }
        };
        if place.len() <= root {
            return Err(self.fault);
        }
        Ok(Self {
            place,
            mark,
            places: Vec::new(),
            fault: self.fault,
        })
    }

    /// Takes out the value at fault and its like in other rows.
    fn take_out(&mut self, payload: &mut Tree, root: usize) {
        let steps = self.place.get(root..).unwrap_or_default().to_vec();
        let Some(model) = steps
            .iter()
            .try_fold(&mut *payload, |tree, step| tree.child_mut(step))
        else {
            return;
        };
        let model = model.clone();
        let mut way = self.place.get(..root).unwrap_or_default().to_vec();
        let mark = self.mark;
        let is_like = |tree: &Tree| mark.is_on(tree, &model);
        take_out(payload, &steps, &mut way, &is_like, &mut self.places);
    }
}

impl Mark {
    fn is_on(self, tree: &Tree, model: &Tree) -> bool {
        match self {
            Self::Lacks(field) => match tree {
                Tree::Object(fields) => matches!(fields.get(field), None | Some(Tree::Removed)),
                _ => tree == model,
            },
            Self::Equal => tree == model,
            Self::Holed => match tree {
                Tree::Array(items) => items.contains(&Tree::Removed),
                Tree::Object(fields) => fields.values().any(|value| *value == Tree::Removed),
                _ => tree == model,
            },
            Self::Type => match (tree, model) {
                (Tree::Null, Tree::Null)
                | (Tree::Bool(_), Tree::Bool(_))
                | (Tree::Object(_), Tree::Object(_)) => true,
                // Empty lists may stand for something else.
                (Tree::Array(a), Tree::Array(b)) => a.is_empty() == b.is_empty(),
                _ => tree == model,
            },
        }
    }
}

/// Walks along `steps`, through every item where they name one of a list.
fn take_out(
    tree: &mut Tree,
    steps: &[String],
    way: &mut Vec<String>,
    is_like: &dyn Fn(&Tree) -> bool,
    places: &mut Vec<Vec<String>>,
) {
    let Some((step, rest)) = steps.split_first() else {
        if *tree != Tree::Removed && is_like(tree) {
            *tree = Tree::Removed;
            places.push(way.clone());
        }
        return;
    };
    match tree {
        Tree::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                way.push(index.to_string());
                take_out(item, rest, way, is_like, places);
                way.pop();
            }
        }
        _ => {
            if let Some(child) = tree.child_mut(step) {
                way.push(step.clone());
                take_out(child, rest, way, is_like, places);
                way.pop();
            }
        }
    }
}
