//! Constant values: defaults, `const`, enum values.

/// A JSON scalar; numbers keep the text of the document, so that nothing is rounded.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Literal {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// An integer that fits 64 bits, or any other number by its text.
    Number(String),
    /// A string.
    String(String),
}
