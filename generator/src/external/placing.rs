//! Decides where in the document each node of another file stands.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Target;
use super::library::{FileNumber, Library, Spot};
use super::name;
use super::piece::{Piece, Site};
use super::sites::leads;
use super::trouble::Trouble;
use crate::diagnostic::{Code, Diagnostic, Pointer, Severity};
use crate::grammar::{Kind, Shape};

/// A schema that could not have the name of its key or file.
pub(super) struct Renamed {
    pub(super) spot: Spot,
    natural: String,
    name: String,
}

impl Renamed {
    pub(super) fn finding(&self) -> Diagnostic {
        let Self {
            spot,
            natural,
            name,
        } = self;
        let message =
            format!("this schema is `{name}` in the document, where another one is `{natural}`");
        let help = format!(
            "choose its Rust name by an overlay: target `$.components.schemas['{name}']`, update `x-shopwright-name`"
        );
        let mut found =
            Diagnostic::new(Code::NameCollision, &spot.pointer, message).with_help(help);
        found.severity = Severity::Note;
        found
    }
}

/// Where nodes of other files stand.
pub(super) struct Placing {
    places: BTreeMap<Target, Pointer>,
    /// The nodes that have a place of their own, not inside of another node.
    own: Vec<Target>,
    renamed: Vec<Renamed>,
}

impl Placing {
    /// Places all pieces; `mean` tells the node that a reference of the document means.
    pub(super) fn new<'r>(
        library: &Library<'_>,
        root: &Piece,
        pieces: &BTreeMap<Target, Result<Piece, Trouble>>,
        mean: impl Fn(&Site) -> Option<&'r Spot>,
    ) -> Self {
        let made = pieces.iter().filter(|(_, piece)| piece.is_ok());
        let mut targets: Vec<&Target> = made.map(|(target, _)| target).collect();
        // By what they are called, not by the order in which they were met; a node comes before what is in it.
        let path = |target: &Target| &library.file(target.0.file).path;
        targets.sort_by(|a, b| (path(a), *a).cmp(&(path(b), *b)));
        let hosts = hosts(library, root, mean);
        let mut regions = Regions::default();
        for part in &root.parts {
            regions.add(&part.spot, part.shape, &part.at);
        }
        for target in &targets {
            if let Some(at) = hosts.get(*target) {
                regions.add(&target.0, Shape::One(target.1), at);
            }
        }
        let mut placing = Self {
            places: BTreeMap::new(),
            own: Vec::new(),
            renamed: Vec::new(),
        };
        let mut taken = Taken::new(&root.value);
        for target in targets {
            let place = match hosts.get(target) {
                Some(host) => Some((host.clone(), true)),
                None => match regions.find(target) {
                    Some(inside) => Some((inside, false)),
                    None => placing
                        .component(path(target), target, &mut taken)
                        .map(|at| (at, true)),
                },
            };
            let Some((at, is_own)) = place else { continue };
            if is_own {
                regions.add(&target.0, Shape::One(target.1), &at);
                placing.own.push(target.clone());
            }
            placing.places.insert(target.clone(), at);
        }
        placing
    }

    fn component(&mut self, path: &str, target: &Target, taken: &mut Taken) -> Option<Pointer> {
        let (spot, kind) = target;
        let section = name::section(*kind)?;
        let names = taken.0.entry(section.to_owned()).or_default();
        let natural = name::natural(path, &spot.pointer);
        let name = name::free(path, &spot.pointer, names);
        names.insert(name.clone());
        let at = Pointer::from_segments(["components", section, name.as_str()]);
        if *kind == Kind::Schema && name != natural {
            self.renamed.push(Renamed {
                spot: spot.clone(),
                natural,
                name,
            });
        }
        Some(at)
    }

    pub(super) fn find(&self, target: &Target) -> Option<&Pointer> {
        self.places.get(target)
    }

    /// Walks the nodes that have a place of their own.
    pub(super) fn own(&self) -> impl Iterator<Item = (&Target, &Pointer)> {
        let place = |target| Some((target, self.places.get(target)?));
        self.own.iter().filter_map(place)
    }

    pub(super) fn renamed(&self) -> &[Renamed] {
        &self.renamed
    }
}

/// The places of the document that are nothing but a reference and have a name: what they refer to stands there.
fn hosts<'r>(
    library: &Library<'_>,
    root: &Piece,
    mean: impl Fn(&Site) -> Option<&'r Spot>,
) -> BTreeMap<Target, Pointer> {
    let mut hosts: BTreeMap<Target, Pointer> = BTreeMap::new();
    for site in root.sites.iter().filter(|site| site.is_bare) {
        let (Some(at), Some(spot)) = (site.at.parent(), mean(site)) else {
            continue;
        };
        if spot.file == super::ROOT || !has_name(&at, site.kind) {
            continue;
        }
        let natural = name::natural(&library.file(spot.file).path, &spot.pointer);
        let is_better = at.last().as_deref() == Some(natural.as_str());
        let target = (spot.clone(), site.kind);
        if is_better || !hosts.contains_key(&target) {
            hosts.insert(target, at);
        }
    }
    hosts
}

fn has_name(at: &Pointer, kind: Kind) -> bool {
    let segments: Vec<_> = at.segments().collect();
    match segments.as_slice() {
        [components, section, _] => {
            components == "components" && name::section(kind) == Some(&**section)
        }
        [section, _] => kind == Kind::PathItem && (section == "paths" || section == "webhooks"),
        _ => false,
    }
}

/// Nodes of other files that stand in the document with all that is in them.
#[derive(Default)]
struct Regions(BTreeMap<(FileNumber, Pointer), Vec<(Shape, Pointer)>>);

impl Regions {
    fn add(&mut self, spot: &Spot, shape: Shape, at: &Pointer) {
        let here = self.0.entry((spot.file, spot.pointer.clone())).or_default();
        here.push((shape, at.clone()));
    }

    /// Finds where a node stands as a part of another one.
    fn find(&self, (spot, kind): &Target) -> Option<Pointer> {
        let mut ancestor = Some(spot.pointer.clone());
        while let Some(prefix) = ancestor {
            let rest = spot.pointer.below(&prefix)?;
            let here = self.0.get(&(spot.file, prefix.clone()));
            let fits = |(shape, _): &&(Shape, Pointer)| leads(*shape, &rest, *kind);
            if let Some((_, at)) = here.into_iter().flatten().find(fits) {
                return Some(at.join(&rest));
            }
            ancestor = prefix.parent();
        }
        None
    }
}

/// The names of components, by section.
struct Taken(BTreeMap<String, BTreeSet<String>>);

impl Taken {
    fn new(document: &Value) -> Self {
        let sections = document.get("components").and_then(Value::as_object);
        let names = |section: &Value| {
            let entries = section.as_object().into_iter().flatten();
            entries.map(|(name, _)| name.clone()).collect()
        };
        let sections = sections.into_iter().flatten();
        Self(
            sections
                .map(|(name, section)| (name.clone(), names(section)))
                .collect(),
        )
    }
}
