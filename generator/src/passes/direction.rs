//! Says which types are sent and which are received.
//!
//! Parameters and bodies are sent. What calls return is received, after the envelope is taken off.
//! Named schemas of error bodies are received where the API's errors have no known codes, so that
//! users can read them; where they have, the codes say it all. Read-only properties are not sent,
//! write-only ones not received, unless what they belong to travels both ways: such a value is written
//! as a whole, to be stored, and whoever sends it back decides what is in it.

use super::refs;
use crate::ir::{
    Api, BodyKind, Direction, Field, Response, StatusRange, StructDef, TypeId, TypeKind, TypeRef,
};

/// Fills in the direction of all types.
pub(super) fn run(api: &mut Api) {
    let mut reach = Reach {
        directions: vec![Direction::default(); api.types.len()],
        open: Vec::new(),
    };
    let error_bodies = api.errors.codes.is_empty();
    for operation in &api.operations {
        operation
            .params
            .iter()
            .for_each(|param| reach.sent(&param.ty));
        refs::each_in_body(operation, &mut |ty| reach.sent(ty));
        refs::each_in_output(operation, &mut |ty| reach.received(ty));
        let errors = operation
            .responses
            .iter()
            .filter(|response| is_error(response));
        for (_, payload) in errors
            .filter(|_| error_bodies)
            .flat_map(|error| &error.payloads)
        {
            refs::in_payload(payload, &mut |ty| {
                if has_name(api, ty) {
                    reach.received(ty);
                }
            });
        }
    }
    for extra in &api.extras {
        reach.reach(&extra.ty, extra.direction);
    }
    if let Some(body) = api.errors.body.filter(|_| error_bodies) {
        reach.received(&TypeRef::Named(body));
    }
    reach.spread(api);
    for ((_, def), direction) in api.types.iter_mut().zip(reach.directions) {
        def.direction = direction;
        if let TypeKind::Struct(body) = &mut def.kind {
            drop_fields(body, direction);
        }
    }
    drop_parts(api);
}

/// Takes the same fields out of the parts of multipart bodies.
fn drop_parts(api: &mut Api) {
    let types = &api.types;
    let alternatives = api
        .operations
        .iter_mut()
        .filter_map(|operation| operation.body.as_mut())
        .flat_map(|body| &mut body.alternatives);
    for alternative in alternatives {
        let BodyKind::Multipart {
            ty: TypeRef::Named(id),
            parts,
        } = &mut alternative.kind
        else {
            continue;
        };
        let TypeKind::Struct(body) = &types.get(*id).kind else {
            continue;
        };
        parts.retain(|part| {
            body.fields
                .iter()
                .any(|field| field.name.wire == part.name.wire)
        });
    }
}

/// Takes out the fields that never travel: read-only ones of a type that is only sent, and
/// write-only ones of a type that is only received.
fn drop_fields(body: &mut StructDef, direction: Direction) {
    if !direction.is_used() {
        return;
    }
    let travels = |field: &Field| {
        (direction.received || !field.read_only) && (direction.sent || !field.write_only)
    };
    let gone: Vec<String> = (body.fields.iter())
        .filter(|field| !travels(field))
        .map(|field| field.name.wire.as_str().to_owned())
        .collect();
    if gone.is_empty() {
        return;
    }
    body.fields.retain(travels);
    body.required.retain(|wire| !gone.contains(wire));
}

fn is_error(response: &Response) -> bool {
    match response.status {
        StatusRange::Exact(code) => code >= 400,
        StatusRange::Class(class) => class >= 4,
        StatusRange::Default => true,
    }
}

fn has_name(api: &Api, ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Named(id) if !api.types.get(*id).is_inline())
}

struct Reach {
    directions: Vec<Direction>,
    /// Types whose direction has grown, and by what.
    open: Vec<(TypeId, Direction)>,
}

impl Reach {
    fn sent(&mut self, ty: &TypeRef) {
        self.reach(
            ty,
            Direction {
                sent: true,
                received: false,
            },
        );
    }

    fn received(&mut self, ty: &TypeRef) {
        self.reach(
            ty,
            Direction {
                sent: false,
                received: true,
            },
        );
    }

    fn reach(&mut self, ty: &TypeRef, direction: Direction) {
        refs::each_id(ty, &mut |id| {
            let known = &mut self.directions[id.0 as usize];
            let news = Direction {
                sent: direction.sent && !known.sent,
                received: direction.received && !known.received,
            };
            if news.is_used() {
                known.sent |= news.sent;
                known.received |= news.received;
                self.open.push((id, news));
            }
        });
    }

    /// Goes on from types to what they hold, until nothing is new.
    fn spread(&mut self, api: &Api) {
        while let Some((id, news)) = self.open.pop() {
            let def = api.types.get(id);
            let known = self.directions[id.0 as usize];
            if let TypeKind::Struct(def) = &def.kind {
                for field in &def.fields {
                    // What travels both ways is written whole, also to store it.
                    let direction = if known.sent && known.received {
                        known
                    } else {
                        Direction {
                            sent: news.sent && !field.read_only,
                            received: news.received && !field.write_only,
                        }
                    };
                    self.reach(&field.ty, direction);
                }
                def.additional.iter().for_each(|ty| self.reach(ty, news));
            } else {
                refs::each_in_type(def, &mut |ty| self.reach(ty, news));
            }
        }
    }
}
