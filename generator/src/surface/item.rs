//! One public item.

/// A thing that users of a client can name or rely on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// What of it can break users when it changes: types, not names of arguments.
    pub signature: String,
    /// More fields or variants may come without breaking users (`#[non_exhaustive]`).
    pub is_open: bool,
    /// Users are told not to use it any more.
    pub is_deprecated: bool,
}

impl Item {
    pub(super) fn new(kind: ItemKind, signature: String) -> Self {
        Self {
            kind,
            signature,
            is_open: false,
            is_deprecated: false,
        }
    }
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    /// A module.
    Module,
    /// A struct.
    Struct,
    /// A public field of a struct.
    Field,
    /// An enum.
    Enum,
    /// A variant of an enum.
    Variant,
    /// A function of a type.
    Function,
    /// A constant of a type.
    Constant,
    /// Another name of a type.
    Alias,
    /// A trait that a type has.
    Implementation,
}

impl ItemKind {
    /// Gives the word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Module => "module",
            Self::Struct => "struct",
            Self::Field => "field",
            Self::Enum => "enum",
            Self::Variant => "variant",
            Self::Function => "function",
            Self::Constant => "constant",
            Self::Alias => "type alias",
            Self::Implementation => "trait",
        }
    }
}
