//! Groups: the first tag of an operation, or the first noun of its path where nothing is tagged.

use std::collections::BTreeMap;

use crate::document::{Node, kind};
use crate::ir::{Docs, Group, Name, RustName, ViewId};

use super::context::Lowering;
use super::{docs, extension};

/// Name of the group for operations without any noun in their path.
const DEFAULT: &str = "default";
/// Segments that say nothing about what a path is about.
const EMPTY_WORDS: [&str; 4] = ["api", "rest", "public", "services"];

impl<'d> Lowering<'d, '_> {
    /// Lowers the groups of these tags and views, sorted.
    pub(super) fn groups(
        &mut self,
        names: impl IntoIterator<Item = (String, Option<ViewId>)>,
    ) -> Vec<Group> {
        let mut tags: BTreeMap<&'d str, Node<'d, kind::Tag>> = BTreeMap::new();
        for tag in self.document.tags() {
            extension::only(
                &tag,
                &["x-shopwright-name", "x-shopwright-type-name"],
                self.sink,
            );
            if let Some(name) = tag.text("name") {
                tags.entry(name).or_insert(tag);
            }
        }
        let groups = names.into_iter();
        groups
            .map(|(name, view)| self.group(&name, view, tags.get(name.as_str())))
            .collect()
    }

    fn group(
        &mut self,
        wire: &str,
        view: Option<ViewId>,
        tag: Option<&Node<'d, kind::Tag>>,
    ) -> Group {
        let mut name = Name::new(wire);
        let mut explicit_type = None;
        let mut docs = Docs::default();
        if let Some(tag) = tag {
            name.explicit = extension::name(tag, "x-shopwright-name", self.sink);
            explicit_type = extension::name(tag, "x-shopwright-type-name", self.sink);
            docs = docs::docs(tag);
        }
        Group {
            name,
            type_name: RustName::default(),
            explicit_type,
            view,
            docs,
        }
    }
}

/// Names the group of an operation without a tag: `/v1/customers/{id}/cards` is of `customers`.
pub(super) fn of_path(path: &str) -> String {
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    let noun = segments.filter(|segment| {
        let variable = segment.contains(['{', '}']);
        !variable && !is_version(segment) && !EMPTY_WORDS.contains(segment)
    });
    let word = |segment: &str| {
        let end = segment
            .find([':', '.', '(', ';', '?', '#'])
            .unwrap_or(segment.len());
        segment[..end].to_owned()
    };
    let mut words = noun.map(word).filter(|word| !word.is_empty());
    words.next().unwrap_or_else(|| DEFAULT.to_owned())
}

/// `v1`, `v2.0`, `2024-05`, `1`.
fn is_version(segment: &str) -> bool {
    let number = segment.strip_prefix(['v', 'V']).unwrap_or(segment);
    let digits = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '_');
    number.starts_with(|c: char| c.is_ascii_digit())
        && number
            .trim_end_matches("beta")
            .trim_end_matches("alpha")
            .chars()
            .all(digits)
}
