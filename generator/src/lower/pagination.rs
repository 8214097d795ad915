//! How a list is read page by page: `x-shopwright-pagination`, checked against the operation.

use crate::diagnostic::Code;
use crate::document::OperationNode;
use crate::ir::{
    Body, BodyKind, PageParam, PagePlace, PageStyle, Pagination, Param, ParamPlace, Payload,
    Response, TypeRef,
};

use super::context::Lowering;
use super::envelope::Found;
use super::extension::{self, Setting};
use super::output;

const KEYS: [&str; 14] = [
    "style",
    "param",
    "in",
    "first",
    "items",
    "limit",
    "default-limit",
    "max-limit",
    "total",
    "total-pages",
    "applied-page",
    "applied-limit",
    "has-more",
    "next-cursor",
];

#[derive(Clone, Copy)]
enum Kind {
    Page,
    Offset,
    Cursor,
    Link,
    Single,
    None,
}

const KINDS: [(&str, Kind); 6] = [
    ("page", Kind::Page),
    ("offset", Kind::Offset),
    ("cursor", Kind::Cursor),
    ("link", Kind::Link),
    ("single", Kind::Single),
    ("none", Kind::None),
];

const PLACES: [(&str, PagePlace); 2] = [("query", PagePlace::Query), ("body", PagePlace::Body)];

/// What an operation sends and receives, as far as it is lowered.
pub(super) struct Surroundings<'a> {
    pub(super) params: &'a [Param],
    pub(super) body: Option<&'a Body>,
    pub(super) responses: &'a [Response],
}

impl<'d> Lowering<'d, '_> {
    /// Reads how a list is paged; `None` when it is not, or when that cannot work.
    pub(super) fn pagination(
        &mut self,
        node: &OperationNode<'d>,
        around: &Surroundings<'_>,
    ) -> Option<Pagination> {
        let setting = extension::setting(&node.node, "x-shopwright-pagination")?;
        setting.is_mapping_of(&KEYS, self.sink);
        let kind = setting.need("style", self.sink)?.word(&KINDS, self.sink)?;
        let style = self.page_style(kind, &setting, around)?;
        let items = setting.need("items", self.sink)?;
        let keys = items.keys(self.sink)?;
        if !self.leads_to_list(&keys, around) {
            let message = "the documented success has no list there; it is not paged";
            self.report(Code::PaginationUnusable, items.at(), message);
            return None;
        }
        let next_cursor = self.pointer(&setting, "next-cursor");
        if matches!(kind, Kind::Cursor) && next_cursor.is_none() {
            setting.need("next-cursor", self.sink);
            return None;
        }
        let limit = setting
            .get("limit")
            .and_then(|limit| self.limit(&limit, around));
        Some(Pagination {
            style,
            items: keys,
            total: self.pointer(&setting, "total"),
            total_pages: self.pointer(&setting, "total-pages"),
            applied_limit: self.pointer(&setting, "applied-limit"),
            applied_page: self.pointer(&setting, "applied-page"),
            has_more: self.pointer(&setting, "has-more"),
            next_cursor,
            default_limit: self
                .number(&setting, "default-limit")
                .or_else(|| bound(node, limit.as_ref(), "default")),
            max_limit: self
                .number(&setting, "max-limit")
                .or_else(|| bound(node, limit.as_ref(), "maximum")),
            limit,
        })
    }

    fn page_style(
        &mut self,
        kind: Kind,
        setting: &Setting<'d>,
        around: &Surroundings<'_>,
    ) -> Option<PageStyle> {
        match kind {
            Kind::None => return None,
            Kind::Link => return Some(PageStyle::Link),
            Kind::Single => return Some(PageStyle::Single),
            Kind::Page | Kind::Offset | Kind::Cursor => {}
        }
        let name = setting.need("param", self.sink)?;
        let param = self.page_param(&name, setting.get("in"), around)?;
        Some(match kind {
            Kind::Offset => PageStyle::Offset { param },
            Kind::Cursor => PageStyle::Cursor { param },
            _ => PageStyle::Page {
                param,
                first: self.number(setting, "first").unwrap_or(1),
            },
        })
    }

    fn limit(&mut self, setting: &Setting<'d>, around: &Surroundings<'_>) -> Option<PageParam> {
        setting.is_mapping_of(&["name", "in"], self.sink);
        let name = setting.need("name", self.sink)?;
        self.page_param(&name, setting.get("in"), around)
    }

    /// Reads a parameter that steers paging; it must be one of the operation.
    fn page_param(
        &mut self,
        name: &Setting<'d>,
        place: Option<Setting<'d>>,
        around: &Surroundings<'_>,
    ) -> Option<PageParam> {
        let text = name.text(self.sink)?;
        let place = match place {
            Some(place) => place.word(&PLACES, self.sink)?,
            None => PagePlace::Query,
        };
        let exists = match place {
            PagePlace::Query => around
                .params
                .iter()
                .any(|param| param.place == ParamPlace::Query && param.name.wire.as_str() == text),
            PagePlace::Body => around
                .body
                .is_some_and(|body| self.has_property(body, text)),
        };
        if !exists {
            let message = format!("the operation has no such parameter `{text}`");
            self.report(Code::PaginationUnusable, name.at(), message);
            return None;
        }
        let name = text.to_owned();
        Some(PageParam { place, name })
    }

    /// Says whether a body is JSON with a top-level property of this name.
    pub(super) fn has_property(&self, body: &Body, name: &str) -> bool {
        let BodyKind::Json(ty) = &body.alternatives[0].kind else {
            return false;
        };
        !matches!(self.look_into(ty, &[name.to_owned()]), Found::Nothing)
    }

    fn leads_to_list(&self, keys: &[String], around: &Surroundings<'_>) -> bool {
        let successes = output::successes(around.responses);
        let mut payloads = successes
            .iter()
            .filter_map(|response| response.payloads.first());
        let first = payloads.next();
        matches!(first, Some((_, Payload::Json(body))) if matches!(
            self.look_into(body, keys),
            Found::Unknown | Found::Value { ty: TypeRef::List(_) | TypeRef::Json, .. }
        ))
    }

    fn pointer(&mut self, setting: &Setting<'d>, key: &str) -> Option<Vec<String>> {
        setting.get(key)?.keys(self.sink)
    }

    fn number(&mut self, setting: &Setting<'d>, key: &str) -> Option<u64> {
        setting.get(key)?.count(self.sink)
    }
}

/// Reads `default` or `maximum` of the parameter for the page size.
fn bound(node: &OperationNode<'_>, limit: Option<&PageParam>, key: &str) -> Option<u64> {
    let limit = limit.filter(|limit| limit.place == PagePlace::Query)?;
    let lists = [
        node.node.field("parameters"),
        node.path_item.field("parameters"),
    ];
    let mut parameters = lists
        .into_iter()
        .flatten()
        .filter_map(|list| list.as_array())
        .flatten();
    let found = parameters.find(|parameter| {
        let name = parameter.get("name").and_then(serde_json::Value::as_str);
        name == Some(limit.name.as_str())
    });
    found?.get("schema")?.get(key)?.as_u64()
}
