//! Walks over all references to types, for passes that follow or change them.

use crate::ir::{
    Api, BodyKind, Operation, Output, Payload, Streaming, TypeDef, TypeId, TypeKind, TypeRef,
};

/// Calls `f` with the id of every type that a reference names, through lists, maps and nullables.
pub(super) fn each_id(ty: &TypeRef, f: &mut impl FnMut(TypeId)) {
    let mut ty = ty;
    loop {
        match ty {
            TypeRef::Named(id) => return f(*id),
            TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => ty = inner,
            TypeRef::Primitive(_) | TypeRef::Json | TypeRef::JsonObject | TypeRef::File => return,
        }
    }
}

/// Calls `f` with every reference inside a type.
pub(super) fn each_in_type<'a>(def: &'a TypeDef, f: &mut impl FnMut(&'a TypeRef)) {
    match &def.kind {
        TypeKind::Struct(def) => {
            def.fields.iter().for_each(|field| f(&field.ty));
            def.additional.iter().for_each(f);
        }
        TypeKind::Union(def) => def.variants.iter().for_each(|variant| f(&variant.ty)),
        TypeKind::Alias(ty) => f(ty),
        TypeKind::Enum(_) => {}
    }
}

/// The same, to change them.
pub(super) fn each_in_type_mut(def: &mut TypeDef, f: &mut impl FnMut(&mut TypeRef)) {
    match &mut def.kind {
        TypeKind::Struct(def) => {
            def.fields.iter_mut().for_each(|field| f(&mut field.ty));
            def.additional.iter_mut().for_each(f);
        }
        TypeKind::Union(def) => def
            .variants
            .iter_mut()
            .for_each(|variant| f(&mut variant.ty)),
        TypeKind::Alias(ty) => f(ty),
        TypeKind::Enum(_) => {}
    }
}

/// Calls `f` with every reference of an operation, envelopes and errors included.
pub(super) fn each_in_operation(operation: &Operation, f: &mut impl FnMut(&TypeRef)) {
    operation.params.iter().for_each(|param| f(&param.ty));
    each_in_body(operation, f);
    let payloads = operation
        .responses
        .iter()
        .flat_map(|response| &response.payloads);
    payloads.for_each(|(_, payload)| in_payload(payload, f));
    each_in_output(operation, f);
}

/// Calls `f` with the types of the body.
pub(super) fn each_in_body(operation: &Operation, f: &mut impl FnMut(&TypeRef)) {
    for alternative in operation.body.iter().flat_map(|body| &body.alternatives) {
        match &alternative.kind {
            BodyKind::Json(ty) | BodyKind::Form(ty) | BodyKind::Multipart { ty, .. } => f(ty),
            BodyKind::Text | BodyKind::Bytes => {}
        }
    }
}

/// Calls `f` with what the call returns, as a whole or as it arrives.
pub(super) fn each_in_output(operation: &Operation, f: &mut impl FnMut(&TypeRef)) {
    match &operation.output {
        Output::Json { ty, .. } | Output::Page { item: ty } => f(ty),
        Output::OneOf { ty, variants } => {
            f(&TypeRef::Named(*ty));
            for (_, _, payload) in variants {
                in_payload(payload, f);
            }
        }
        Output::Empty | Output::Text | Output::Bytes | Output::Location => {}
    }
    for way in operation.streaming() {
        match way {
            Streaming::Events(ty) | Streaming::Lines(ty, _) => f(ty),
            Streaming::Chunks(_) => {}
        }
    }
}

/// Calls `f` with the type of a payload.
pub(super) fn in_payload(payload: &Payload, f: &mut impl FnMut(&TypeRef)) {
    match payload {
        Payload::Json(ty) | Payload::Events(ty) | Payload::Lines(ty) => f(ty),
        Payload::Text | Payload::Bytes => {}
    }
}

/// Changes every id in the API, wherever it stands.
pub(super) fn remap(api: &mut Api, to: &impl Fn(TypeId) -> TypeId) {
    let mut change = |ty: &mut TypeRef| remap_ref(ty, to);
    for (_, def) in api.types.iter_mut() {
        def.parent = def.parent.map(to);
        each_in_type_mut(def, &mut change);
    }
    for operation in &mut api.operations {
        operation
            .params
            .iter_mut()
            .for_each(|param| change(&mut param.ty));
        for alternative in operation
            .body
            .iter_mut()
            .flat_map(|body| &mut body.alternatives)
        {
            match &mut alternative.kind {
                BodyKind::Json(ty) | BodyKind::Form(ty) | BodyKind::Multipart { ty, .. } => {
                    change(ty);
                }
                BodyKind::Text | BodyKind::Bytes => {}
            }
        }
        let responses = operation.responses.iter_mut();
        for (_, payload) in responses.flat_map(|response| &mut response.payloads) {
            remap_payload(payload, &mut change);
        }
        match &mut operation.output {
            Output::Json { ty, .. } | Output::Page { item: ty } => change(ty),
            Output::OneOf { ty, variants } => {
                *ty = to(*ty);
                for (_, _, payload) in variants {
                    remap_payload(payload, &mut change);
                }
            }
            Output::Empty | Output::Text | Output::Bytes | Output::Location => {}
        }
    }
    api.extras
        .iter_mut()
        .for_each(|extra| change(&mut extra.ty));
    api.errors.body = api.errors.body.map(to);
}

fn remap_payload(payload: &mut Payload, change: &mut impl FnMut(&mut TypeRef)) {
    match payload {
        Payload::Json(ty) | Payload::Events(ty) | Payload::Lines(ty) => change(ty),
        Payload::Text | Payload::Bytes => {}
    }
}

fn remap_ref(ty: &mut TypeRef, to: &impl Fn(TypeId) -> TypeId) {
    let mut ty = ty;
    loop {
        match ty {
            TypeRef::Named(id) => {
                *id = to(*id);
                return;
            }
            TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => ty = inner,
            TypeRef::Primitive(_) | TypeRef::Json | TypeRef::JsonObject | TypeRef::File => return,
        }
    }
}
