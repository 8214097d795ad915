//! Operations as text.

use super::{Dump, literal, name, pointer, quoted, security, types};
use crate::ir::{
    Api, Body, BodyKind, Evidence, Idempotency, Operation, Output, PageParam, PagePlace, PageStyle,
    Pagination, Param, ParamPlace, ParamStyle, PartEncoding, Payload, Presence, StatusRange,
};

impl Dump {
    pub(super) fn operation(&mut self, api: &Api, operation: &Operation) {
        self.line(0, format_args!("operation {}", operation.key()));
        self.line(1, format_args!("at {}", operation.origin.0));
        let asked = operation
            .explicit_type
            .as_ref()
            .map(|name| format!(" asks {name}"));
        let asked = asked.unwrap_or_default();
        let group = api.groups.get(operation.group.0).map(|group| {
            let tag = quoted(group.name.wire.as_str());
            match super::view_of(api, group) {
                Some(view) => format!("{tag} in {view}"),
                None => tag,
            }
        });
        self.line(1, format_args!("name {}", name(&operation.name)));
        if operation.type_name.is_assigned() || !asked.is_empty() {
            self.line(1, format_args!("call {}{asked}", operation.type_name));
        }
        self.option(1, "group", group);
        self.docs(1, &operation.docs);
        self.line(
            1,
            format_args!("repeating {}", idempotency(&operation.idempotency)),
        );
        for requirement in &operation.security {
            self.line(1, format_args!("security {}", security(requirement)));
        }
        for server in &operation.servers {
            self.server(1, server);
        }
        let list = |list: &[String]| Some(list.join(" ")).filter(|text| !text.is_empty());
        self.option(1, "scopes", list(&operation.scopes));
        self.option(1, "codes", list(&operation.error_codes));
        for param in &operation.params {
            self.param(api, param);
        }
        if let Some(body) = &operation.body {
            self.body(api, body);
        }
        for response in &operation.responses {
            self.line(1, format_args!("response {}", status(response.status)));
            self.docs(2, &response.docs);
            for (content_type, held) in &response.payloads {
                self.line(
                    2,
                    format_args!("{} {}", quoted(content_type), payload(api, held)),
                );
            }
        }
        self.sends(operation);
        self.output(api, &operation.output);
        if let Some(pagination) = &operation.pagination {
            self.pagination(pagination);
        }
    }

    fn sends(&mut self, operation: &Operation) {
        for (name, value) in [
            ("accept", &operation.accept),
            ("content-type", &operation.content_type),
        ] {
            if let Some(value) = value {
                self.line(1, format_args!("sends {name}: {value}"));
            }
        }
    }

    fn param(&mut self, api: &Api, param: &Param) {
        let place = match param.place {
            ParamPlace::Path => "path",
            ParamPlace::Query => "query",
            ParamPlace::Header => "header",
            ParamPlace::Cookie => "cookie",
        };
        let presence = match param.presence {
            Presence::Required => "",
            Presence::Optional => "?",
        };
        let ty = types::reference(api, &param.ty);
        let mut line = format!("{place} {}{presence}: {ty}", name(&param.name));
        if param.style != ParamStyle::default_for(param.place) {
            line.push(' ');
            line.push_str(&style(param.style));
        }
        if param.allow_reserved {
            line.push_str(" reserved allowed");
        }
        if let Some(value) = &param.default {
            line.push_str(" default ");
            line.push_str(&literal(value));
        }
        self.line(1, line);
        self.docs(2, &param.docs);
    }

    fn body(&mut self, api: &Api, body: &Body) {
        let presence = if body.required { "body" } else { "body?" };
        self.line(1, presence);
        self.docs(2, &body.docs);
        for alternative in &body.alternatives {
            let content_type = quoted(&alternative.content_type);
            let (kind, ty) = match &alternative.kind {
                BodyKind::Json(ty) => ("json", Some(ty)),
                BodyKind::Form(ty) => ("form", Some(ty)),
                BodyKind::Multipart { ty, .. } => ("multipart", Some(ty)),
                BodyKind::Text => ("text", None),
                BodyKind::Bytes => ("bytes", None),
            };
            let ty = ty
                .map(|ty| format!(" {}", types::reference(api, ty)))
                .unwrap_or_default();
            self.line(2, format_args!("{content_type} {kind}{ty}"));
            for (property, style) in &alternative.styles {
                self.line(3, format_args!("{} {style:?}", quoted(property)));
            }
            for property in &alternative.reserved {
                self.line(3, format_args!("{} reserved", quoted(property)));
            }
            if let BodyKind::Multipart { parts, .. } = &alternative.kind {
                for part in parts {
                    let kind = if part.file { "file" } else { "value" };
                    let repeated = if part.repeated { " repeated" } else { "" };
                    self.line(
                        3,
                        format_args!("part {} {kind}{repeated}", name(&part.name)),
                    );
                    self.part_encoding(&part.encoding);
                }
            }
        }
    }

    fn part_encoding(&mut self, encoding: &PartEncoding) {
        if let Some(style) = encoding.style {
            self.line(4, format_args!("{style:?}"));
        }
        if let Some(content_type) = &encoding.content_type {
            self.line(4, format_args!("as {}", quoted(content_type)));
        }
        for (name, value) in &encoding.headers {
            self.line(4, format_args!("header {} {}", quoted(name), quoted(value)));
        }
    }

    fn output(&mut self, api: &Api, output: &Output) {
        let text = match output {
            Output::Empty => "nothing".to_owned(),
            Output::Json { ty, payload } if payload.is_empty() => types::reference(api, ty),
            Output::Json { ty, payload } => {
                format!("{} from {}", types::reference(api, ty), pointer(payload))
            }
            Output::Page { item } => format!("page of {}", types::reference(api, item)),
            Output::Text => "text".to_owned(),
            Output::Bytes => "bytes".to_owned(),
            Output::Location => "location".to_owned(),
            Output::OneOf { ty, .. } => types::type_name(api, *ty),
        };
        self.line(1, format_args!("returns {text}"));
        if let Output::OneOf { variants, .. } = output {
            for (range, content_type, held) in variants {
                let line = format!(
                    "{} {} {}",
                    status(*range),
                    quoted(content_type),
                    payload(api, held)
                );
                self.line(2, line);
            }
        }
    }

    fn pagination(&mut self, it: &Pagination) {
        let style = match &it.style {
            PageStyle::Page { param, first } => format!("page {} from {first}", page_param(param)),
            PageStyle::Offset { param } => format!("offset {}", page_param(param)),
            PageStyle::Cursor { param } => format!("cursor {}", page_param(param)),
            PageStyle::Link => "link".to_owned(),
            PageStyle::Single => "single".to_owned(),
        };
        self.line(1, format_args!("paged by {style}"));
        self.line(2, format_args!("items at {}", pointer(&it.items)));
        let keys = |keys: &Option<Vec<String>>| keys.as_ref().map(|keys| pointer(keys));
        self.option(2, "total at", keys(&it.total));
        self.option(2, "number of pages at", keys(&it.total_pages));
        self.option(2, "applied limit at", keys(&it.applied_limit));
        self.option(2, "applied page at", keys(&it.applied_page));
        self.option(2, "more at", keys(&it.has_more));
        self.option(2, "next cursor at", keys(&it.next_cursor));
        self.option(2, "limit", it.limit.as_ref().map(page_param));
        self.option(2, "default limit", it.default_limit);
        self.option(2, "largest limit", it.max_limit);
    }
}

fn page_param(param: &PageParam) -> String {
    let place = match param.place {
        PagePlace::Query => "query",
        PagePlace::Body => "body",
    };
    format!("{place} {}", quoted(&param.name))
}

fn payload(api: &Api, payload: &Payload) -> String {
    match payload {
        Payload::Json(ty) => format!("json {}", types::reference(api, ty)),
        Payload::Text => "text".to_owned(),
        Payload::Bytes => "bytes".to_owned(),
        Payload::Lines(ty) => format!("lines of {}", types::reference(api, ty)),
        Payload::Events(ty) => format!("events {}", types::reference(api, ty)),
    }
}

fn status(status: StatusRange) -> String {
    match status {
        StatusRange::Exact(status) => status.to_string(),
        StatusRange::Class(class) => format!("{class}XX"),
        StatusRange::Default => "default".to_owned(),
    }
}

fn style(style: ParamStyle) -> String {
    let (name, explode) = match style {
        ParamStyle::Simple { explode } => ("simple", explode),
        ParamStyle::Matrix { explode } => ("matrix", explode),
        ParamStyle::Label { explode } => ("label", explode),
        ParamStyle::Form { explode } => ("form", explode),
        ParamStyle::SpaceDelimited => ("space-delimited", false),
        ParamStyle::PipeDelimited => ("pipe-delimited", false),
        ParamStyle::DeepObject => ("deep-object", false),
        ParamStyle::Json => ("as json", false),
    };
    if explode {
        format!("{name} exploded")
    } else {
        name.to_owned()
    }
}

fn idempotency(it: &Idempotency) -> String {
    let key = |place: &str, name: &str, evidence: &Evidence| {
        format!("by key in {place} {} {evidence:?}", quoted(name))
    };
    match it {
        Idempotency::Unstated => "unstated".to_owned(),
        Idempotency::Safe => "safe".to_owned(),
        Idempotency::Idempotent => "idempotent".to_owned(),
        Idempotency::Unsafe => "unsafe".to_owned(),
        Idempotency::KeyHeader { name, evidence } => key("header", name, evidence),
        Idempotency::KeyBody { name, evidence } => key("body", name, evidence),
    }
}
