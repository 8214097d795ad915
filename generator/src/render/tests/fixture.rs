//! A small API, made by hand, that has one of everything rendering knows.

use crate::ir::*;

pub(super) fn name(wire: &str, rust: &str) -> Name {
    Name {
        rust: RustName::from_naming(rust.to_owned()),
        ..Name::new(wire)
    }
}

fn rust(name: &str) -> RustName {
    RustName::from_naming(name.to_owned())
}

pub(super) fn docs(description: &str) -> Docs {
    Docs {
        description: Some(description.to_owned()),
        ..Docs::default()
    }
}

pub(super) const BOTH: Direction = Direction {
    sent: true,
    received: true,
};
pub(super) const SENT: Direction = Direction {
    sent: true,
    received: false,
};
pub(super) const RECEIVED: Direction = Direction {
    sent: false,
    received: true,
};
const STRING: TypeRef = TypeRef::Primitive(Primitive::String);
const INTEGER: TypeRef = TypeRef::Primitive(Primitive::I64);
const DECIMAL: TypeRef = TypeRef::Primitive(Primitive::Decimal);

pub(super) fn ty(name: &str, direction: Direction, kind: TypeKind) -> TypeDef {
    TypeDef {
        name: self::name(name, name),
        usage: String::new(),
        parent: None,
        kind,
        direction,
        docs: Docs::default(),
        origin: Origin::default(),
    }
}

pub(super) fn field(wire: &str, ty: TypeRef, presence: Presence) -> Field {
    Field {
        name: name(wire, if wire == "type" { "type_" } else { wire }),
        ty,
        presence,
        nullable: false,
        boxed: false,
        read_only: false,
        write_only: false,
        three_state: false,
        default: None,
        constant: None,
        docs: Docs::default(),
        origin: Origin::default(),
    }
}

pub(super) fn structure(fields: Vec<Field>) -> StructDef {
    let required = fields
        .iter()
        .filter(|field| field.presence == Presence::Required);
    StructDef {
        required: required.map(|field| field.name.wire.to_string()).collect(),
        fields,
        additional: None,
    }
}

fn variant(wire: &str, rust: &str, value: Literal) -> EnumValue {
    EnumValue {
        name: name(wire, rust),
        value,
        docs: Docs::default(),
    }
}

fn text(value: &str) -> Literal {
    Literal::String(value.to_owned())
}

fn number(value: &str) -> Literal {
    Literal::Number(value.to_owned())
}

use Presence::{Optional, Required};

/// Ids of the fixture's types, for its operations.
struct Types {
    status: TypeId,
    level: TypeId,
    order: TypeId,
    create: TypeId,
    upload: TypeId,
    payment: TypeId,
    filter: TypeId,
    file_or_order: TypeId,
}

fn types(table: &mut TypeTable) -> Types {
    let status = table.push(ty(
        "Status",
        BOTH,
        TypeKind::Enum(EnumDef {
            values: vec![
                variant("new", "New", text("new")),
                variant("in \"transit\"", "InTransit", text("in \"transit\"")),
            ],
            base: Primitive::String,
        }),
    ));
    let level = table.push(ty(
        "Level",
        BOTH,
        TypeKind::Enum(EnumDef {
            values: vec![
                variant("1", "Value1", number("1")),
                variant("-2", "Minus2", number("-2")),
            ],
            base: Primitive::I64,
        }),
    ));
    table.push(ty(
        "Rate",
        RECEIVED,
        TypeKind::Enum(EnumDef {
            values: vec![variant("1.5", "Value15", number("1.50"))],
            base: Primitive::F64,
        }),
    ));
    let order = table.push(order(table, status, level));
    let create = table.push(create(status));
    let upload = table.push(ty(
        "Upload",
        SENT,
        TypeKind::Struct(structure(vec![
            field("file", TypeRef::File, Required),
            field("others", TypeRef::List(Box::new(TypeRef::File)), Optional),
            field("note", STRING, Optional),
            field("meta", TypeRef::JsonObject, Optional),
            field("tags", TypeRef::List(Box::new(STRING)), Optional),
        ])),
    ));
    let (payment, filter) = (payment(table), filter(table));
    let file_or_order = table.push(ty(
        "FileOrOrder",
        RECEIVED,
        TypeKind::Union(UnionDef {
            variants: vec![
                union_variant("order", "Order", TypeRef::Named(order), &[]),
                union_variant("file", "File", TypeRef::Primitive(Primitive::Bytes), &[]),
                union_variant("empty", "Empty", STRING, &[]),
            ],
            tagging: Tagging::Untagged,
        }),
    ));
    table.push(ty(
        "Orders2",
        RECEIVED,
        TypeKind::Alias(TypeRef::List(Box::new(TypeRef::Named(order)))),
    ));
    table.push(ty(
        "Envelope",
        Direction::default(),
        TypeKind::Alias(STRING),
    ));
    Types {
        status,
        level,
        order,
        create,
        upload,
        payment,
        filter,
        file_or_order,
    }
}

fn order(table: &TypeTable, status: TypeId, level: TypeId) -> TypeDef {
    let own = TypeId(u32::try_from(table.len()).expect("small"));
    let mut body = structure(vec![
        field("id", INTEGER, Required),
        field("items", TypeRef::List(Box::new(TypeRef::Json)), Required),
        field("level", TypeRef::Named(level), Optional),
        Field {
            boxed: true,
            ..field("parent", TypeRef::Named(own), Optional)
        },
        Field {
            docs: docs("Paid in [money].\n\n    let x = 1;\n\nSee https://x.io."),
            default: Some(number("0")),
            ..field("paid", DECIMAL, Required)
        },
        field(
            "prices",
            TypeRef::Map(Box::new(TypeRef::List(Box::new(DECIMAL)))),
            Optional,
        ),
        Field {
            nullable: true,
            ..field("status", TypeRef::Named(status), Required)
        },
        field("type", STRING, Required),
        field(
            "paid_at",
            TypeRef::Primitive(Primitive::UnixSeconds),
            Optional,
        ),
        field(
            "created_at",
            TypeRef::Primitive(Primitive::DateTime),
            Required,
        ),
        field("day", TypeRef::Primitive(Primitive::Date), Optional),
        field("open", TypeRef::Primitive(Primitive::BoolInt), Required),
        field("picture", TypeRef::Primitive(Primitive::Base64), Optional),
        field("token", TypeRef::Primitive(Primitive::Secret), Optional),
    ]);
    body.additional = Some(TypeRef::Json);
    TypeDef {
        docs: docs("An order.\n\nWith <b>items</b> and */ \"quotes\"."),
        ..ty("Order", RECEIVED, TypeKind::Struct(body))
    }
}

fn create(status: TypeId) -> TypeDef {
    let mut body = structure(vec![
        Field {
            constant: Some(text("order")),
            ..field("kind", STRING, Required)
        },
        Field {
            constant: Some(text("new")),
            ..field("status", TypeRef::Named(status), Required)
        },
        field("a", STRING, Required),
        field("b", STRING, Required),
        field("c", DECIMAL, Required),
        field("d", TypeRef::Named(status), Required),
        Field {
            nullable: true,
            ..field("note", STRING, Optional)
        },
        Field {
            nullable: true,
            ..field("total", DECIMAL, Optional)
        },
        Field {
            read_only: true,
            ..field("id", INTEGER, Required)
        },
    ]);
    body.required = ["d", "c", "b", "a", "kind", "status"]
        .map(str::to_owned)
        .to_vec();
    body.additional = Some(DECIMAL);
    ty("CreateOrder", SENT, TypeKind::Struct(body))
}

fn union_variant(wire: &str, rust: &str, ty: TypeRef, tags: &[&str]) -> UnionVariant {
    UnionVariant {
        name: name(wire, rust),
        ty,
        boxed: false,
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        only: None,
    }
}

fn payment(table: &mut TypeTable) -> TypeId {
    let card = table.push(ty(
        "Card",
        BOTH,
        TypeKind::Struct(structure(vec![
            field("type", STRING, Required),
            field("number", STRING, Required),
        ])),
    ));
    let cash = table.push(ty(
        "Cash",
        BOTH,
        TypeKind::Struct(structure(vec![field("amount", DECIMAL, Optional)])),
    ));
    let either = table.push(ty(
        "TextOrAmount",
        BOTH,
        TypeKind::Union(UnionDef {
            variants: vec![
                union_variant("amount", "Amount", DECIMAL, &[]),
                union_variant("text", "Text", STRING, &[]),
                union_variant("Cash", "Cash", TypeRef::Named(cash), &[]),
            ],
            tagging: Tagging::Untagged,
        }),
    ));
    let mut boxed = union_variant("either", "Either", TypeRef::Named(either), &["either"]);
    boxed.boxed = true;
    table.push(ty(
        "Payment",
        BOTH,
        TypeKind::Union(UnionDef {
            variants: vec![
                union_variant(
                    "Card",
                    "Card",
                    TypeRef::Named(card),
                    &["card", "credit_card"],
                ),
                union_variant("Cash", "Cash", TypeRef::Named(cash), &["cash"]),
                boxed,
            ],
            tagging: Tagging::Property("type".to_owned()),
        }),
    ))
}

fn filter(table: &mut TypeTable) -> TypeId {
    table.push(ty(
        "Filter",
        SENT,
        TypeKind::Struct(structure(vec![field("min", INTEGER, Optional)])),
    ))
}

fn param(wire: &str, place: ParamPlace, ty: TypeRef, presence: Presence) -> Param {
    Param {
        name: name(wire, &wire.to_lowercase().replace('-', "_")),
        place,
        style: ParamStyle::default_for(place),
        ty,
        presence,
        default: None,
        allow_reserved: false,
        docs: Docs::default(),
        origin: Origin::default(),
    }
}

pub(super) fn operation(method: Method, path: &str, rust_name: &str, type_name: &str) -> Operation {
    Operation {
        former: Vec::new(),
        name: name(rust_name, rust_name),
        type_name: rust(type_name),
        explicit_type: None,
        group: GroupId(0),
        method,
        path: PathTemplate::parse(path),
        params: Vec::new(),
        body: None,
        responses: Vec::new(),
        output: Output::Empty,
        pagination: None,
        unpaged: false,
        accept: None,
        content_type: None,
        idempotency: Idempotency::Unsafe,
        security: Vec::new(),
        scopes: Vec::new(),
        error_codes: Vec::new(),
        servers: Vec::new(),
        docs: Docs::default(),
        origin: Origin::default(),
    }
}

fn body(required: bool, alternatives: Vec<(&str, BodyKind)>) -> Body {
    Body {
        required,
        alternatives: alternatives
            .into_iter()
            .map(|(content_type, kind)| BodyAlternative {
                styles: Vec::new(),
                reserved: Vec::new(),
                content_type: content_type.to_owned(),
                kind,
            })
            .collect(),
        docs: Docs::default(),
        origin: Origin::default(),
    }
}

fn response(status: u16, content_type: &str, payload: Payload) -> Response {
    Response {
        status: StatusRange::Exact(status),
        payloads: vec![(content_type.to_owned(), payload)],
        docs: Docs::default(),
        origin: Origin::default(),
    }
}

fn list(t: &Types) -> Operation {
    let query = |wire, ty| param(wire, ParamPlace::Query, ty, Optional);
    let styled = |wire, style, ty| Param {
        style,
        ..query(wire, ty)
    };
    Operation {
        params: vec![
            Param {
                docs: docs("Page number, starting at 1."),
                default: Some(number("1")),
                ..query("page", INTEGER)
            },
            query("status", TypeRef::Named(t.status)),
            query("search", STRING),
            query("since", TypeRef::Primitive(Primitive::UnixSeconds)),
            query("open", TypeRef::Primitive(Primitive::BoolInt)),
            query(
                "flags",
                TypeRef::List(Box::new(TypeRef::Primitive(Primitive::BoolInt))),
            ),
            styled(
                "ids",
                ParamStyle::PipeDelimited,
                TypeRef::List(Box::new(INTEGER)),
            ),
            styled("filter", ParamStyle::DeepObject, TypeRef::Named(t.filter)),
            styled("condition", ParamStyle::Json, TypeRef::Named(t.filter)),
            styled("level", ParamStyle::Json, TypeRef::Named(t.level)),
            Param {
                allow_reserved: true,
                ..query("path", STRING)
            },
            Param {
                docs: Docs {
                    deprecated: true,
                    ..docs("Old.")
                },
                ..param("X-Trace", ParamPlace::Header, STRING, Optional)
            },
            param(
                "session",
                ParamPlace::Cookie,
                TypeRef::Primitive(Primitive::Secret),
                Optional,
            ),
        ],
        output: Output::Page {
            item: TypeRef::Named(t.order),
        },
        pagination: Some(Pagination {
            style: PageStyle::Page {
                param: PageParam {
                    place: PagePlace::Query,
                    name: "page".to_owned(),
                },
                first: 1,
            },
            items: vec!["data".to_owned()],
            total: Some(vec!["pagination".to_owned(), "total".to_owned()]),
            max_limit: Some(250),
            ..Pagination::default()
        }),
        idempotency: Idempotency::Safe,
        security: vec![
            Requirement {
                schemes: vec![("oauth2".to_owned(), vec!["read:orders".to_owned()])],
            },
            Requirement {
                schemes: vec![("id".to_owned(), vec![]), ("secret".to_owned(), vec![])],
            },
        ],
        scopes: vec!["read:orders".to_owned()],
        error_codes: vec!["invalid_token".to_owned()],
        docs: Docs {
            summary: Some("Lists orders".to_owned()),
            links: vec!["https://docs.x.io/orders".to_owned()],
            ..docs("All of them.\n\n```rust\nfn no_test() {}\n```")
        },
        ..operation(Method::Get, "/v1/orders", "list", "ListOrders")
    }
}

fn operations(t: &Types) -> Vec<Operation> {
    let json = |id| BodyKind::Json(TypeRef::Named(id));
    let order = Output::Json {
        ty: TypeRef::Named(t.order),
        payload: vec!["data".to_owned()],
    };
    let id = || param("order_id", ParamPlace::Path, INTEGER, Required);
    let multipart = BodyKind::Multipart {
        ty: TypeRef::Named(t.upload),
        parts: Vec::new(),
    };
    let required = |wire| param(wire, ParamPlace::Query, STRING, Required);
    vec![
        list(t),
        Operation {
            params: vec![id()],
            output: order.clone(),
            ..operation(Method::Get, "/v1/orders/{order_id}", "get", "GetOrder")
        },
        Operation {
            body: Some(body(
                true,
                vec![
                    ("application/json", json(t.create)),
                    ("text/json", json(t.create)),
                    (
                        "application/x-www-form-urlencoded",
                        BodyKind::Form(TypeRef::Named(t.create)),
                    ),
                    ("multipart/form-data", multipart),
                    ("text/plain", BodyKind::Text),
                    ("application/xml", BodyKind::Bytes),
                    ("image/*", BodyKind::Bytes),
                ],
            )),
            output: order.clone(),
            idempotency: Idempotency::KeyBody {
                name: "idempotency_key".to_owned(),
                evidence: Evidence::Documented,
            },
            ..operation(Method::Post, "/v1/orders", "create", "CreateOrderCall")
        },
        Operation {
            params: vec![id()],
            body: Some(body(
                false,
                vec![
                    ("application/merge-patch+json", json(t.payment)),
                    ("application/octet-stream", BodyKind::Bytes),
                ],
            )),
            servers: vec![Server {
                url: "https://up.x.io/".to_owned(),
                ..Server::default()
            }],
            ..operation(
                Method::Patch,
                "/v1/orders/{order_id}",
                "update",
                "UpdateOrder",
            )
        },
        Operation {
            params: ["client_id", "redirect_uri", "scope", "state"]
                .map(required)
                .to_vec(),
            output: Output::Location,
            ..operation(Method::Get, "/authorize", "authorize", "Authorize")
        },
        Operation {
            params: vec![param("z", ParamPlace::Path, STRING, Required)],
            output: Output::OneOf {
                ty: t.file_or_order,
                variants: vec![
                    (
                        StatusRange::Exact(200),
                        "application/json".to_owned(),
                        Payload::Json(TypeRef::Named(t.order)),
                    ),
                    (
                        StatusRange::Class(2),
                        "application/pdf".to_owned(),
                        Payload::Bytes,
                    ),
                    (StatusRange::Default, String::new(), Payload::Text),
                ],
            },
            responses: vec![response(
                200,
                "application/json",
                Payload::Json(TypeRef::Named(t.order)),
            )],
            ..operation(Method::Get, "/v/{z}/{z}", "either", "Either")
        },
        Operation {
            output: Output::Json {
                ty: TypeRef::List(Box::new(DECIMAL)),
                payload: Vec::new(),
            },
            body: Some(body(
                true,
                vec![("application/json", BodyKind::Json(DECIMAL))],
            )),
            docs: Docs {
                deprecated: true,
                ..Docs::default()
            },
            ..operation(Method::Put, "/amounts", "amounts", "Amounts")
        },
        Operation {
            output: Output::Bytes,
            responses: vec![response(200, "application/pdf", Payload::Bytes)],
            ..operation(Method::Get, "/file", "file", "GetFile")
        },
        Operation {
            output: Output::Text,
            ..operation(Method::Trace, "/text", "text", "GetText")
        },
        Operation {
            group: GroupId(1),
            output: Output::Text,
            security: vec![Requirement {
                schemes: vec![
                    ("customer".to_owned(), Vec::new()),
                    ("id".to_owned(), Vec::new()),
                ],
            }],
            ..operation(Method::Get, "/me/orders", "list", "ListMine")
        },
    ]
}

fn errors() -> ErrorModel {
    ErrorModel {
        envelope: ErrorEnvelope {
            code: Some(vec!["code".to_owned()]),
            ..ErrorEnvelope::default()
        },
        codes: vec![
            ErrorCode {
                name: name("invalid_amount", "InvalidAmount"),
                status: Some(400),
                cause: Some("Too <small>.".to_owned()),
                messages: vec!["No.".to_owned()],
                ..ErrorCode::default()
            },
            ErrorCode {
                name: name("invalid_token", "InvalidToken"),
                retry: CodeRetry::AfterRefresh,
                ..ErrorCode::default()
            },
        ],
        predicates: vec![Predicate {
            name: name("needs_login", "needs_login"),
            codes: vec!["invalid_token".to_owned()],
            docs: docs("Asks whether to log in <again>."),
        }],
        uncoded: vec![UncodedError {
            status: 429,
            retry: CodeRetry::Later,
            ..UncodedError::default()
        }],
        body: None,
    }
}

/// Makes the API.
pub(super) fn api() -> Api {
    let mut types = TypeTable::default();
    let ids = self::types(&mut types);
    Api {
        slug: "shop".to_owned(),
        marker: name("Shop", "Shop"),
        title: "Shop [API]".to_owned(),
        version: "2026-01".to_owned(),
        docs: docs("Sells things."),
        servers: vec![Server {
            url: "https://api.x.io".to_owned(),
            ..Server::default()
        }],
        views: vec![View {
            name: name("customer", "customer"),
            type_name: rust("CustomerClient"),
            explicit_type: None,
            scheme: "customer".to_owned(),
            docs: docs("What is *hers*."),
        }],
        schemes: vec![
            AuthScheme {
                name: "customer".to_owned(),
                kind: AuthKind::Bearer,
                docs: Docs::default(),
            },
            AuthScheme {
                name: "id".to_owned(),
                kind: AuthKind::Key {
                    place: KeyPlace::Header,
                    name: "X-Id".to_owned(),
                },
                docs: Docs::default(),
            },
            AuthScheme {
                name: "oauth2".to_owned(),
                kind: AuthKind::Bearer,
                docs: Docs::default(),
            },
        ],
        scopes: vec![Scope {
            name: name("read:orders", "ReadOrders"),
            aliases: vec!["read_orders".to_owned()],
            docs: Docs::default(),
        }],
        groups: vec![
            Group {
                name: name("Orders", "orders"),
                type_name: rust("Orders"),
                ..Group::default()
            },
            Group {
                name: name("Orders", "orders"),
                type_name: rust("CustomerOrders"),
                view: Some(ViewId(0)),
                ..Group::default()
            },
        ],
        operations: operations(&ids),
        types,
        errors: errors(),
        rate_limit: Some(RateLimit {
            limit: None,
            remaining: None,
            reset: Some("RateLimit-Reset".to_owned()),
            unit: ResetUnit::Seconds,
            budgets: vec![
                budget("all", BudgetScope::All, Evidence::Documented),
                budget(
                    "lists",
                    BudgetScope::Only(vec!["GET /orders".to_owned()]),
                    Evidence::Inferred,
                ),
            ],
        }),
        ..Api::default()
    }
}

fn budget(name: &str, scope: BudgetScope, evidence: Evidence) -> Budget {
    Budget {
        name: name.to_owned(),
        requests: 600,
        seconds: 60,
        scope,
        evidence,
    }
}
