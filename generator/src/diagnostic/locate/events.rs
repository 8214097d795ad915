//! The parse events that both formats are reduced to.

use std::borrow::Cow;

/// A step of walking a text. Keys of mappings come as scalars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Event<'t> {
    /// A key, or a scalar value.
    Scalar(Cow<'t, str>),
    /// A reference to an anchor; the referred node stays where it is.
    Alias,
    /// The beginning of a mapping.
    MapStart,
    /// The beginning of a list.
    ListStart,
    /// The end of the innermost mapping or list.
    End,
}

/// Says whether a text looks like JSON. Flow-style YAML does too.
pub(crate) fn is_json(text: &str) -> bool {
    text.trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with(['{', '['])
}
