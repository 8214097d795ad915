//! Which operations use which nodes, followed through references by code of these tests alone.

use std::collections::{BTreeMap, BTreeSet};

use super::nodes::METHODS;
use super::tree::{Path, Tree, below, of_reference, path};

/// Every operation, by `METHOD /path`, with the nodes that it consists of.
pub(crate) struct Operations(BTreeMap<String, BTreeSet<Path>>);

impl Operations {
    /// Reads a document.
    pub(crate) fn of(tree: &Tree) -> Self {
        let mut all = BTreeMap::new();
        let paths = path(["paths"]);
        for (template, item) in tree.get("paths").unwrap().entries() {
            let of_item = below(&paths, template);
            for (key, node) in item.entries() {
                if METHODS.contains(&key.as_str()) {
                    let mut roots = vec![below(&of_item, key), below(&of_item, "parameters")];
                    roots.extend(schemes(tree, node));
                    let name = format!("{} {template}", key.to_uppercase());
                    all.insert(name, closure(tree, roots));
                }
            }
        }
        Self(all)
    }

    /// Lists all of them.
    pub(crate) fn names(&self) -> BTreeSet<String> {
        self.0.keys().cloned().collect()
    }

    /// Lists those that consist of a node, of a part of it, or of something around it.
    pub(crate) fn users(&self, node: &[String]) -> BTreeSet<String> {
        let touches = |roots: &BTreeSet<Path>| {
            let touches = |root: &Path| root.starts_with(node) || node.starts_with(root);
            roots.iter().any(touches)
        };
        let users = self.0.iter().filter(|(_, roots)| touches(roots));
        users.map(|(name, _)| name.clone()).collect()
    }
}

fn schemes(tree: &Tree, operation: &Tree) -> Vec<Path> {
    let security = operation.get("security").or_else(|| tree.get("security"));
    let alternatives = security.map(Tree::items).unwrap_or_default();
    let names = alternatives.iter().flat_map(Tree::entries);
    names
        .map(|(name, _)| path(["components", "securitySchemes", name]))
        .collect()
}

fn closure(tree: &Tree, mut next: Vec<Path>) -> BTreeSet<Path> {
    let mut roots = BTreeSet::new();
    while let Some(root) = next.pop() {
        let Some(node) = tree.at(&root) else { continue };
        // Every text of this form is a reference: `$ref`, or the mapping of a discriminator.
        node.walk(&mut |_, node| {
            if let Tree::Text(text) = node {
                next.extend(of_reference(text));
            }
        });
        roots.insert(root);
        next.retain(|path| !roots.contains(path));
    }
    roots
}
