//! Schemas to types.
//!
//! A schema is known by its pointer and lowered once. What becomes a type of its own is entered into
//! the table at once and filled in later, from a queue: so recursion ends by itself, and a long
//! chain of references needs no stack. What becomes none (lists, maps, scalars) is lowered in place,
//! to a bounded depth.

mod all_of;
mod alternatives;
mod define;
mod enumeration;
mod object;
mod place;
mod primitive;
mod tagging;
mod union;

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use crate::diagnostic::{Code, Pointer};
use crate::document::SchemaNode;
use crate::ir::{Census, Docs, Name, Origin, TypeDef, TypeId, TypeKind, TypeRef};

use super::context::{Lowering, origin};
use super::{docs, extension};

pub(super) use object::is_binary;
pub(super) use place::Place;

/// How deep lists, maps and wrappers may nest without a named type in between.
const MAX_DEPTH: usize = 48;
/// How many fields and alternatives all types, and content types and alternatives of `security` all operations, may have
/// together.
const MAX_MEMBERS: usize = 1_500_000;

/// What a schema became: a type, and whether `null` is allowed beside its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::lower) struct Lowered {
    pub(in crate::lower) ty: TypeRef,
    pub(in crate::lower) nullable: bool,
}

impl Lowered {
    pub(super) fn of(ty: TypeRef) -> Self {
        let nullable = false;
        Self { ty, nullable }
    }

    pub(super) fn json() -> Self {
        Self::of(TypeRef::Json)
    }

    pub(super) fn or_null(mut self, nullable: bool) -> Self {
        self.nullable |= nullable;
        self
    }

    /// Gives one type that includes `null`, for what has no nullability of its own.
    pub(in crate::lower) fn whole(self) -> TypeRef {
        match self.ty {
            // Any JSON includes null.
            TypeRef::Json => TypeRef::Json,
            ty if self.nullable => TypeRef::Nullable(Box::new(ty)),
            ty => ty,
        }
    }
}

/// Whether values travel as JSON, or as parts of a multipart body, where binary strings are files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::lower) enum Carrier {
    #[default]
    Json,
    Multipart,
}

/// The schemas lowered so far, and the types still to be filled in.
#[derive(Debug, Default)]
pub(in crate::lower) struct Schemas<'d> {
    known: BTreeMap<(Carrier, Pointer), State>,
    queue: VecDeque<Job<'d>>,
    unions: Vec<tagging::Pending>,
    /// Alternatives of unions that have been asked for by heirs.
    heirs: BTreeMap<Pointer, Rc<BTreeSet<Pointer>>>,
    members: usize,
    /// What may still be looked at to tell the alternatives of a union apart.
    looks: Cell<usize>,
    depth: usize,
    /// References to nothing, which are no schemas of their own.
    lost: BTreeSet<Pointer>,
    pub(super) carrier: Carrier,
}

#[derive(Debug)]
enum State {
    Busy,
    Done(Lowered),
}

/// A type that is in the table and not filled in yet.
#[derive(Debug)]
enum Job<'d> {
    Object(Carrier, object::Object<'d>),
    Union(Carrier, union::Union<'d>),
}

impl<'d> Lowering<'d, '_> {
    /// Lowers a schema, or gives what it was lowered to before.
    pub(in crate::lower) fn schema(&mut self, node: &SchemaNode<'d>, place: &Place<'_>) -> Lowered {
        let beside = node.reference().is_some() && node.is_nullable();
        let is_reference = node.reference().is_some();
        let Some(target) = node.clone().resolve(self.sink) else {
            self.schemas.lost.insert(node.pointer().clone());
            return Lowered::json();
        };
        let target_place;
        let named = is_reference.then(|| Place::of_reference(target.pointer()));
        let place = match named.flatten() {
            Some(named) => {
                target_place = named;
                &target_place
            }
            None => place,
        };
        if target.reference_site().is_some() {
            if let Some(ty) = self.stated_type(&target) {
                return Lowered::of(ty).or_null(beside || target.is_nullable());
            }
        }
        self.definition(target, place).or_null(beside)
    }

    fn definition(&mut self, node: SchemaNode<'d>, place: &Place<'_>) -> Lowered {
        let key = (self.schemas.carrier, node.pointer().clone());
        match self.schemas.known.get(&key) {
            Some(State::Done(lowered)) => return lowered.clone(),
            Some(State::Busy) => {
                let message = "the schema contains itself with nothing in between";
                self.report(Code::EndlessType, node.pointer(), message);
                return Lowered::json();
            }
            None => {}
        }
        if self.schemas.depth >= MAX_DEPTH {
            let message = format!("more than {MAX_DEPTH} schemas nest here without a named one");
            self.report(Code::TooComplex, node.pointer(), message);
            return Lowered::json();
        }
        self.schemas.known.insert(key.clone(), State::Busy);
        self.schemas.depth += 1;
        let lowered = self.define(&node, place);
        self.schemas.depth -= 1;
        self.schemas.known.insert(key, State::Done(lowered.clone()));
        lowered
    }

    /// Counts what was lowered.
    pub(in crate::lower) fn census(&self) -> Census {
        let is_raw =
            |state: &State| matches!(state, State::Done(lowered) if lowered.ty == TypeRef::Json);
        let known = self.schemas.known.iter();
        let raw = known
            .filter(|(_, state)| is_raw(state))
            .map(|((_, pointer), _)| pointer);
        let raw: BTreeSet<_> = raw
            .chain(&self.schemas.lost)
            .map(Pointer::to_string)
            .collect();
        Census {
            schemas: self.schemas.known.len() + self.schemas.lost.len(),
            raw: raw.into_iter().collect(),
        }
    }

    /// Fills in the types that are still empty.
    pub(in crate::lower) fn drain(&mut self) {
        let carrier = self.schemas.carrier;
        while let Some(job) = self.schemas.queue.pop_front() {
            match job {
                Job::Object(carrier, object) => {
                    self.schemas.carrier = carrier;
                    self.fill_object(object);
                }
                Job::Union(carrier, union) => {
                    self.schemas.carrier = carrier;
                    self.fill_union(union);
                }
            }
        }
        self.schemas.carrier = carrier;
    }

    /// Enters a type into the table.
    pub(super) fn enter(
        &mut self,
        node: &SchemaNode<'d>,
        place: &Place<'_>,
        kind: TypeKind,
    ) -> TypeId {
        let mut name = Name::new(self.wire_name(place));
        name.explicit = extension::name(node, "x-shopwright-type-name", self.sink);
        self.types.push(TypeDef {
            name,
            usage: String::new(),
            parent: None,
            kind,
            direction: crate::ir::Direction::default(),
            docs: docs::of_type(node),
            origin: origin(node),
        })
    }

    /// Enters a type that no schema stands for: the answers of an operation.
    pub(in crate::lower) fn enter_made(
        &mut self,
        wire: &str,
        kind: TypeKind,
        docs: Docs,
        origin: Origin,
    ) -> TypeId {
        self.types.push(TypeDef {
            name: Name::new(wire),
            usage: String::new(),
            parent: None,
            kind,
            direction: crate::ir::Direction::default(),
            docs,
            origin,
        })
    }

    fn wire_name(&self, place: &Place<'_>) -> String {
        match place {
            Place::Named(name) => name.clone().into_owned(),
            Place::In(parent, field) => {
                format!("{} {field}", self.types.get(*parent).name.wire)
            }
        }
    }

    /// Counts members of types against the bound of the whole document.
    ///
    /// `false`, with a warning, means that no more are allowed.
    pub(in crate::lower) fn afford(&mut self, count: usize, at: &Pointer) -> bool {
        self.schemas.members += count;
        let affordable = self.schemas.members <= MAX_MEMBERS;
        if !affordable {
            let message =
                format!("types and operations have more than {MAX_MEMBERS} members together");
            self.report(Code::TooComplex, at, message);
        }
        affordable
    }
}
