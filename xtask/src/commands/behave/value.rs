//! Sample values as Rust expressions: what a user of the generated crate would write to send this JSON.
//!
//! Structs are made by their constructors and setters, enums by their variants, and what the types cannot say is an
//! error. The helpers that expressions name stand in `driver.rs.txt`.

use std::fmt::Write as _;

use serde_json::{Map, Value};
use shopwright_generator::ir::{
    Api, EnumDef, Field, Literal, Primitive, StructDef, Tagging, TypeDef, TypeKind, TypeRef,
    UnionDef,
};

use super::signature::Module;

/// Writes expressions for the types of a client.
#[derive(Clone, Copy, Debug)]
pub(super) struct Writer<'a> {
    pub(super) api: &'a Api,
    pub(super) models: &'a Module,
}

impl Writer<'_> {
    /// Writes an owned value of the type.
    ///
    /// # Errors
    ///
    /// When the type cannot hold the value.
    pub(super) fn value(&self, ty: &TypeRef, value: &Value) -> Result<String, String> {
        match (ty, value) {
            (TypeRef::Primitive(primitive), value) => scalar(*primitive, value),
            (TypeRef::Named(id), value) => {
                let def = self.api.types.get(*id);
                let named = self.named(def, value);
                named.map_err(|why| format!("{}: {why}", def.name.rust))
            }
            (TypeRef::List(item), Value::Array(items)) => {
                let items = items.iter().map(|value| self.value(item, value));
                Ok(format!(
                    "vec![{}]",
                    items.collect::<Result<Vec<_>, _>>()?.join(", ")
                ))
            }
            (TypeRef::Map(inner), Value::Object(members)) => {
                let pairs = members.iter().map(|(name, value)| {
                    Ok(format!(
                        "({name:?}.to_owned(), {})",
                        self.value(inner, value)?
                    ))
                });
                let pairs = pairs.collect::<Result<Vec<_>, String>>()?;
                Ok(format!("BTreeMap::from([{}])", pairs.join(", ")))
            }
            (TypeRef::Nullable(_), Value::Null) => Ok("None".to_owned()),
            (TypeRef::Nullable(inner), value) => Ok(format!("Some({})", self.value(inner, value)?)),
            (TypeRef::Json, value) => Ok(format!("json({:?})", value.to_string())),
            (TypeRef::JsonObject, Value::Object(_)) => {
                Ok(format!("object({:?})", value.to_string()))
            }
            (TypeRef::File, _) => Ok("file()".to_owned()),
            (ty, value) => Err(format!("{ty:?} cannot be {value}")),
        }
    }

    /// Follows names that stand for another type.
    pub(super) fn resolve<'t>(&'t self, ty: &'t TypeRef) -> &'t TypeRef {
        match ty {
            TypeRef::Named(id) => match &self.api.types.get(*id).kind {
                TypeKind::Alias(target) => self.resolve(target),
                _ => ty,
            },
            TypeRef::Nullable(inner) => self.resolve(inner),
            _ => ty,
        }
    }

    fn named(&self, def: &TypeDef, value: &Value) -> Result<String, String> {
        match (&def.kind, value) {
            (TypeKind::Alias(ty), value) => self.value(ty, value),
            (TypeKind::Enum(body), value) => variant(def, body, value),
            (TypeKind::Union(body), value) => self.union(def, body, value),
            (TypeKind::Struct(body), Value::Object(members)) => self.structure(def, body, members),
            (TypeKind::Struct(_), value) => Err(format!("a struct cannot be {value}")),
        }
    }

    fn union(&self, def: &TypeDef, body: &UnionDef, value: &Value) -> Result<String, String> {
        let mut refusal = "no alternative".to_owned();
        for variant in &body.variants {
            if let Some(only) = &variant.only {
                if value.as_str() == Some(&only.text) {
                    return Ok(format!("models::{}::{}", def.name.rust, variant.name.rust));
                }
                continue;
            }
            let mut inner = value.clone();
            if let Tagging::Property(property) = &body.tagging {
                let tag = value
                    .get(property)
                    .and_then(Value::as_str)
                    .unwrap_or_default();
                if !variant.tags.iter().any(|known| known == tag) {
                    continue;
                }
                // Where the alternative has no field for it, the union writes the tag itself.
                if let (Some(members), false) =
                    (inner.as_object_mut(), self.has(&variant.ty, property))
                {
                    members.remove(property);
                }
            }
            match self.value(&variant.ty, &inner) {
                Ok(text) if variant.boxed => {
                    return Ok(format!(
                        "models::{}::{}(Box::new({text}))",
                        def.name.rust, variant.name.rust
                    ));
                }
                Ok(text) => {
                    return Ok(format!(
                        "models::{}::{}({text})",
                        def.name.rust, variant.name.rust
                    ));
                }
                Err(why) => refusal = why,
            }
        }
        Err(refusal)
    }

    fn has(&self, ty: &TypeRef, property: &str) -> bool {
        let TypeRef::Named(id) = self.resolve(ty) else {
            return false;
        };
        match &self.api.types.get(*id).kind {
            TypeKind::Struct(body) => body
                .fields
                .iter()
                .any(|field| field.name.wire.as_str() == property),
            _ => false,
        }
    }

    fn structure(
        &self,
        def: &TypeDef,
        body: &StructDef,
        members: &Map<String, Value>,
    ) -> Result<String, String> {
        let name = def.name.rust.as_str();
        let new = self
            .models
            .function(name, "new")
            .ok_or("there is no `new`")?;
        let holder = new
            .arguments
            .first()
            .filter(|only| only.name == "required" && new.arguments.len() == 1);
        let holder =
            holder.and_then(|only| Some((only.ty.as_str(), self.models.fields(&only.ty)?)));
        let asked = holder.map_or(new.arguments.as_slice(), |(_, fields)| fields);
        let mut given = Vec::new();
        for argument in asked {
            let field = body
                .fields
                .iter()
                .find(|field| field.name.rust.as_str() == argument.name);
            let field = field
                .ok_or_else(|| format!("`new` asks for {}, which is no field", argument.name))?;
            let wire = field.name.wire.as_str();
            let value = members
                .get(wire)
                .ok_or_else(|| format!("`new` asks for {wire}"))?;
            let value = self.required(field, value, holder.is_some())?;
            given.push(match holder {
                Some(_) => format!("{}: {value}", argument.name),
                None => value,
            });
        }
        let text = match holder {
            Some((holder, _)) => format!(
                "models::{name}::new(models::{holder} {{ {} }})",
                given.join(", ")
            ),
            None => format!("models::{name}::new({})", given.join(", ")),
        };
        let asked: Vec<&str> = asked
            .iter()
            .map(|argument| argument.name.as_str())
            .collect();
        self.others(def, body, members, &asked, text)
    }

    /// Adds what a constructor did not ask for.
    fn others(
        &self,
        def: &TypeDef,
        body: &StructDef,
        members: &Map<String, Value>,
        asked: &[&str],
        mut text: String,
    ) -> Result<String, String> {
        let name = def.name.rust.as_str();
        let mut others = Map::new();
        for (wire, value) in members {
            let Some(field) = body
                .fields
                .iter()
                .find(|field| field.name.wire.as_str() == wire)
            else {
                others.insert(wire.clone(), value.clone());
                continue;
            };
            let is_asked = asked.contains(&field.name.rust.as_str());
            if !is_asked {
                self.set(name, field, value, &mut text)?;
            }
        }
        match &body.additional {
            _ if others.is_empty() => Ok(text),
            None => Err(format!(
                "no field for {:?}",
                others.keys().collect::<Vec<_>>()
            )),
            Some(ty) => {
                let map = match self.resolve(ty) {
                    TypeRef::Json => TypeRef::JsonObject,
                    _ => TypeRef::Map(Box::new(ty.clone())),
                };
                let map = self.value(&map, &Value::Object(others))?;
                Ok(format!(
                    "{{ let mut made = {text}; made.{} = {map}; made }}",
                    additional(body)
                ))
            }
        }
    }

    /// Writes a value that a constructor asks for.
    fn required(&self, field: &Field, value: &Value, stored: bool) -> Result<String, String> {
        if value.is_null() && field.nullable {
            return Ok("None".to_owned());
        }
        let mut text = self.value(&field.ty, value)?;
        if field.boxed && stored {
            text = format!("Box::new({text})");
        }
        Ok(if field.nullable {
            format!("Some({text})")
        } else {
            text
        })
    }

    /// Adds a setter; a constant has none, and is what it has to be already.
    fn set(&self, of: &str, field: &Field, value: &Value, text: &mut String) -> Result<(), String> {
        let name = field.name.rust.as_str();
        if value.is_null() {
            let null = format!("{name}_null");
            if self.models.function(of, &null).is_some() {
                let _ = write!(text, ".{null}()");
            }
            return Ok(());
        }
        let method = if name == "new" { "new_" } else { name };
        if self.models.function(of, method).is_some() {
            let _ = write!(text, ".{method}({})", self.value(&field.ty, value)?);
            return Ok(());
        }
        match &field.constant {
            Some(constant) if is(constant, value) => Ok(()),
            _ => Err(format!("{name} cannot be set")),
        }
    }
}

/// The map of members that the description does not name.
fn additional(body: &StructDef) -> String {
    let mut name = "additional".to_owned();
    while body
        .fields
        .iter()
        .any(|field| field.name.rust.as_str() == name)
    {
        name.push_str("_fields");
    }
    name
}

fn variant(def: &TypeDef, body: &EnumDef, value: &Value) -> Result<String, String> {
    let known = body.values.iter().find(|known| is(&known.value, value));
    match known {
        Some(known) => Ok(format!("models::{}::{}", def.name.rust, known.name.rust)),
        None => Err(format!("{value} is no value")),
    }
}

fn is(literal: &Literal, value: &Value) -> bool {
    match (literal, value) {
        (Literal::Null, Value::Null) => true,
        (Literal::Bool(known), Value::Bool(value)) => known == value,
        (Literal::Number(known), Value::Number(value)) => {
            *known == value.to_string() || known.parse::<f64>().ok() == value.as_f64()
        }
        // An enum of texts may have a number among its values; it is then known by its text.
        (Literal::String(known) | Literal::Number(known), Value::String(value)) => known == value,
        (Literal::String(known), value) => format!("{value}") == *known,
        (Literal::Bool(known), Value::String(value)) => value.parse() == Ok(*known),
        _ => false,
    }
}

fn scalar(primitive: Primitive, value: &Value) -> Result<String, String> {
    let refuse = || format!("{primitive:?} cannot be {value}");
    let text = value.as_str();
    let number = || value.as_number().map(ToString::to_string);
    let written = match primitive {
        Primitive::Bool => value.as_bool().map(|flag| flag.to_string()),
        Primitive::BoolInt => value
            .as_bool()
            .or(value.as_i64().map(|n| n != 0))
            .map(|flag| flag.to_string()),
        Primitive::BoolText => value
            .as_bool()
            .or(text.map(|t| t == "true"))
            .map(|flag| flag.to_string()),
        Primitive::I32 => value
            .as_i64()
            .and_then(|n| i32::try_from(n).ok())
            .map(|n| format!("{n}_i32")),
        Primitive::I64 => value.as_i64().map(|n| format!("{n}_i64")),
        Primitive::U64 => value.as_u64().map(|n| format!("{n}_u64")),
        Primitive::F32 => value.as_f64().map(|n| format!("{n:?}_f32")),
        Primitive::F64 => value.as_f64().map(|n| format!("{n:?}_f64")),
        Primitive::Decimal => number().map(|number| format!("decimal({number:?})")),
        Primitive::DecimalText => text.map(|number| format!("decimal({number:?})")),
        Primitive::String => text.map(|text| format!("{text:?}.to_owned()")),
        Primitive::Secret => text.map(|text| format!("Secret::from({text:?})")),
        Primitive::Date => text.map(|text| format!("date({text:?})")),
        Primitive::DateTime => text.map(|text| format!("time({text:?})")),
        Primitive::UnixSeconds => value.as_i64().map(|seconds| format!("seconds({seconds})")),
        Primitive::Base64 => Some("b\"hello\".to_vec()".to_owned()),
        Primitive::Bytes => Some("Bytes::from_static(b\"hello\")".to_owned()),
    };
    written.ok_or_else(refuse)
}
