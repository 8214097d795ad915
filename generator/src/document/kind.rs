//! The kinds of nodes as types, each with the `openapiv3` type that it is read as.

use serde::de::DeserializeOwned;

use crate::grammar::Kind;

/// A kind of node: which fields it may have, and what it is read as.
pub trait NodeKind {
    /// The row in the table of kinds.
    const KIND: Kind;
    /// What a node of this kind is read as.
    type Typed: DeserializeOwned;
}

macro_rules! kinds {
    ($($name:ident => $typed:ty;)*) => {
        $(
            #[doc = concat!("Marks nodes of the kind `", stringify!($name), "`.")]
            #[derive(Clone, Copy, Debug)]
            pub struct $name;

            impl NodeKind for $name {
                const KIND: Kind = Kind::$name;
                type Typed = $typed;
            }
        )*
    };
}

kinds! {
    Info => openapiv3::Info;
    Server => openapiv3::Server;
    Tag => openapiv3::Tag;
    PathItem => openapiv3::PathItem;
    Operation => openapiv3::Operation;
    Parameter => openapiv3::Parameter;
    RequestBody => openapiv3::RequestBody;
    MediaType => openapiv3::MediaType;
    Encoding => openapiv3::Encoding;
    Callback => serde_json::Map<String, serde_json::Value>;
    Response => openapiv3::Response;
    Header => openapiv3::Header;
    Example => openapiv3::Example;
    Link => openapiv3::Link;
    Schema => openapiv3::Schema;
    SecurityScheme => openapiv3::SecurityScheme;
}
