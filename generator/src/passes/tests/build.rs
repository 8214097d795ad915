//! Short words for building an API.

use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{
    Api, Body, BodyAlternative, BodyKind, Docs, EnumDef, EnumValue, Field, Group, GroupId, Literal,
    Method, Name, Operation, Origin, Output, Param, ParamPlace, ParamStyle, PathTemplate, Payload,
    Presence, Primitive, Response, StatusRange, StructDef, Tagging, TypeDef, TypeId, TypeKind,
    TypeRef, UnionDef, UnionVariant,
};

pub(super) const STRING: TypeRef = TypeRef::Primitive(Primitive::String);
pub(super) const INTEGER: TypeRef = TypeRef::Primitive(Primitive::I64);
pub(super) const BOOL: TypeRef = TypeRef::Primitive(Primitive::Bool);

pub(super) fn api(groups: &[&str]) -> Api {
    let group = |tag: &&str| Group {
        name: Name::new(*tag),
        ..Group::default()
    };
    Api {
        slug: "shop".to_owned(),
        marker: Name::new("Shop"),
        groups: groups.iter().map(group).collect(),
        ..Api::default()
    }
}

pub(super) fn list(ty: TypeRef) -> TypeRef {
    TypeRef::List(Box::new(ty))
}

pub(super) fn map(ty: TypeRef) -> TypeRef {
    TypeRef::Map(Box::new(ty))
}

pub(super) fn named(id: TypeId) -> TypeRef {
    TypeRef::Named(id)
}

pub(super) fn field(name: &str, ty: TypeRef) -> Field {
    Field {
        name: Name::new(name),
        ty,
        presence: Presence::Required,
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

/// Adds a type under `components`.
pub(super) fn add(api: &mut Api, name: &str, kind: TypeKind) -> TypeId {
    let origin = Origin(format!("/components/schemas/{name}"));
    api.types.push(TypeDef {
        name: Name::new(name),
        usage: String::new(),
        parent: None,
        kind,
        direction: crate::ir::Direction::default(),
        docs: Docs::default(),
        origin,
    })
}

pub(super) fn object(api: &mut Api, name: &str, fields: Vec<Field>) -> TypeId {
    add(api, name, structure(fields))
}

pub(super) fn structure(mut fields: Vec<Field>) -> TypeKind {
    fields.sort_by(|one, other| one.name.wire.cmp(&other.name.wire));
    TypeKind::Struct(StructDef {
        fields,
        ..StructDef::default()
    })
}

pub(super) fn choice(api: &mut Api, name: &str, values: &[&str]) -> TypeId {
    let value = |text: &&str| EnumValue {
        name: Name::new(*text),
        value: Literal::String((*text).to_owned()),
        docs: Docs::default(),
    };
    let values = values.iter().map(value).collect();
    add(
        api,
        name,
        TypeKind::Enum(EnumDef {
            values,
            base: Primitive::String,
        }),
    )
}

pub(super) fn union(api: &mut Api, name: &str, variants: &[(&str, TypeRef)]) -> TypeId {
    let variant = |(name, ty): &(&str, TypeRef)| UnionVariant {
        name: Name::new(*name),
        ty: ty.clone(),
        boxed: false,
        tags: Vec::new(),
        only: None,
    };
    let variants = variants.iter().map(variant).collect();
    add(
        api,
        name,
        TypeKind::Union(UnionDef {
            variants,
            tagging: Tagging::Untagged,
        }),
    )
}

/// Says that a type stands in place, not under `components`.
pub(super) fn inline(api: &mut Api, id: TypeId, origin: &str) {
    api.types.get_mut(id).origin = Origin(origin.to_owned());
}

pub(super) fn param(name: &str, place: ParamPlace, ty: TypeRef) -> Param {
    let required = place == ParamPlace::Path;
    Param {
        name: Name::new(name),
        place,
        style: ParamStyle::default_for(place),
        ty,
        presence: if required {
            Presence::Required
        } else {
            Presence::Optional
        },
        default: None,
        allow_reserved: false,
        docs: Docs::default(),
        origin: Origin::default(),
    }
}

/// Makes an operation of the first group; parameters of the path are added.
pub(super) fn operation(method: Method, path: &str, id: &str) -> Operation {
    let template = PathTemplate::parse(path);
    let variables = template
        .variables()
        .map(|name| param(name, ParamPlace::Path, INTEGER));
    let at = path.replace('~', "~0").replace('/', "~1");
    Operation {
        former: Vec::new(),
        name: Name::new(id),
        type_name: crate::ir::RustName::default(),
        explicit_type: None,
        group: GroupId(0),
        method,
        params: variables.collect(),
        path: template,
        body: None,
        responses: Vec::new(),
        output: Output::Empty,
        pagination: None,
        unpaged: false,
        accept: None,
        content_type: None,
        idempotency: crate::ir::Idempotency::Unstated,
        security: Vec::new(),
        scopes: Vec::new(),
        error_codes: Vec::new(),
        servers: Vec::new(),
        docs: Docs::default(),
        origin: Origin(format!("/paths/{at}/{}", method.as_str().to_lowercase())),
    }
}

impl Operation {
    /// Lets it return all of the body, of this type.
    pub(super) fn returns(self, ty: TypeRef) -> Self {
        let output = Output::Json {
            ty: ty.clone(),
            payload: Vec::new(),
        };
        Self {
            output,
            ..self.responds(200, ty)
        }
    }

    /// Lets it return what is at `key` of the body.
    pub(super) fn unwraps(self, envelope: TypeRef, key: &str, ty: TypeRef) -> Self {
        let output = Output::Json {
            ty,
            payload: vec![key.to_owned()],
        };
        Self {
            output,
            ..self.responds(200, envelope)
        }
    }

    pub(super) fn responds(mut self, status: u16, ty: TypeRef) -> Self {
        self.responses.push(Response {
            status: StatusRange::Exact(status),
            payloads: vec![("application/json".to_owned(), Payload::Json(ty))],
            docs: Docs::default(),
            origin: Origin::default(),
        });
        self
    }

    pub(super) fn takes(mut self, ty: TypeRef) -> Self {
        let json = BodyAlternative {
            styles: Vec::new(),
            reserved: Vec::new(),
            content_type: "application/json".to_owned(),
            kind: BodyKind::Json(ty),
        };
        self.body = Some(Body {
            required: true,
            alternatives: vec![json],
            docs: Docs::default(),
            origin: Origin::default(),
        });
        self
    }

    pub(super) fn query(mut self, name: &str, ty: TypeRef) -> Self {
        self.params.push(param(name, ParamPlace::Query, ty));
        self
    }
}

/// Runs all passes and insists that the generator kept its own rules.
pub(super) fn finish(api: &mut Api) -> Diagnostics {
    let mut sink = Diagnostics::new();
    super::super::run(api, &crate::naming::NamesLock::default(), &mut sink);
    let internal: Vec<_> = sink
        .iter()
        .filter(|found| found.code == Code::Internal)
        .collect();
    assert!(internal.is_empty(), "{internal:?}");
    sink
}

pub(super) fn codes(sink: &Diagnostics) -> Vec<Code> {
    sink.iter().map(|found| found.code).collect()
}

/// Gives the Rust name of a type.
pub(super) fn rust(api: &Api, id: TypeId) -> &str {
    api.types.get(id).name.rust.as_str()
}

pub(super) fn fields(api: &Api, id: TypeId) -> &[Field] {
    match &api.types.get(id).kind {
        TypeKind::Struct(def) => &def.fields,
        _ => &[],
    }
}
