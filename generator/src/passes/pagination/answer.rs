//! What a response holds that could be a page: its list, and what is said about the rest.

use super::words;
use crate::ir::{
    Api, Field, Operation, Payload, Primitive, StatusRange, StructDef, TypeKind, TypeRef,
};

/// Parts of a page; pointers begin at the root of the body.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) items: Vec<String>,
    pub(super) item: TypeRef,
    pub(super) total: Option<Vec<String>>,
    pub(super) has_more: Option<Vec<String>>,
    pub(super) next_cursor: Option<Vec<String>>,
}

/// Reads a response; `None` when it does not hold exactly one list that could be meant.
pub(super) fn read(
    api: &Api,
    operation: &Operation,
    ty: &TypeRef,
    payload: &[String],
) -> Option<Answer> {
    let (items, item) = list(api, operation, ty, payload)?;
    let mut answer = Answer {
        items,
        item,
        total: None,
        has_more: None,
        next_cursor: None,
    };
    if let Some(root) = root(operation).and_then(|root| object(api, root)) {
        about(api, root, &[], &mut answer);
        for field in &root.fields {
            let holds = words::is_one_of(field.name.wire.as_str(), &words::HOLDERS);
            if let Some(inner) = object(api, &field.ty).filter(|_| holds) {
                about(api, inner, &[field.name.wire.to_string()], &mut answer);
            }
        }
    }
    Some(answer)
}

/// Finds the list: the payload itself, or the one list in it that has a name for lists.
fn list(
    api: &Api,
    operation: &Operation,
    ty: &TypeRef,
    payload: &[String],
) -> Option<(Vec<String>, TypeRef)> {
    if let Some(item) = list_item(api, ty) {
        return Some((payload.to_vec(), item));
    }
    let lists = |field: &&Field| list_item(api, &field.ty).is_some();
    let mut lists = object(api, ty)?.fields.iter().filter(lists);
    let field = lists.next().filter(|_| lists.next().is_none())?;
    let name = field.name.wire.as_str();
    let resource = operation.path.to_string();
    let resource = resource.rsplit('/').find(|piece| !piece.is_empty())?;
    if !words::is_one_of(name, &words::ITEMS) && name != resource {
        return None;
    }
    let mut items = payload.to_vec();
    items.push(name.to_owned());
    Some((items, list_item(api, &field.ty)?))
}

/// Notes what an object says about the page.
fn about(api: &Api, object: &StructDef, at: &[String], answer: &mut Answer) {
    for field in &object.fields {
        let name = field.name.wire.as_str();
        let pointer = || {
            let mut pointer = at.to_vec();
            pointer.push(name.to_owned());
            Some(pointer)
        };
        match scalar(api, &field.ty) {
            Some(Primitive::Bool) if words::is_one_of(name, &words::HAS_MORE) => {
                answer.has_more = answer.has_more.take().or_else(pointer);
            }
            Some(Primitive::I32 | Primitive::I64 | Primitive::U64)
                if words::is_one_of(name, &words::TOTAL) =>
            {
                answer.total = answer.total.take().or_else(pointer);
            }
            Some(Primitive::String) if words::is_one_of(name, &words::NEXT_CURSOR) => {
                answer.next_cursor = answer.next_cursor.take().or_else(pointer);
            }
            _ => {}
        }
    }
}

/// Gives the type of the first documented success in JSON, envelope included.
fn root(operation: &Operation) -> Option<&TypeRef> {
    let success = |status: StatusRange| match status {
        StatusRange::Exact(code) => (200..300).contains(&code),
        StatusRange::Class(class) => class == 2,
        StatusRange::Default => false,
    };
    let response = operation
        .responses
        .iter()
        .find(|response| success(response.status))?;
    response
        .payloads
        .iter()
        .find_map(|(_, payload)| match payload {
            Payload::Json(ty) => Some(ty),
            _ => None,
        })
}

fn list_item(api: &Api, ty: &TypeRef) -> Option<TypeRef> {
    match resolve(api, ty)? {
        TypeRef::List(item) => Some((**item).clone()),
        _ => None,
    }
}

fn object<'a>(api: &'a Api, ty: &'a TypeRef) -> Option<&'a StructDef> {
    match resolve(api, ty)? {
        TypeRef::Named(id) => match &api.types.get(*id).kind {
            TypeKind::Struct(def) => Some(def),
            _ => None,
        },
        _ => None,
    }
}

/// Gives the scalar that a type is, aliases looked through.
pub(super) fn scalar(api: &Api, ty: &TypeRef) -> Option<Primitive> {
    match resolve(api, ty)? {
        TypeRef::Primitive(primitive) => Some(*primitive),
        _ => None,
    }
}

/// Looks through aliases and nullability.
fn resolve<'a>(api: &'a Api, ty: &'a TypeRef) -> Option<&'a TypeRef> {
    let mut ty = ty;
    // Aliases may still form a cycle here; a sane chain is short.
    for _ in 0..32 {
        ty = match ty {
            TypeRef::Nullable(inner) => inner,
            TypeRef::Named(id) => match &api.types.get(*id).kind {
                TypeKind::Alias(inner) => inner,
                _ => return Some(ty),
            },
            _ => return Some(ty),
        };
    }
    None
}
