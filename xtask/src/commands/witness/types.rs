//! Types of rustdoc's JSON as Rust source.

use serde_json::Value;

use super::rustdoc::{Docs, id, list, text_of};

/// Writes types as seen from inside one `impl`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Types<'d> {
    pub(super) docs: &'d Docs,
    /// What `Self` is, as source.
    pub(super) own: &'d str,
    /// What a reference without a lifetime gets: bounds need one.
    pub(super) elided: &'static str,
    /// A parameter of the `impl`, and the type that a user chose for it.
    pub(super) chosen: Option<(&'d str, &'static str)>,
}

impl Types<'_> {
    /// Writes a type.
    ///
    /// # Errors
    ///
    /// When it has a shape that no client had until now, or names a private item.
    pub(super) fn ty(&self, ty: &Value) -> Result<String, String> {
        let Some((shape, inner)) = ty.as_object().and_then(|object| object.iter().next()) else {
            return Err(format!("no type: {ty}"));
        };
        Ok(match shape.as_str() {
            "primitive" if inner == "never" => "!".to_owned(),
            "primitive" => text_of(inner).to_owned(),
            "generic" if inner == "Self" => self.own.to_owned(),
            "generic" if self.chosen.is_some_and(|(name, _)| inner == name) => self
                .chosen
                .map_or_else(String::new, |(_, ty)| ty.to_owned()),
            "resolved_path" => self.path(inner)?,
            "tuple" => {
                let types = self.all(inner)?;
                let comma = if types.len() == 1 { "," } else { "" };
                format!("({}{comma})", types.join(", "))
            }
            "slice" => format!("[{}]", self.ty(inner)?),
            "array" => format!("[{}; {}]", self.ty(&inner["type"])?, text_of(&inner["len"])),
            "borrowed_ref" => {
                let lifetime = match text_of(&inner["lifetime"]) {
                    "" => self.elided.to_owned(),
                    lifetime => format!("{lifetime} "),
                };
                let mutable = if inner["is_mutable"] == true {
                    "mut "
                } else {
                    ""
                };
                format!("&{lifetime}{mutable}{}", self.ty(&inner["type"])?)
            }
            "impl_trait" => format!("impl {}", self.bounds(inner)?),
            "qualified_path" => format!(
                "<{} as {}>::{}",
                self.ty(&inner["self_type"])?,
                self.path(&inner["trait"])?,
                text_of(&inner["name"])
            ),
            other => return Err(format!("a type of the shape `{other}`: {inner}")),
        })
    }

    fn all(&self, types: &Value) -> Result<Vec<String>, String> {
        list(types).iter().map(|ty| self.ty(ty)).collect()
    }

    /// Writes a path with its arguments: of a type, or of a trait.
    ///
    /// # Errors
    ///
    /// As [`Self::ty`].
    pub(super) fn path(&self, path: &Value) -> Result<String, String> {
        let id = id(&path["id"]).ok_or("a path without an item")?;
        let arguments = self.arguments(&path["args"])?;
        let angled = match arguments.as_slice() {
            [] => String::new(),
            arguments => format!("<{}>", arguments.join(", ")),
        };
        Ok(self.docs.path(&id)? + &angled)
    }

    fn arguments(&self, args: &Value) -> Result<Vec<String>, String> {
        let angled = &args["angle_bracketed"];
        if !args.is_null() && angled.is_null() || !list(&angled["constraints"]).is_empty() {
            return Err(format!("arguments of an unknown shape: {args}"));
        }
        list(&angled["args"])
            .iter()
            .map(
                |argument| match (&argument["type"], &argument["lifetime"]) {
                    (Value::Null, Value::String(lifetime)) => Ok(lifetime.clone()),
                    (Value::Null, _) => Err(format!("an argument of an unknown shape: {argument}")),
                    (ty, _) => self.ty(ty),
                },
            )
            .collect()
    }

    /// Writes what `impl` stands for in an argument.
    fn bounds(&self, bounds: &Value) -> Result<String, String> {
        let bounds = list(bounds)
            .iter()
            .map(|bound| match &bound["trait_bound"] {
                Value::Null => Err(format!("a bound of an unknown shape: {bound}")),
                found => self.path(&found["trait"]),
            });
        Ok(bounds.collect::<Result<Vec<_>, _>>()?.join(" + "))
    }
}
