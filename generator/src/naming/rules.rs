//! What a thing may be called: candidates for its name, the best first, by the kind of thing.
//!
//! Every candidate is an identifier that its kind may have. Which one it gets depends on its
//! neighbours, and is for [`super::scope`] to say.

use super::case::{camel, snake};
use super::keywords;
use super::words::{spelled_words, value_words, words};

/// How many bytes a name that is asked for may have; made names are shorter.
const LONGEST: usize = 1_000;

/// The kinds of things that have names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The unit struct that stands for the API.
    Marker,
    /// A model.
    Type,
    /// The type of an operation's call.
    Call,
    /// The type of a group's handle.
    Handle,
    /// A group's accessor and module, or the method that opens a view.
    Group,
    /// The type of a view.
    View,
    /// A question about error codes.
    Predicate,
    /// A method of a group.
    Method,
    /// A parameter: an argument or a setter.
    Param,
    /// A field of a struct.
    Field,
    /// A value of an enum.
    Value,
    /// An alternative of a union.
    Variant,
    /// An error code.
    Code,
    /// A scope.
    Scope,
}

impl Kind {
    /// Says whether names of this kind are `UpperCamel`; the others are `snake_case`.
    pub fn is_camel(self) -> bool {
        !matches!(
            self,
            Self::Group | Self::Predicate | Self::Method | Self::Param | Self::Field
        )
    }

    /// The word that is put before a digit, and after a name that is not free.
    fn word(self) -> &'static str {
        match self {
            Self::Marker => "service",
            Self::Type => "model",
            Self::Call | Self::Method => "call",
            Self::Handle => "api",
            Self::Group => "group",
            Self::View => "client",
            Self::Predicate => "is",
            Self::Param => "param",
            Self::Field => "field",
            Self::Value => "value",
            Self::Variant => "variant",
            Self::Code => "code",
            Self::Scope => "scope",
        }
    }

    /// Says what the thing is, for a sentence about it.
    pub(super) fn describe(self) -> &'static str {
        match self {
            Self::Marker => "API",
            Self::Type => "type",
            Self::Call | Self::Method => "operation",
            Self::Handle | Self::Group => "tag",
            Self::View => "view",
            Self::Predicate => "predicate",
            Self::Param => "parameter",
            Self::Field => "property",
            Self::Value => "value",
            Self::Variant => "alternative",
            Self::Code => "error code",
            Self::Scope => "scope",
        }
    }

    /// Says whether a valid identifier may not be a name of this kind.
    fn is_reserved(self, name: &str) -> bool {
        match self {
            Self::Marker | Self::Type | Self::Call | Self::Handle | Self::View => {
                keywords::is_reserved_type(name)
            }
            Self::Group => keywords::is_reserved_group(name),
            Self::Predicate => keywords::is_reserved_predicate(name),
            Self::Method => keywords::is_reserved_method(name),
            Self::Param => keywords::is_reserved_param(name),
            Self::Field => keywords::is_reserved_field(name),
            Self::Value | Self::Variant | Self::Scope => name == "Unrecognized",
            Self::Code => false,
        }
    }

    /// Says whether a name can be given to a thing of this kind as it is.
    pub(crate) fn accepts(self, name: &str) -> bool {
        let first = name.chars().next().unwrap_or('_');
        let cased = if self.is_camel() {
            !first.is_lowercase() && underscores_part_digits(name)
        } else {
            !name.chars().any(char::is_uppercase)
        };
        let free = !self.is_reserved(name) && !self.hides(name);
        cased && keywords::is_identifier(name) && name.len() <= LONGEST && free
    }

    /// Says whether an argument could have the same name, which Rust does not allow beside a unit or
    /// tuple struct: scripts without capitals tell the two apart by nothing.
    fn hides(self, name: &str) -> bool {
        matches!(self, Self::Marker | Self::Call) && !name.contains(char::is_uppercase)
    }
}

/// Underscores in type names are for digits that would run together, and for nothing else.
fn underscores_part_digits(name: &str) -> bool {
    let chars: Vec<char> = name.chars().collect();
    let digit = |index: usize| chars.get(index).is_some_and(|c| c.is_numeric());
    let parts = |index: usize| index > 0 && digit(index - 1) && digit(index + 1);
    (0..chars.len()).all(|index| chars[index] != '_' || parts(index))
}

/// Gives the name that a thing should have, as if it had no neighbours.
pub fn name(kind: Kind, wire: &str) -> String {
    from_words(kind, &plain_words(kind, wire))
}

/// Gives a longer name, with its symbols spelled out.
pub(super) fn spelled_name(kind: Kind, wire: &str) -> String {
    from_words(kind, &spelled_words(wire))
}

/// Gives the name that a thing has beside one of another kind that has its own.
pub(super) fn marked_name(kind: Kind, wire: &str) -> String {
    let mark = [kind.word().to_owned()];
    if kind.is_camel() {
        format!("{}{}", name(kind, wire), camel(&mark))
    } else {
        format!(
            "{}_{}",
            name(kind, wire).trim_end_matches('_'),
            snake(&mark)
        )
    }
}

/// Numbers a name that several things want.
pub(super) fn numbered(kind: Kind, name: &str, number: usize) -> String {
    if kind.is_camel() {
        let apart = name.ends_with(char::is_numeric);
        return format!("{name}{}{number}", if apart { "_" } else { "" });
    }
    // Of two underscores in a row rustc warns.
    format!("{}_{number}", name.trim_end_matches('_'))
}

fn plain_words(kind: Kind, wire: &str) -> Vec<String> {
    match kind {
        Kind::Value => value_words(wire),
        _ => words(wire),
    }
}

/// Makes a name of words that is an identifier and is not reserved.
pub(super) fn from_words(kind: Kind, words: &[String]) -> String {
    let join = if kind.is_camel() { camel } else { snake };
    let mut name = join(words);
    let starts = |c: char| unicode_ident::is_xid_start(c) && !(kind.is_camel() && c.is_lowercase());
    if !name.chars().next().is_some_and(starts) {
        let mut prefixed = vec![kind.word().to_owned()];
        prefixed.extend_from_slice(words);
        name = join(&prefixed);
    }
    if keywords::is_keyword(&name) || kind.is_reserved(&name) || kind.hides(&name) {
        if kind.is_camel() {
            name.push_str(&camel(&[kind.word().to_owned()]));
        } else {
            name.push('_');
        }
    }
    name
}
