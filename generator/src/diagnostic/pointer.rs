//! JSON pointers (RFC 6901). Not `$ref` resolution: that needs a document.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::percent_decode_str;
use serde_json::Value;

/// A JSON pointer: the path of a node from the root of a document.
///
/// The empty pointer is the root. Displayed in RFC 6901 form, `/paths/~1orders/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

impl Pointer {
    /// Gives the pointer of the whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// Reads RFC 6901 text: empty, or beginning with `/`.
    pub fn parse(text: &str) -> Option<Self> {
        (text.is_empty() || text.starts_with('/')).then(|| Self(text.to_owned()))
    }

    /// Reads the fragment of a reference, with or without its `#`: `#/a~1b/c%20d`.
    ///
    /// Gives `None` when it is no pointer (an anchor) or not UTF-8 once decoded.
    pub fn from_fragment(fragment: &str) -> Option<Self> {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        let decoded = percent_decode_str(fragment).decode_utf8().ok()?;
        Self::parse(&decoded)
    }

    /// Builds a pointer from raw, unescaped segments.
    pub fn from_segments<'s>(segments: impl IntoIterator<Item = &'s str>) -> Self {
        let mut pointer = Self::root();
        for segment in segments {
            pointer.push(segment);
        }
        pointer
    }

    /// Goes down to `segment`, a raw key.
    pub fn push(&mut self, segment: &str) {
        self.0.push('/');
        let mut rest = segment;
        while let Some(at) = rest.bytes().position(|b| matches!(b, b'~' | b'/')) {
            self.0.push_str(&rest[..at]);
            let escape = if rest.as_bytes()[at] == b'~' {
                "~0"
            } else {
                "~1"
            };
            self.0.push_str(escape);
            rest = &rest[at + 1..];
        }
        self.0.push_str(rest);
    }

    /// Goes down to an item of an array.
    pub fn push_index(&mut self, index: usize) {
        self.push(&index.to_string());
    }

    /// Goes up one level; the root stays the root.
    pub fn pop(&mut self) {
        self.0.truncate(self.0.rfind('/').unwrap_or(0));
    }

    /// Gives the pointer of a child, by raw key.
    #[must_use]
    pub fn child(&self, segment: &str) -> Self {
        let mut child = self.clone();
        child.push(segment);
        child
    }

    /// Gives the pointer of an item of an array.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.child(&index.to_string())
    }

    /// Gives the pointer of the node that holds this one; the root has none.
    pub fn parent(&self) -> Option<Self> {
        self.0.rfind('/').map(|end| Self(self.0[..end].to_owned()))
    }

    /// Gives the last raw segment; the root has none.
    pub fn last(&self) -> Option<Cow<'_, str>> {
        self.0
            .rfind('/')
            .map(|start| unescape(&self.0[start + 1..]))
    }

    /// Walks the raw segments from the root down.
    pub fn segments(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.split('/').skip(1).map(unescape)
    }

    /// Says whether this is the root.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// Gives the RFC 6901 text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Finds the node in a document.
    pub fn find<'v>(&self, document: &'v Value) -> Option<&'v Value> {
        document.pointer(&self.0)
    }

    /// Gives what is left of this pointer below `ancestor`, or `None` if it is not below it.
    pub fn below(&self, ancestor: &Self) -> Option<Self> {
        let rest = self.0.strip_prefix(&ancestor.0)?;
        Self::parse(rest)
    }

    /// Gives this pointer with `rest` appended.
    #[must_use]
    pub fn join(&self, rest: &Self) -> Self {
        Self(format!("{}{}", self.0, rest.0))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn unescape(segment: &str) -> Cow<'_, str> {
    if segment.bytes().any(|b| b == b'~') {
        Cow::Owned(segment.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(segment)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn slashes_and_tildes_in_keys_are_escaped_and_read_back() {
        let mut pointer = Pointer::root();
        pointer.push("paths");
        pointer.push("/a~b/{id}");
        assert_eq!(pointer.to_string(), "/paths/~1a~0b~1{id}");
        assert_eq!(
            pointer.segments().collect::<Vec<_>>(),
            ["paths", "/a~b/{id}"]
        );
        assert_eq!(pointer.last().as_deref(), Some("/a~b/{id}"));
        assert_eq!(pointer.parent().unwrap().as_str(), "/paths");
    }

    #[test]
    fn a_fragment_is_percent_decoded() {
        let pointer = Pointer::from_fragment("#/paths/~1orders~1%7Bid%7D").unwrap();
        assert_eq!(pointer.last().as_deref(), Some("/orders/{id}"));
        assert_eq!(Pointer::from_fragment("#anchor"), None);
    }

    #[test]
    fn below_respects_segment_borders() {
        let node = Pointer::parse("/a/bc/d").unwrap();
        assert_eq!(node.below(&Pointer::parse("/a/b").unwrap()), None);
        assert_eq!(
            node.below(&Pointer::parse("/a/bc").unwrap())
                .unwrap()
                .as_str(),
            "/d"
        );
        assert_eq!(node.below(&node).unwrap(), Pointer::root());
    }

    #[test]
    fn a_pointer_finds_items_of_arrays() {
        let document = json!({"a": [{"b": 1}]});
        assert_eq!(
            Pointer::parse("/a/0/b").unwrap().find(&document),
            Some(&json!(1))
        );
        assert_eq!(Pointer::root().parent(), None);
    }
}
