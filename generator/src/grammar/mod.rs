//! What OpenAPI says may stand where: the kinds of objects, their fields, and the shape of each field.
//!
//! A table, not behaviour. [`crate::normalize`] walks and repairs by it, [`crate::document`] cuts nodes
//! into levels by it. Where 3.0 and 3.1 differ, the table has both.

mod objects;
mod schema;

/// A kind of object in a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The root.
    Document,
    /// Title, version, licence.
    Info,
    /// Who to ask.
    Contact,
    /// Licence of the API.
    License,
    /// A base URL.
    Server,
    /// A part of a base URL that varies.
    ServerVariable,
    /// A group of operations.
    Tag,
    /// A link to more documentation.
    ExternalDocs,
    /// Named, shared objects.
    Components,
    /// All paths.
    Paths,
    /// A path with its operations.
    PathItem,
    /// An operation.
    Operation,
    /// A parameter.
    Parameter,
    /// A request body.
    RequestBody,
    /// One representation of a body.
    MediaType,
    /// How a property of a form is encoded.
    Encoding,
    /// All responses of an operation.
    Responses,
    /// A response.
    Response,
    /// A response header.
    Header,
    /// An example.
    Example,
    /// A link between operations.
    Link,
    /// Requests that the provider makes.
    Callback,
    /// A schema.
    Schema,
    /// How to tell the alternatives of a union apart.
    Discriminator,
    /// How a value is written as XML.
    Xml,
    /// A way to authenticate.
    SecurityScheme,
    /// The flows of an OAuth2 scheme.
    OAuthFlows,
    /// One OAuth2 flow.
    OAuthFlow,
    /// A combination of schemes that must all be satisfied.
    SecurityRequirement,
}

/// What the value of a field looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Text.
    Text,
    /// A boolean.
    Bool,
    /// A whole number from 0.
    Count,
    /// A number.
    Number,
    /// A boolean (3.0) or a number (3.1): an exclusive bound.
    Bound,
    /// A type name (3.0) or a list of them (3.1).
    Type,
    /// Anything.
    Any,
    /// A list of texts.
    TextList,
    /// A mapping to texts.
    TextMap,
    /// A list of anything.
    AnyList,
    /// A mapping to anything.
    AnyMap,
    /// An object of a kind.
    One(Kind),
    /// A boolean or an object of a kind.
    BoolOr(Kind),
    /// A list of objects of a kind.
    List(Kind),
    /// A mapping from free names to objects of a kind.
    Map(Kind),
}

/// A field of a kind of object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The key.
    pub name: &'static str,
    /// What its value looks like.
    pub shape: Shape,
    /// Whether OpenAPI requires it.
    pub required: bool,
}

/// What stands at a place, once the walk has gone down from the root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A value of that shape.
    Shaped(Shape),
    /// A field that OpenAPI does not know.
    Unknown,
    /// An `x-…` field.
    Extension,
}

impl Kind {
    /// Lists the fields that objects of this kind may have.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::Schema => schema::FIELDS,
            _ => objects::fields(self),
        }
    }

    /// Gives the kind of the entries of an object whose keys are free: paths, statuses, expressions.
    pub fn entries(self) -> Option<Kind> {
        match self {
            Self::Paths | Self::Callback => Some(Self::PathItem),
            Self::Responses => Some(Self::Response),
            _ => None,
        }
    }

    /// Says whether a `$ref` may stand in place of an object of this kind.
    pub fn may_be_reference(self) -> bool {
        matches!(
            self,
            Self::PathItem
                | Self::Parameter
                | Self::RequestBody
                | Self::Response
                | Self::Header
                | Self::Example
                | Self::Link
                | Self::Callback
                | Self::Schema
                | Self::SecurityScheme
        )
    }

    /// Says whether objects of this kind are read together with the object they are in, since they
    /// are small and hold no schemas.
    pub fn is_inline(self) -> bool {
        matches!(
            self,
            Self::Contact
                | Self::License
                | Self::Server
                | Self::ServerVariable
                | Self::ExternalDocs
                | Self::Discriminator
                | Self::Xml
                | Self::OAuthFlows
                | Self::OAuthFlow
                | Self::SecurityRequirement
                | Self::Tag
        )
    }

    /// Says what stands under `key` of an object of this kind.
    pub fn place(self, key: &str) -> Place {
        if let Some(field) = self.field(key) {
            return Place::Shaped(field.shape);
        }
        match self.entries() {
            _ if key.starts_with("x-") || key.starts_with("X-") => Place::Extension,
            Some(kind) => Place::Shaped(Shape::One(kind)),
            None if self == Self::SecurityRequirement => Place::Shaped(Shape::TextList),
            None => Place::Unknown,
        }
    }

    /// Finds a field by its key.
    pub fn field(self, key: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == key)
    }
}

const fn field(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        required: false,
    }
}

const fn required(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        required: true,
    }
}
