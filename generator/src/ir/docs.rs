//! Text for people, and where a value came from.

/// What the description says about a thing, as written there: Markdown, not yet escaped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// One line.
    pub summary: Option<String>,
    /// The longer text.
    pub description: Option<String>,
    /// Pages that document it (`externalDocs`, `x-source`).
    pub links: Vec<String>,
    /// The description says that this was concluded, not stated (`x-inferred`).
    pub inferred: bool,
    /// The description discourages its use.
    pub deprecated: bool,
}

/// The JSON pointer of the node a value was lowered from (RFC 6901).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin(pub String);
