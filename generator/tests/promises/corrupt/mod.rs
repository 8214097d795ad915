//! Documents with one broken node: what was done, where it is in the text, and who may suffer.

mod names;
mod references;
mod rules;
mod syntax;
mod types;

use super::nodes::{Kind, nodes};
use super::tree::{Path, Tree, below};

/// How many documents are broken.
pub(crate) const CASES: usize = 200;

/// A document with one broken node.
#[derive(Clone, Debug)]
pub(crate) struct Corruption {
    /// What was done.
    pub(crate) what: String,
    /// The document.
    pub(crate) tree: Tree,
    /// The nodes that a diagnostic may point at, by their path in the broken document.
    pub(crate) places: Vec<Path>,
    /// The broken node, by its path in the sound document.
    pub(crate) origin: Path,
    /// What may be missing from the output.
    pub(crate) loss: Loss,
}

/// What may be missing from the output for a corruption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Loss {
    /// No operation: what is broken degrades.
    Nothing,
    /// The operations that use the broken node.
    Users,
    /// Everything: the text cannot be read.
    Document,
}

/// A sound document, from which broken ones are made at random places.
pub(crate) struct Sound<'t> {
    /// The document.
    pub(crate) tree: &'t Tree,
    nodes: Vec<(Kind, Path)>,
}

/// A way to break a document.
pub(crate) type Breaker = fn(&Sound<'_>, &mut fastrand::Rng) -> Corruption;

/// All ways, with the name under which failures show them.
pub(crate) const BREAKERS: &[(&str, Breaker)] = &[
    ("text of another type", types::text),
    ("list of another type", types::list),
    ("mapping of another type", types::mapping),
    ("flag of another type", types::flag),
    ("bound of another type", types::number),
    ("node of another type", types::node),
    ("negative length", types::negative_length),
    ("enum value of another type", types::enum_value),
    ("unknown type name", types::type_name),
    ("dangling reference", references::dangling),
    ("malformed reference", references::malformed),
    ("reference to another kind", references::of_another_kind),
    ("reference to itself", references::cycle),
    ("discriminator mapping", references::mapping),
    ("unknown style", rules::style),
    ("unknown place", rules::place),
    ("missing member", rules::missing),
    ("unknown member", rules::unknown_member),
    ("bad status", rules::status),
    ("bad path template", rules::path_template),
    ("unknown security scheme", rules::security),
    ("bad security scheme", rules::scheme),
    ("bad pattern", rules::pattern),
    ("unknown method", rules::method),
    ("required property that is not there", rules::required),
    ("bad media type", rules::media_type),
    ("bad operationId", names::operation_id),
    ("operationId twice", names::operation_id_twice),
    ("bad parameter name", names::parameter),
    ("bad component name", names::component),
    ("parameter twice", names::parameter_twice),
    ("duplicate key", syntax::duplicate_key),
    ("syntax", syntax::broken_text),
    ("bad version", rules::version),
];

impl<'t> Sound<'t> {
    /// Takes a document that is sound.
    pub(crate) fn new(tree: &'t Tree) -> Self {
        Self {
            tree,
            nodes: nodes(tree),
        }
    }

    /// Breaks it.
    pub(crate) fn corrupt(&self, case: usize) -> Corruption {
        let (name, breaker) = BREAKERS[case % BREAKERS.len()];
        let mut random = fastrand::Rng::with_seed(u64::try_from(case).unwrap());
        let mut corruption = breaker(self, &mut random);
        let at = corruption.origin.join("/");
        corruption.what = format!("{case}: {name}, {} at {at}", corruption.what);
        corruption
    }

    /// Picks a node of a kind that is no reference.
    fn pick(
        &self,
        random: &mut fastrand::Rng,
        kinds: &[Kind],
        fits: impl Fn(&Tree) -> bool,
    ) -> Path {
        let fits = |(kind, path): &&(Kind, Path)| {
            let node = self.tree.at(path).unwrap();
            kinds.contains(kind) && node.get("$ref").is_none() && fits(node)
        };
        let found: Vec<_> = self.nodes.iter().filter(fits).collect();
        assert!(!found.is_empty(), "no {kinds:?} fits");
        random.choice(found).unwrap().1.clone()
    }

    /// Picks a node by its kind and the name of a member that it has.
    fn pick_member(
        &self,
        random: &mut fastrand::Rng,
        members: &[(Kind, &'static str)],
    ) -> (Path, &'static str) {
        // First the member, so that rare ones are broken as often as frequent ones.
        let (kind, member) = *random.choice(members).unwrap();
        let path = self.pick(random, &[kind], |node| node.get(member).is_some());
        (path, member)
    }

    /// Replaces a node.
    fn replaced(&self, path: &[String], value: Tree) -> Corruption {
        let mut tree = self.tree.clone();
        let what = format!("{} in place of a node", short(&value));
        *tree.at_mut(path) = value;
        Corruption {
            what,
            tree,
            places: vec![path.to_vec()],
            origin: path.to_vec(),
            loss: Loss::Nothing,
        }
    }

    /// Sets a member, which is the broken node.
    fn with(&self, path: &[String], member: &str, value: Tree) -> Corruption {
        let mut tree = self.tree.clone();
        let what = format!("{member}: {}", short(&value));
        tree.at_mut(path).set(member, value);
        Corruption {
            what,
            tree,
            places: vec![below(path, member)],
            origin: below(path, member),
            loss: Loss::Nothing,
        }
    }

    /// Takes a member away; the node that lacks it is the broken one.
    fn without(&self, path: &[String], member: &str) -> Corruption {
        let mut tree = self.tree.clone();
        tree.at_mut(path).remove(member);
        Corruption {
            what: format!("no {member}"),
            tree,
            places: vec![path.to_vec()],
            origin: path.to_vec(),
            loss: Loss::Nothing,
        }
    }

    /// Renames a member.
    fn renamed(&self, path: &[String], member: &str, to: &str) -> Corruption {
        let mut tree = self.tree.clone();
        tree.at_mut(path).rename(member, to);
        Corruption {
            what: format!("{member} renamed {}", short(&Tree::text(to))),
            tree,
            places: vec![below(path, to)],
            origin: below(path, member),
            loss: Loss::Nothing,
        }
    }
}

impl Corruption {
    fn or_at(mut self, place: Path) -> Self {
        self.places.push(place);
        self
    }

    fn may_lose(mut self, loss: Loss) -> Self {
        self.loss = loss;
        self
    }
}

fn short(node: &Tree) -> String {
    let text = format!("{node:?}");
    text.chars().take(60).collect()
}

fn choice<T: Clone>(random: &mut fastrand::Rng, of: &[T]) -> T {
    random.choice(of).unwrap().clone()
}
