//! What a request carries: parameters and bodies.

use super::Kind;
use super::change::Area;
use super::collect::{Diff, Spot, pair};
use super::describe::literal;
use super::side::member;
use crate::ir::{Body, BodyAlternative, BodyKind, Operation, Param, ParamPlace, Part, Presence};

impl<'a> Diff<'a> {
    /// Compares parameters: those of the path by their order, others by place and name.
    pub(super) fn parameters(&mut self, spot: &Spot, old: &'a Operation, new: &'a Operation) {
        let of = |operation: &'a Operation, path: bool| {
            let params = operation.params.iter();
            params
                .filter(|param| (param.place == ParamPlace::Path) == path)
                .cloned()
                .collect::<Vec<_>>()
        };
        for (old, new) in of(old, true).iter().zip(&of(new, true)) {
            self.parameter(&parameter_spot(spot, Some(old), Some(new)), old, new);
        }
        let (before, after) = (of(old, false), of(new, false));
        let place = |param: &Param| (param.place, param.name.wire.clone());
        let (both, gone, mut here) = pair(&before, &after, place);
        for old in gone {
            let moved = here.iter().position(|new| new.name.wire == old.name.wire);
            if let Some(new) = moved.map(|index| here.remove(index)) {
                let at = parameter_spot(spot, Some(old), Some(new));
                let (was, is) = (word(old.place), word(new.place));
                self.add(
                    Kind::ParameterMoved,
                    &at,
                    format!("was in the {was}, is in the {is}"),
                );
                self.parameter(&at, old, new);
            } else {
                let at = parameter_spot(spot, Some(old), None);
                self.add(Kind::ParameterRemoved, &at, "is gone");
            }
        }
        for new in here {
            let at = parameter_spot(spot, None, Some(new));
            match new.presence {
                Presence::Required => {
                    self.add(Kind::RequiredParameterAdded, &at, "is new and required");
                }
                Presence::Optional => self.add(Kind::ParameterAdded, &at, "is new"),
            }
        }
        for (old, new) in both {
            self.parameter(&parameter_spot(spot, Some(old), Some(new)), old, new);
        }
    }

    fn parameter(&mut self, spot: &Spot, old: &Param, new: &Param) {
        match (old.presence, new.presence) {
            (Presence::Optional, Presence::Required) => {
                self.add(Kind::ParameterBecameRequired, spot, "is required now");
            }
            (Presence::Required, Presence::Optional) => {
                self.add(Kind::ParameterBecameOptional, spot, "is optional now");
            }
            _ => {}
        }
        let written = |param: &Param| (param.style, param.allow_reserved);
        if old.place == new.place && written(old) != written(new) {
            self.add(
                Kind::ParameterStyleChanged,
                spot,
                "is written in another way",
            );
        }
        if old.default != new.default {
            let (was, is) = (literal(old.default.as_ref()), literal(new.default.as_ref()));
            self.add(
                Kind::ParameterDefaultChanged,
                spot,
                format!("was {was}, is {is}"),
            );
        }
        match (old.docs.deprecated, new.docs.deprecated) {
            (false, true) => self.add(Kind::ParameterDeprecated, spot, "is deprecated"),
            (true, false) => self.add(Kind::ParameterReinstated, spot, "is no longer deprecated"),
            _ => {}
        }
        self.docs(spot, &old.docs, &new.docs);
        self.types(spot, &old.ty, &new.ty);
        self.bounds(spot);
    }

    /// Compares the bodies of requests.
    pub(super) fn body(&mut self, spot: &Spot, old: Option<&'a Body>, new: Option<&'a Body>) {
        let at = Spot::new(Area::RequestBody, format!("{} body", spot.subject))
            .at(old.map(|body| &body.origin), new.map(|body| &body.origin))
            .items(spot.items.iter().cloned());
        match (old, new) {
            (None, None) => {}
            (None, Some(body)) if body.required => {
                self.add(Kind::RequiredBodyAdded, &at, "is new and required");
            }
            (None, Some(_)) => self.add(Kind::BodyAdded, &at, "is new"),
            (Some(_), None) => self.add(Kind::BodyRemoved, &at, "is gone"),
            (Some(old), Some(new)) => self.bodies(&at, old, new),
        }
    }

    fn bodies(&mut self, spot: &Spot, old: &'a Body, new: &'a Body) {
        match (old.required, new.required) {
            (false, true) => self.add(Kind::BodyBecameRequired, spot, "is required now"),
            (true, false) => self.add(Kind::BodyBecameOptional, spot, "is optional now"),
            _ => {}
        }
        self.docs(spot, &old.docs, &new.docs);
        let media = |body: &BodyAlternative| body.content_type.clone();
        let (both, gone, here) = pair(&old.alternatives, &new.alternatives, media);
        for body in gone {
            let at = spot.below(&format!(" {}", body.content_type));
            self.add(Kind::MediaTypeRemoved, &at, "is gone");
        }
        for body in here {
            let at = spot.below(&format!(" {}", body.content_type));
            self.add(Kind::MediaTypeAdded, &at, "is new");
        }
        for (old, new) in both {
            self.encoded(spot, &old.kind, &new.kind);
            if old.styles != new.styles || old.reserved != new.reserved {
                let at = spot.below(&format!(" {}", new.content_type));
                self.add(
                    Kind::ParameterStyleChanged,
                    &at,
                    "has properties that are written in another style",
                );
            }
        }
    }

    fn encoded(&mut self, spot: &Spot, old: &'a BodyKind, new: &'a BodyKind) {
        match (old, new) {
            (BodyKind::Json(old), BodyKind::Json(new))
            | (BodyKind::Form(old), BodyKind::Form(new)) => self.types(spot, old, new),
            (
                BodyKind::Multipart {
                    ty: old,
                    parts: before,
                },
                BodyKind::Multipart {
                    ty: new,
                    parts: after,
                },
            ) => {
                self.types(spot, old, new);
                let (both, _, _) = pair(before, after, |part| part.name.wire.clone());
                for (old, new) in both {
                    let written = |part: &Part| (part.file, part.repeated, part.encoding.clone());
                    if written(old) != written(new) {
                        let at = spot.below(&format!(" part {}", new.name.wire));
                        self.add(Kind::TypeChanged, &at, "is sent in another form");
                    }
                }
            }
            (old, new) if old == new => {}
            _ => self.add(Kind::TypeChanged, spot, "is encoded in another way"),
        }
    }
}

/// What a change of a parameter is about.
fn parameter_spot(spot: &Spot, old: Option<&Param>, new: Option<&Param>) -> Spot {
    let Some(param) = new.or(old) else {
        return spot.clone();
    };
    let subject = format!("{} {} {}", spot.subject, word(param.place), param.name.wire);
    // The call type is the last item of each side; of required parameters the method has them.
    let call = spot.items.last();
    let mut items = [old, new]
        .into_iter()
        .flatten()
        .flat_map(|p| member(call, &p.name))
        .collect::<Vec<_>>();
    let is_argument = |param: &Param| param.presence == Presence::Required;
    if old.is_some_and(is_argument) || new.is_some_and(is_argument) {
        items.extend(spot.items.iter().cloned());
    }
    Spot::new(Area::Parameter, subject)
        .at(old.map(|p| &p.origin), new.map(|p| &p.origin))
        .items(items)
}

fn word(place: ParamPlace) -> &'static str {
    match place {
        ParamPlace::Path => "path",
        ParamPlace::Query => "query",
        ParamPlace::Header => "header",
        ParamPlace::Cookie => "cookie",
    }
}
