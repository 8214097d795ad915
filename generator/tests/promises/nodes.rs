//! Which node of a document is what, as far as these tests have to know: a table of `OpenAPI`'s objects.

use super::tree::{Path, Tree, below};

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Root,
    Info,
    Server,
    Tag,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Response,
    Header,
    Schema,
    Components,
    SecurityScheme,
}

enum Inside {
    One,
    List,
    Map,
}

pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

fn children(kind: Kind) -> &'static [(&'static str, Inside, Kind)] {
    use Inside::{List, Map, One};
    match kind {
        Kind::Root => &[
            ("info", One, Kind::Info),
            ("servers", List, Kind::Server),
            ("tags", List, Kind::Tag),
            ("paths", Map, Kind::PathItem),
            ("components", One, Kind::Components),
        ],
        Kind::PathItem => &[("parameters", List, Kind::Parameter)],
        Kind::Operation => &[
            ("parameters", List, Kind::Parameter),
            ("requestBody", One, Kind::RequestBody),
            ("responses", Map, Kind::Response),
        ],
        Kind::RequestBody => &[("content", Map, Kind::MediaType)],
        Kind::Parameter | Kind::Header | Kind::MediaType => &[("schema", One, Kind::Schema)],
        Kind::Response => &[
            ("headers", Map, Kind::Header),
            ("content", Map, Kind::MediaType),
        ],
        Kind::Schema => &[
            ("properties", Map, Kind::Schema),
            ("items", One, Kind::Schema),
            ("allOf", List, Kind::Schema),
            ("oneOf", List, Kind::Schema),
            ("anyOf", List, Kind::Schema),
        ],
        Kind::Components => &[
            ("schemas", Map, Kind::Schema),
            ("responses", Map, Kind::Response),
            ("headers", Map, Kind::Header),
            ("securitySchemes", Map, Kind::SecurityScheme),
        ],
        Kind::Info | Kind::Server | Kind::Tag | Kind::SecurityScheme => &[],
    }
}

/// Lists all nodes of a document.
pub(crate) fn nodes(tree: &Tree) -> Vec<(Kind, Path)> {
    let mut found = Vec::new();
    visit(Kind::Root, Vec::new(), tree, &mut found);
    found
}

fn visit(kind: Kind, at: Path, node: &Tree, found: &mut Vec<(Kind, Path)>) {
    if kind == Kind::PathItem {
        for method in METHODS {
            if let Some(operation) = node.get(method) {
                visit(Kind::Operation, below(&at, method), operation, found);
            }
        }
    }
    for (key, inside, kind) in children(kind) {
        let Some(child) = node.get(key) else {
            continue;
        };
        let path = below(&at, key);
        match inside {
            Inside::One => visit(*kind, path, child, found),
            Inside::List => {
                for (index, item) in child.items().iter().enumerate() {
                    visit(*kind, below(&path, index), item, found);
                }
            }
            Inside::Map => {
                for (name, value) in child.entries() {
                    visit(*kind, below(&path, name), value, found);
                }
            }
        }
    }
    found.push((kind, at));
}
