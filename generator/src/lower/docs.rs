//! Text for people: summary, description, links, and how sure the description is.

use serde_json::Value;

use crate::document::Node;
use crate::ir::Docs;

/// Reads the documentation of a node.
pub(super) fn docs<K>(node: &Node<'_, K>) -> Docs {
    Docs {
        summary: text(node.text("summary")),
        description: text(node.description()),
        links: links(node),
        inferred: node.extension("x-inferred") == Some(&Value::Bool(true)),
        deprecated: node.flag("deprecated"),
    }
}

/// Reads the documentation of a schema used as a type: its title serves as the summary.
pub(super) fn of_type<K>(node: &Node<'_, K>) -> Docs {
    Docs {
        summary: text(node.text("title")),
        description: text(node.text("description")),
        ..docs(node)
    }
}

/// Keeps text that says something.
pub(super) fn text(text: Option<&str>) -> Option<String> {
    let text = text?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Lists the pages that document a node: `x-source`, separated by `;`, then `externalDocs`.
fn links<K>(node: &Node<'_, K>) -> Vec<String> {
    let sources = node.extension("x-source").and_then(Value::as_str);
    let pages = sources.into_iter().flat_map(|text| text.split(';'));
    let external = node.field("externalDocs").and_then(|docs| docs.get("url"));
    let mut links: Vec<String> = Vec::new();
    for page in pages.chain(external.and_then(Value::as_str)) {
        let page = page.trim();
        if !page.is_empty() && links.iter().all(|link| link != page) {
            links.push(page.to_owned());
        }
    }
    links
}
