//! Where a schema stands, for the name of the type that it may become.

use std::borrow::Cow;

use crate::diagnostic::Pointer;
use crate::ir::TypeId;
use crate::naming::noun;

/// Segments of pointers that say how a schema contains another, not what it is.
const STRUCTURE: [&str; 11] = [
    "components",
    "schemas",
    "properties",
    "paths",
    "content",
    "schema",
    "allOf",
    "oneOf",
    "anyOf",
    "responses",
    "$defs",
];

/// Where a schema stands.
#[derive(Clone, Debug)]
pub(in crate::lower) enum Place<'p> {
    /// On its own, with this name.
    Named(Cow<'p, str>),
    /// In a type, as this field or alternative.
    In(TypeId, Cow<'p, str>),
}

impl<'p> Place<'p> {
    /// A place with a name of its own.
    pub(in crate::lower) fn named(name: impl Into<Cow<'p, str>>) -> Self {
        Self::Named(name.into())
    }

    /// A place inside of a type.
    pub(super) fn inside(parent: TypeId, member: impl Into<Cow<'p, str>>) -> Self {
        Self::In(parent, member.into())
    }

    /// The place of something in the schema at this place: `item` of a list.
    pub(super) fn then(&self, word: &str) -> Place<'static> {
        match self {
            Self::Named(name) => Place::Named(format!("{name} {word}").into()),
            Self::In(parent, member) => Place::In(*parent, format!("{member} {word}").into()),
        }
    }

    /// The place of the items of a list: `lines` holds a `line`.
    pub(super) fn item(&self) -> Place<'static> {
        match self {
            Self::In(parent, member) if noun::singular(member) != **member => {
                Place::In(*parent, noun::singular(member).into())
            }
            _ => self.then("item"),
        }
    }

    /// The place of a definition that is referred to: it is named by where it is, not by who refers
    /// to it.
    pub(super) fn of_reference(pointer: &Pointer) -> Option<Place<'static>> {
        let mut name: Option<String> = None;
        for segment in pointer.segments() {
            let index = segment.bytes().all(|byte| byte.is_ascii_digit());
            if index || STRUCTURE.contains(&segment.as_ref()) {
                continue;
            }
            let word = if segment == "items" { "item" } else { &segment };
            match &mut name {
                Some(name) => name.extend([" ", word]),
                None => name = Some(word.to_owned()),
            }
        }
        name.map(|name| Place::Named(name.into()))
    }
}
