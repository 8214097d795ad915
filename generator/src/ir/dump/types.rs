//! Types as text.

use super::{Dump, literal, name, quoted};
use crate::ir::{
    Api, Direction, Field, Presence, Primitive, StructDef, Tagging, TypeDef, TypeId, TypeKind,
    TypeRef, UnionDef,
};

impl Dump {
    pub(super) fn type_def(&mut self, api: &Api, def: &TypeDef) {
        let kind = match &def.kind {
            TypeKind::Struct(_) => "struct",
            TypeKind::Enum(_) => "enum",
            TypeKind::Union(_) => "union",
            TypeKind::Alias(_) => "alias",
        };
        let way = direction(def.direction);
        self.line(0, format_args!("{kind} {}{way}", name(&def.name)));
        self.line(1, format_args!("at {}", def.origin.0));
        if !def.usage.is_empty() {
            self.line(1, format_args!("used by {}", def.usage));
        }
        if let Some(parent) = def.parent {
            self.line(1, format_args!("in {}", type_name(api, parent)));
        }
        self.docs(1, &def.docs);
        match &def.kind {
            TypeKind::Struct(body) => self.struct_def(api, body),
            TypeKind::Enum(body) => {
                self.line(1, format_args!("of {}", primitive(body.base)));
                for value in &body.values {
                    self.line(1, format_args!("value {}", name(&value.name)));
                    self.docs(2, &value.docs);
                }
            }
            TypeKind::Union(body) => self.union_def(api, body),
            TypeKind::Alias(ty) => self.line(1, format_args!("for {}", reference(api, ty))),
        }
    }

    fn struct_def(&mut self, api: &Api, body: &StructDef) {
        if !body.required.is_empty() {
            self.line(1, format_args!("required {}", body.required.join(" ")));
        }
        for field in &body.fields {
            self.field(api, field);
        }
        if let Some(ty) = &body.additional {
            self.line(1, format_args!("additional {}", reference(api, ty)));
        }
    }

    fn field(&mut self, api: &Api, field: &Field) {
        let presence = match field.presence {
            Presence::Required => "",
            Presence::Optional => "?",
        };
        let ty = reference(api, &field.ty);
        let mut line = format!("field {}{presence}: {ty}", name(&field.name));
        let marks = [
            (field.nullable, " or null"),
            (field.three_state, " three-state"),
            (field.boxed, " boxed"),
            (field.read_only, " read-only"),
            (field.write_only, " write-only"),
        ];
        line.extend(marks.iter().filter(|(is, _)| *is).map(|(_, mark)| *mark));
        if let Some(value) = &field.default {
            line.push_str(" default ");
            line.push_str(&literal(value));
        }
        if let Some(value) = &field.constant {
            line.push_str(" always ");
            line.push_str(&literal(value));
        }
        self.line(1, line);
        self.docs(2, &field.docs);
    }

    fn union_def(&mut self, api: &Api, body: &UnionDef) {
        match &body.tagging {
            Tagging::Property(property) => self.line(1, format_args!("by {}", quoted(property))),
            Tagging::Untagged => self.line(1, "by trying"),
        }
        for variant in &body.variants {
            if let Some(only) = &variant.only {
                let text = quoted(&only.text);
                self.line(1, format_args!("variant {} is {text}", name(&variant.name)));
                self.docs(2, &only.docs);
                continue;
            }
            let ty = reference(api, &variant.ty);
            let boxed = if variant.boxed { " boxed" } else { "" };
            let tags: Vec<_> = variant.tags.iter().map(|tag| quoted(tag)).collect();
            let tags = if tags.is_empty() {
                String::new()
            } else {
                format!(" when {}", tags.join(" | "))
            };
            self.line(
                1,
                format_args!("variant {}: {ty}{boxed}{tags}", name(&variant.name)),
            );
        }
    }
}

/// Writes a reference to a type as Rust would.
pub(super) fn reference(api: &Api, ty: &TypeRef) -> String {
    match ty {
        TypeRef::Primitive(it) => primitive(*it).to_owned(),
        TypeRef::Named(id) => type_name(api, *id),
        TypeRef::List(item) => format!("[{}]", reference(api, item)),
        TypeRef::Map(value) => format!("{{{}}}", reference(api, value)),
        TypeRef::Nullable(inner) => format!("{} or null", reference(api, inner)),
        TypeRef::Json => "json".to_owned(),
        TypeRef::JsonObject => "json object".to_owned(),
        TypeRef::File => "file".to_owned(),
    }
}

/// Names a type: in Rust when it has such a name, else as the description does.
pub(super) fn type_name(api: &Api, id: TypeId) -> String {
    let name = &api.types.get(id).name;
    if name.rust.is_assigned() {
        name.rust.to_string()
    } else {
        quoted(name.wire.as_str())
    }
}

pub(super) fn direction(direction: Direction) -> &'static str {
    match (direction.sent, direction.received) {
        (true, true) => " sent and received",
        (true, false) => " sent",
        (false, true) => " received",
        (false, false) => "",
    }
}

fn primitive(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Bool => "bool",
        Primitive::BoolInt => "bool-int",
        Primitive::BoolText => "bool-text",
        Primitive::I32 => "i32",
        Primitive::I64 => "i64",
        Primitive::U64 => "u64",
        Primitive::F32 => "f32",
        Primitive::F64 => "f64",
        Primitive::Decimal => "decimal",
        Primitive::DecimalText => "decimal-text",
        Primitive::String => "string",
        Primitive::Secret => "secret",
        Primitive::Date => "date",
        Primitive::DateTime => "date-time",
        Primitive::UnixSeconds => "unix-seconds",
        Primitive::Base64 => "base64",
        Primitive::Bytes => "bytes",
    }
}
