//! Types: structs, enums, unions, and references to them by id.

use super::{Docs, Literal, Name, Origin};

/// Index of a [`TypeDef`] in a [`TypeTable`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub u32);

/// All named types of an API; ids stay valid while the table grows.
#[derive(Clone, Debug, Default)]
pub struct TypeTable {
    types: Vec<TypeDef>,
}

impl TypeTable {
    /// Adds a type and returns its id.
    ///
    /// # Panics
    /// When the table holds 2³² types, which no document within the size limit can reach.
    pub fn push(&mut self, def: TypeDef) -> TypeId {
        let id = u32::try_from(self.types.len()).expect("a document has fewer than 2^32 types");
        self.types.push(def);
        TypeId(id)
    }

    /// Returns a type.
    pub fn get(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0 as usize]
    }

    /// Returns a type to change it.
    pub fn get_mut(&mut self, id: TypeId) -> &mut TypeDef {
        &mut self.types[id.0 as usize]
    }

    /// Keeps the types for which `keep` holds and returns the new id of each old one.
    ///
    /// References inside the table and outside of it still hold old ids: the caller maps them.
    pub fn retain(&mut self, keep: impl Fn(TypeId) -> bool) -> Vec<Option<TypeId>> {
        let old = std::mem::take(&mut self.types);
        (0..)
            .map(TypeId)
            .zip(old)
            .map(|(id, def)| keep(id).then(|| self.push(def)))
            .collect()
    }

    /// Lists all types in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        (0..).map(TypeId).zip(&self.types)
    }

    /// Lists all types to change them.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (TypeId, &mut TypeDef)> {
        (0..).map(TypeId).zip(&mut self.types)
    }

    /// Returns the number of types.
    pub fn len(&self) -> usize {
        self.types.len()
    }

    /// Tells whether there are none.
    pub fn is_empty(&self) -> bool {
        self.types.is_empty()
    }
}

/// A named type.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Schema name, or parent and field for an inline schema; in Rust the type's name.
    pub name: Name,
    /// Where operations use it: the key of the names lock, e.g.
    /// `GET /orders response 200 /data/*`; the least of all uses. Empty when nothing uses it.
    pub usage: String,
    /// The type in whose file an inline type is written.
    pub parent: Option<TypeId>,
    /// Structure.
    pub kind: TypeKind,
    /// Whether it is sent, received or both; filled in by the direction pass.
    pub direction: Direction,
    /// What it stands for.
    pub docs: Docs,
    /// Node it came from.
    pub origin: Origin,
}

impl TypeDef {
    /// Tells whether the schema has no name of its own under `components`.
    pub fn is_inline(&self) -> bool {
        let name = self.origin.0.strip_prefix("/components/schemas/");
        name.is_none_or(|name| name.contains('/'))
    }
}

/// The structure of a named type.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// An object with known properties.
    Struct(StructDef),
    /// A string (or number) out of a list; open, so that an unknown value survives.
    Enum(EnumDef),
    /// One of several types.
    Union(UnionDef),
    /// Another name for a type.
    Alias(TypeRef),
}

/// A reference to a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeRef {
    /// A scalar.
    Primitive(Primitive),
    /// A type of the table.
    Named(TypeId),
    /// `Vec<T>`.
    List(Box<TypeRef>),
    /// `BTreeMap<String, T>`.
    Map(Box<TypeRef>),
    /// `Option<T>` as the element of a list or map; a field's own nullability is in [`Field`].
    Nullable(Box<TypeRef>),
    /// Any JSON: `serde_json::Value`.
    Json,
    /// A JSON object without known properties: `serde_json::Map<String, Value>`.
    JsonObject,
    /// A file of a multipart body.
    File,
}

/// A scalar type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Primitive {
    /// `bool`, as JSON `true` and `false`.
    Bool,
    /// `bool`, as 0 and 1 on the wire.
    BoolInt,
    /// `bool`, as `"true"` and `"false"` on the wire.
    BoolText,
    /// `i32`.
    I32,
    /// `i64`: the default for integers.
    I64,
    /// `u64`.
    U64,
    /// `f32`.
    F32,
    /// `f64`: the default for numbers.
    F64,
    /// `Decimal`, written as a JSON number.
    Decimal,
    /// `Decimal`, written as a JSON string.
    DecimalText,
    /// `String`.
    String,
    /// `String` that must not be shown (`format: password`).
    Secret,
    /// `chrono::NaiveDate`.
    Date,
    /// `chrono::DateTime<Utc>`, written as RFC 3339.
    DateTime,
    /// `chrono::DateTime<Utc>`, written as seconds since 1970.
    UnixSeconds,
    /// `Vec<u8>` as base64 text (`format: byte`).
    Base64,
    /// `bytes::Bytes` outside JSON.
    Bytes,
}

/// An object with known properties.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StructDef {
    /// Fields sorted by wire name.
    pub fields: Vec<Field>,
    /// Wire names of the required fields in the order of the `required` list.
    pub required: Vec<String>,
    /// Type of unknown properties that are kept in a map; `None` when they are ignored.
    pub additional: Option<TypeRef>,
}

/// A property of an object.
#[allow(
    clippy::struct_excessive_bools,
    reason = "they are separate facts, not states"
)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Wire and Rust name.
    pub name: Name,
    /// Type of the value, without nullability.
    pub ty: TypeRef,
    /// Whether the key may be missing.
    pub presence: Presence,
    /// Whether the value may be `null`.
    pub nullable: bool,
    /// Whether an answer tells `null` and a missing key apart, which says nothing elsewhere.
    pub three_state: bool,
    /// Held in a `Box`, because the type contains itself; filled in by the recursion pass.
    pub boxed: bool,
    /// Only ever received.
    pub read_only: bool,
    /// Only ever sent.
    pub write_only: bool,
    /// Value the server assumes, for documentation.
    pub default: Option<Literal>,
    /// The only value allowed: sent without asking the user.
    pub constant: Option<Literal>,
    /// What it holds.
    pub docs: Docs,
    /// Node it came from.
    pub origin: Origin,
}

/// Whether a value may be left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    /// Must be there.
    Required,
    /// May be missing.
    #[default]
    Optional,
}

/// Values out of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumDef {
    /// Known values in the order of the description; duplicates removed.
    pub values: Vec<EnumValue>,
    /// String, `I64` or `F64`.
    pub base: Primitive,
}

/// A known value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumValue {
    /// Variant name; its wire part is the text of the value.
    pub name: Name,
    /// The value.
    pub value: Literal,
    /// What it means.
    pub docs: Docs,
}

/// One of several types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnionDef {
    /// The alternatives in order.
    pub variants: Vec<UnionVariant>,
    /// How they are told apart.
    pub tagging: Tagging,
}

/// An alternative of a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnionVariant {
    /// Variant name; its wire part is the tag value or the schema's name.
    pub name: Name,
    /// Its type.
    pub ty: TypeRef,
    /// Held in a `Box`.
    pub boxed: bool,
    /// Values of the discriminator that select it.
    pub tags: Vec<String>,
    /// Set when its only value is a text: the variant stands for it and holds nothing.
    pub only: Option<OnlyText>,
}

/// A text that is all that an alternative allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnlyText {
    /// The text.
    pub text: String,
    /// What it means.
    pub docs: Docs,
}

/// How the alternatives of a union are told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tagging {
    /// By the value of this property.
    Property(String),
    /// By trying them in order.
    Untagged,
}

/// Which way a type travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Direction {
    /// In requests.
    pub sent: bool,
    /// In responses.
    pub received: bool,
}

impl Direction {
    /// Tells whether values of the type exist in the client at all.
    ///
    /// Envelopes are taken off before a value reaches the user, so their types travel neither way:
    /// they stay in the table for comparing documents, and get neither a name nor code.
    pub fn is_used(self) -> bool {
        self.sent || self.received
    }
}
