//! The API as a whole: the list of what is lowered, in order.

use std::cell::OnceCell;

use crate::diagnostic::Diagnostics;
use crate::document::{Document, Node};
use crate::ir::{Api, Name};

use super::context::Lowering;
use super::operation::Shared;
use super::schema::Place;
use super::{default_security, docs, extension, view};

/// Extensions that mean something in the root.
const EXTENSIONS: [&str; 6] = [
    "x-shopwright-api",
    "x-shopwright-errors",
    "x-shopwright-rate-limit",
    "x-shopwright-scopes",
    "x-shopwright-payload",
    "x-shopwright-views",
];

/// Lowers a document. Whatever it holds, there is an API at the end; what was lost is in `sink`.
pub fn lower(document: &Document, sink: &mut Diagnostics) -> Api {
    let mut lowering = Lowering::new(document, sink);
    let mut api = lowering.identity();
    extension::only(&document.root(), &EXTENSIONS, lowering.sink);
    lowering.named_schemas();
    api.servers = lowering.servers(document.servers());
    api.schemes = lowering.schemes();
    api.views = lowering.views(&api.schemes);
    let stated = lowering.stated_errors();
    let shared = Shared {
        schemes: api
            .schemes
            .iter()
            .map(|scheme| scheme.name.clone())
            .collect(),
        security: OnceCell::new(),
        codes: stated.codes.as_ref().map(|codes| {
            let codes = codes.iter();
            codes
                .map(|code| code.name.wire.as_str().to_owned())
                .collect()
        }),
        payload: lowering.root_payload(),
        views: &api.views,
    };
    (api.groups, api.operations) = lowering.operations(&shared);
    api.scopes = lowering.scopes(&api.operations);
    api.extras = lowering.extras();
    lowering.finish_unions();
    api.errors = lowering.errors(stated, &api.operations);
    api.rate_limit = lowering.rate_limit(&api.operations);
    let security = default_security::choose(document, &api.operations);
    api.census = lowering.census();
    api.default_security = view::without(&api.views, security);
    api.types = lowering.types;
    api
}

impl<'d> Lowering<'d, '_> {
    /// Reads what the API is called.
    fn identity(&mut self) -> Api {
        let info = self.document.info();
        let text = |key: &str| {
            info.as_ref()
                .and_then(|info| info.text(key))
                .unwrap_or_default()
        };
        let title = text("title").trim().to_owned();
        let root = self.document.root();
        let mut marker = Name::new(&title);
        let mut slug = slug(&title);
        if let Some(setting) = extension::setting(&root, "x-shopwright-api") {
            setting.is_mapping_of(&["slug", "name", "request-id"], self.sink);
            let name = setting.get("name").and_then(|name| name.text(self.sink));
            if let Some(name) = name {
                marker = Name::new(name);
                marker.explicit = Some(name.to_owned());
            }
            if let Some(asked) = setting.get("slug") {
                match asked.text(self.sink).filter(|text| is_slug(text)) {
                    Some(text) => text.clone_into(&mut slug),
                    None => asked.refuse("a name of lower-case letters, digits and `_`", self.sink),
                }
            }
        }
        let license = info
            .as_ref()
            .and_then(|info| info.field("license")?.get("name")?.as_str());
        let mut docs = info.as_ref().map(docs::docs).unwrap_or_default();
        docs.links.extend(docs::docs(&root).links);
        Api {
            slug,
            marker,
            version: text("version").to_owned(),
            license: license.map(str::to_owned),
            docs,
            title,
            ..Api::default()
        }
    }

    /// Lowers the named schemas, whether operations use them or not.
    fn named_schemas(&mut self) {
        for (name, node) in self.document.schemas() {
            self.schema(&node, &Place::named(name));
            self.drain();
        }
    }

    fn root_payload(&mut self) -> Option<Vec<String>> {
        let root: Node<'d, ()> = self.document.root();
        extension::setting(&root, "x-shopwright-payload")?.keys(self.sink)
    }
}

/// Makes a module name of a title: `Shop API (v2)` is `shop_api_v2`.
fn slug(title: &str) -> String {
    let words = title.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    let slug = words.join("_").to_ascii_lowercase();
    match slug.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("api_{slug}"),
        Some(_) => slug,
        None => "api".to_owned(),
    }
}

fn is_slug(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(allowed)
}
