//! `allOf`: what several schemas say together.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::diagnostic::{Code, Pointer};
use crate::document::{AdditionalProperties, SchemaNode};

use super::alternatives;
use crate::lower::context::Lowering;

/// How many schemas one `allOf` may bring together, those inside of others included.
const MAX_PARTS: usize = 300;

/// Keywords by which a schema says what its values are.
const TELLING: [&str; 16] = [
    "properties",
    "patternProperties",
    "items",
    "prefixItems",
    "enum",
    "const",
    "oneOf",
    "anyOf",
    "allOf",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "x-shopwright-type",
];

/// The schemas that hold at once, those of bases first. None of them has an `allOf` still to be read.
#[derive(Clone, Debug)]
pub(in crate::lower) struct Parts<'d> {
    all: Vec<Part<'d>>,
    /// How many unions have been multiplied out to get here.
    level: u8,
    /// Properties that are not named are kept.
    keeps_unknown: bool,
}

#[derive(Clone, Debug)]
struct Part<'d> {
    node: SchemaNode<'d>,
    /// Its `oneOf` or `anyOf` is still to be read.
    union: bool,
}

impl<'d> Parts<'d> {
    pub(in crate::lower) fn nodes(&self) -> impl DoubleEndedIterator<Item = &SchemaNode<'d>> {
        self.all.iter().map(|part| &part.node)
    }

    pub(super) fn pointers(&self) -> BTreeSet<Pointer> {
        self.nodes().map(|node| node.pointer().clone()).collect()
    }

    /// Gives the part whose `enum` holds.
    pub(super) fn enumeration(&self) -> Option<SchemaNode<'d>> {
        let mut nodes = self.nodes().rev();
        nodes
            .find(|node| node.field("enum").is_some() || node.field("const").is_some())
            .cloned()
    }

    /// Says whether there are alternatives still to be read.
    pub(super) fn has_union(&self) -> bool {
        self.all.iter().any(|part| part.union)
    }

    /// Takes the schemas with alternatives out; they stay as parts without.
    pub(super) fn take_unions(&mut self) -> Vec<SchemaNode<'d>> {
        let unions = self.all.iter_mut().filter(|part| part.union);
        unions
            .map(|part| {
                part.union = false;
                part.node.clone()
            })
            .collect()
    }

    /// Gives how many unions have been multiplied out to get here.
    pub(super) fn level(&self) -> u8 {
        self.level
    }

    /// Marks that another union is multiplied out.
    pub(super) fn deeper(mut self) -> Self {
        self.level += 1;
        self
    }

    /// Keeps properties that are not named.
    pub(super) fn keep_unknown(&mut self) {
        self.keeps_unknown = true;
    }

    pub(super) fn keeps_unknown(&self) -> bool {
        self.keeps_unknown
    }

    /// Adds what another schema says, unless it is known already.
    pub(super) fn extend(&mut self, others: Self) {
        let known = self.pointers();
        let others = others.all.into_iter();
        self.all
            .extend(others.filter(|part| !known.contains(part.node.pointer())));
    }

    /// Gives the declared type; of several the last.
    pub(super) fn type_name(&self) -> Option<&'d str> {
        self.nodes().rev().find_map(SchemaNode::type_name)
    }

    /// Gives the `format` that holds.
    pub(super) fn format(&self) -> Option<&'d str> {
        self.nodes().rev().find_map(|node| node.text("format"))
    }

    /// Gives two declared types that cannot both hold.
    pub(super) fn contradiction(&self) -> Option<(&'d str, &'d str)> {
        let last = self.type_name()?;
        let numeric = |name: &str| matches!(name, "integer" | "number");
        let mut names = self.nodes().filter_map(SchemaNode::type_name);
        names
            .find(|name| *name != last && !(numeric(name) && numeric(last)))
            .map(|name| (name, last))
    }

    /// Says whether there are known properties, on a schema that does not say it is no object.
    pub(super) fn is_object(&self) -> bool {
        let object = |name: Option<&str>| name.is_none_or(|name| name == "object");
        self.nodes()
            .any(|node| has_properties(node) && object(node.type_name()))
    }

    /// Gives a schema that has properties and a type which has none.
    pub(super) fn misplaced_properties(&self) -> Option<&SchemaNode<'d>> {
        let mut nodes = self.nodes();
        nodes.find(|node| {
            has_properties(node) && node.type_name().is_some_and(|name| name != "object")
        })
    }

    pub(super) fn has_items(&self) -> bool {
        self.nodes()
            .any(|node| node.field("items").is_some() || !node.prefix_items().is_empty())
    }

    pub(super) fn has_map(&self) -> bool {
        self.nodes().any(|node| {
            ["properties", "patternProperties"]
                .iter()
                .any(|key| node.field(key).is_some())
                || !matches!(node.additional_properties(), AdditionalProperties::Unsaid)
        })
    }

    /// Gives the scalar type that other keywords speak of, where `type` is missing.
    pub(super) fn implied_scalar(&self) -> Option<&'static str> {
        let has = |key: &str| self.nodes().any(|node| node.field(key).is_some());
        if ["pattern", "minLength", "maxLength"].into_iter().any(has) {
            return Some("string");
        }
        match self.format() {
            Some("date" | "date-time" | "uuid" | "uri" | "email" | "byte" | "password") => {
                Some("string")
            }
            Some("int32" | "int64") => Some("integer"),
            Some("float" | "double") => Some("number"),
            _ => None,
        }
    }
}

pub(super) fn has_properties(node: &SchemaNode<'_>) -> bool {
    let properties = node
        .field("properties")
        .and_then(serde_json::Value::as_object);
    properties.is_some_and(|properties| !properties.is_empty())
}

/// Says whether a schema says what its values are, beyond being objects.
pub(super) fn is_telling(node: &SchemaNode<'_>) -> bool {
    let kind = node
        .type_name()
        .is_some_and(|name| name != "object" && name != "null");
    let required = !node.required().is_empty();
    let more = match node.additional_properties() {
        AdditionalProperties::Schema(_) | AdditionalProperties::Allowed(true) => true,
        AdditionalProperties::Allowed(false) | AdditionalProperties::Unsaid => false,
    };
    kind || required || more || TELLING.iter().any(|key| node.field(key).is_some())
}

/// Says whether `node` itself, its `allOf` aside, says what its values are.
fn tells_itself(node: &SchemaNode<'_>) -> bool {
    let without = |key: &&str| *key != "allOf" && node.field(key).is_some();
    let kind = node
        .type_name()
        .is_some_and(|name| name != "object" && name != "null");
    let union = alternatives::tells(node);
    let keyword = TELLING
        .iter()
        .filter(|key| !matches!(**key, "oneOf" | "anyOf"))
        .any(without);
    let more = matches!(
        node.additional_properties(),
        AdditionalProperties::Schema(_)
    );
    keyword || union || more || !node.required().is_empty() || kind
}

/// Says whether a member of the `allOf` says no more than that `null` is allowed.
pub(super) fn silent_null(node: &SchemaNode<'_>) -> bool {
    let members = node.all_of();
    members
        .iter()
        .any(|member| member.reference().is_none() && !is_telling(member) && member.is_nullable())
}

impl<'d> Lowering<'d, '_> {
    /// Gives the schemas that say what the values of `node` are: members of its `allOf`, and itself.
    pub(super) fn members(&mut self, node: &SchemaNode<'d>) -> Vec<SchemaNode<'d>> {
        let own = tells_itself(node);
        let mut telling = Vec::new();
        for member in node.all_of().into_iter().take(MAX_PARTS) {
            let Some(target) = member.clone().resolve(self.sink) else {
                continue;
            };
            // A reference is kept as such, for what stands beside it.
            if is_telling(&target) || target.type_name().is_some() && member.reference().is_some() {
                telling.push(member);
            }
        }
        if own || telling.is_empty() {
            telling.push(node.clone());
        }
        telling
    }

    /// Gives all schemas that hold for the values of `node`, each once.
    pub(in crate::lower) fn parts(&mut self, node: &SchemaNode<'d>) -> Parts<'d> {
        let mut parts = Vec::new();
        let mut seen = BTreeSet::new();
        // A schema is visited twice: first for its members, then, after those, for itself.
        let mut stack = vec![(node.clone(), false)];
        while let Some((node, members_done)) = stack.pop() {
            if members_done {
                let union = alternatives::tells(&node);
                parts.push(Part { node, union });
                continue;
            }
            let Some(node) = node.resolve(self.sink) else {
                continue;
            };
            if !seen.insert(node.pointer().clone()) {
                continue;
            }
            if !self.afford(1, node.pointer()) {
                break;
            }
            if seen.len() > MAX_PARTS {
                let message = format!("`allOf` brings together more than {MAX_PARTS} schemas");
                self.report(Code::TooComplex, node.pointer(), message);
                break;
            }
            let members = node.all_of();
            stack.push((node, true));
            stack.extend(members.into_iter().rev().map(|member| (member, false)));
        }
        let mut parts = Parts {
            all: parts,
            level: 0,
            keeps_unknown: false,
        };
        self.spare_bases(&mut parts, &seen);
        parts
    }

    /// Passes over the alternatives of a base of which this very schema is one: `Cat` is
    /// `allOf: [Pet, …]` while `Pet` is `oneOf: [Cat, Dog]`.
    fn spare_bases(&mut self, parts: &mut Parts<'d>, own: &BTreeSet<Pointer>) {
        for part in parts.all.iter_mut().filter(|part| part.union) {
            let alternatives = self.alternative_pointers(&part.node);
            let is_own = own.iter().any(|pointer| alternatives.contains(pointer));
            part.union = !is_own;
        }
    }

    /// Gives the pointers of all alternatives; looked up once, since many heirs ask.
    fn alternative_pointers(&mut self, node: &SchemaNode<'d>) -> Rc<BTreeSet<Pointer>> {
        if let Some(known) = self.schemas.heirs.get(node.pointer()) {
            return Rc::clone(known);
        }
        let listed = alternatives::listed(node).into_iter();
        let targets = listed.filter_map(|alternative| alternative.resolve(self.sink));
        let pointers: BTreeSet<_> = targets.map(|target| target.pointer().clone()).collect();
        let pointers = Rc::new(pointers);
        self.schemas
            .heirs
            .insert(node.pointer().clone(), Rc::clone(&pointers));
        pointers
    }
}
