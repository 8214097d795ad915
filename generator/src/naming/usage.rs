//! Where types are used: addresses that outlive operationIds and schema names.
//!
//! An address is an operation, a part of it, and a way down from there:
//!
//! ```text
//! GET /orders response 200 /data/*        the items of the array `data` of the answer
//! POST /orders body /lines/*/options      keys of objects by name, items of arrays and maps by `*`
//! GET /orders query filter                parameters by place and name
//! POST /token body /|1                    the second alternative of a union
//! webhook order.created                   what no operation uses, by the key of `ir::Extra`
//! ```
//!
//! `~`, `/` in a key are written `~0`, `~1` as in JSON pointers; a key that is `*`, or begins with
//! `|` or `=`, has a `~2` before it. `=` is what an alias stands for.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::ir::{
    Api, BodyKind, Operation, Output, Param, ParamPlace, Payload, StatusRange, TypeId, TypeKind,
    TypeRef, TypeTable,
};

/// A part of the API that holds a value, and the type of that value.
pub(crate) struct Root<'a> {
    /// Its address without the way down: `GET /orders response 200`.
    pub(crate) address: String,
    /// The type.
    pub(crate) ty: &'a TypeRef,
}

/// Lists the parts of an operation: parameters, bodies, responses, and what it returns when that is
/// a type of its own.
pub(crate) fn roots(operation: &Operation) -> Vec<Root<'_>> {
    let key = operation.key();
    let mut roots = Vec::new();
    for param in &operation.params {
        roots.push(Root {
            address: format!("{key} {}", param_address(param)),
            ty: &param.ty,
        });
    }
    for alternative in operation.body.iter().flat_map(|body| &body.alternatives) {
        if let BodyKind::Json(ty) | BodyKind::Form(ty) | BodyKind::Multipart { ty, .. } =
            &alternative.kind
        {
            roots.push(Root {
                address: format!("{key} body"),
                ty,
            });
        }
    }
    for response in &operation.responses {
        let status = status_text(response.status);
        for (_, payload) in &response.payloads {
            if let Payload::Json(ty) | Payload::Events(ty) | Payload::Lines(ty) = payload {
                roots.push(Root {
                    address: format!("{key} response {status}"),
                    ty,
                });
            }
        }
    }
    number_repeated(&mut roots);
    roots
}

/// Gives the address of the enum over several success types, which has no place in the document.
pub(crate) fn output_address(operation: &Operation) -> Option<(String, TypeId)> {
    match operation.output {
        Output::OneOf { ty, .. } => Some((format!("{} output", operation.key()), ty)),
        _ => None,
    }
}

/// Gives what all roots of a kind have in common: `query limit`.
pub(crate) fn param_address(param: &Param) -> String {
    format!(
        "{} {}",
        place_text(param.place),
        escape(param.name.wire.as_str())
    )
}

/// Names the place of a parameter.
pub(crate) fn place_text(place: ParamPlace) -> &'static str {
    match place {
        ParamPlace::Path => "path",
        ParamPlace::Query => "query",
        ParamPlace::Header => "header",
        ParamPlace::Cookie => "cookie",
    }
}

fn status_text(status: StatusRange) -> String {
    match status {
        StatusRange::Exact(code) => code.to_string(),
        StatusRange::Class(class) => format!("{class}XX"),
        StatusRange::Default => "default".to_owned(),
    }
}

/// Tells apart bodies in several content types: the second is `body#2`.
fn number_repeated(roots: &mut [Root<'_>]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for root in roots {
        let count = seen.entry(root.address.clone()).or_default();
        *count += 1;
        if *count > 1 {
            root.address = format!("{}#{count}", root.address);
        }
    }
}

/// Lists the types directly inside a type, each with its step of the way down.
pub(crate) fn inside(types: &TypeTable, id: TypeId) -> Vec<(String, TypeId)> {
    let mut found = Vec::new();
    match &types.get(id).kind {
        TypeKind::Struct(def) => {
            for field in &def.fields {
                let step = format!("/{}", escape(field.name.wire.as_str()));
                named(&field.ty, step, &mut found);
            }
            if let Some(ty) = &def.additional {
                named(ty, "/*".to_owned(), &mut found);
            }
        }
        TypeKind::Union(def) => {
            for (index, variant) in def.variants.iter().enumerate() {
                named(&variant.ty, format!("/|{index}"), &mut found);
            }
        }
        TypeKind::Alias(ty) => named(ty, "/=".to_owned(), &mut found),
        TypeKind::Enum(_) => {}
    }
    found
}

/// Goes through lists, maps and nullable values to the type that a reference names.
pub(crate) fn named(ty: &TypeRef, mut way: String, found: &mut Vec<(String, TypeId)>) {
    let mut ty = ty;
    loop {
        match ty {
            TypeRef::Named(id) => {
                found.push((way, *id));
                return;
            }
            TypeRef::List(inner) | TypeRef::Map(inner) => {
                way.push_str("/*");
                ty = inner;
            }
            TypeRef::Nullable(inner) => ty = inner,
            TypeRef::Primitive(_) | TypeRef::Json | TypeRef::JsonObject | TypeRef::File => return,
        }
    }
}

fn escape(key: &str) -> Cow<'_, str> {
    let escaped = if key.bytes().any(|b| matches!(b, b'~' | b'/')) {
        Cow::Owned(key.replace('~', "~0").replace('/', "~1"))
    } else {
        Cow::Borrowed(key)
    };
    if key == "*" || key.starts_with(['|', '=']) {
        Cow::Owned(format!("~2{escaped}"))
    } else {
        escaped
    }
}

/// Finds types by their address.
pub(crate) struct Finder<'a> {
    types: &'a TypeTable,
    exact: BTreeMap<String, Way<'a>>,
    by_shape: BTreeMap<String, Way<'a>>,
}

/// What an address without its way down leads to.
#[derive(Clone, Copy)]
enum Way<'a> {
    Through(&'a TypeRef),
    To(TypeId),
}

impl<'a> Finder<'a> {
    /// Prepares to look up addresses.
    pub(crate) fn new(api: &'a Api) -> Self {
        let mut found: Vec<(String, Way<'a>)> = Vec::new();
        for operation in &api.operations {
            let ways = roots(operation).into_iter();
            found.extend(ways.map(|root| (root.address, Way::Through(root.ty))));
            found.extend(output_address(operation).map(|(address, ty)| (address, Way::To(ty))));
        }
        let extras = api.extras.iter();
        found.extend(extras.map(|extra| (extra.key.clone(), Way::Through(&extra.ty))));
        found.extend(
            api.errors
                .body
                .map(|body| ("error".to_owned(), Way::To(body))),
        );
        let mut by_shape = BTreeMap::new();
        for (address, way) in &found {
            if address.contains('{') {
                by_shape.entry(shape(address)).or_insert(*way);
            }
        }
        Self {
            types: &api.types,
            exact: found.into_iter().collect(),
            by_shape,
        }
    }

    /// Finds the type at an address; names of path variables matter only where they alone tell two
    /// paths apart.
    pub(crate) fn find(&self, address: &str) -> Option<TypeId> {
        let splits = address.match_indices(" /").map(|(index, _)| index);
        let whole = (address, "");
        let parts = splits.map(|index| (&address[..index], &address[index + 1..]));
        let root = |root: &str| {
            let exact = self.exact.get(root);
            exact.or_else(|| self.by_shape.get(&shape(root)))
        };
        parts
            .chain([whole])
            .find_map(|(start, way)| self.descend(*root(start)?, way))
    }

    fn descend(&self, from: Way<'_>, way: &str) -> Option<TypeId> {
        let (mut id, mut rest) = match from {
            Way::To(id) => (id, way),
            Way::Through(ty) => {
                let mut found = Vec::new();
                named(ty, String::new(), &mut found);
                let (step, id) = found.pop()?;
                (id, after_step(way, &step)?)
            }
        };
        while !rest.is_empty() {
            let mut steps = inside(self.types, id).into_iter();
            (rest, id) = steps.find_map(|(step, id)| Some((after_step(rest, &step)?, id)))?;
        }
        Some(id)
    }
}

fn after_step<'w>(way: &'w str, step: &str) -> Option<&'w str> {
    way.strip_prefix(step)
        .filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Gives an address or key without the names of path variables, which providers change at will.
pub(crate) fn shape(key: &str) -> String {
    let mut shape = String::with_capacity(key.len());
    let mut rest = key;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, behind)) = after.split_once('}') else {
            break;
        };
        shape.push_str(before);
        shape.push_str("{}");
        rest = behind;
    }
    shape.push_str(rest);
    shape
}
