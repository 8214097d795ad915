//! Enums of texts that stay open: a value that the description does not name survives.
//!
//! They are compared, hashed and shown by their text. Derives would do that by the variant, and
//! `rustc` pays for each arm of each of them: a large description has ten thousand values.

use std::fmt;

use serde::Deserializer;
use serde::de::DeserializeSeed;

use crate::wire::Text;

/// Implements conversion and comparison for an enum with a variant `Unrecognized(String)`, and
/// reading and writing for the ways it travels.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_enum {
    ($way:ident $name:ident { $($variant:ident = $wire:literal $(| $alias:literal)*,)* }) => {
        impl $name {
            /// Returns the text on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unrecognized(text) => text,
                }
            }
        }

        impl<T: ::std::convert::AsRef<str>> ::std::convert::From<T> for $name {
            fn from(text: T) -> Self {
                match text.as_ref() {
                    $($wire $(| $alias)* => Self::$variant,)*
                    text => Self::Unrecognized(::std::string::String::from(text)),
                }
            }
        }

        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl ::std::hash::Hash for $name {
            fn hash<__H: ::std::hash::Hasher>(&self, state: &mut __H) {
                ::std::hash::Hash::hash(self.as_str(), state)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let is_known = !::std::matches!(self, Self::Unrecognized(_));
                $crate::codegen::debug_text_enum(self.as_str(), is_known, f)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        $crate::codegen::by_way! { $way text_read text_write { $name } }
    };
}

/// Implements reading of such an enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_read {
    ($name:ident) => {
        impl<'de> $crate::codegen::Deserialize<'de> for $name {
            fn deserialize<__D: $crate::codegen::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                $crate::codegen::read_text_enum(deserializer)
            }
        }
    };
}

/// Implements writing of such an enum, in JSON and in parameters.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_write {
    ($name:ident) => {
        impl $crate::codegen::Serialize for $name {
            fn serialize<__S: $crate::codegen::Serializer>(
                &self,
                serializer: __S,
            ) -> ::std::result::Result<__S::Ok, __S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::codegen::Param for $name {
            fn to_param(&self) -> $crate::codegen::ParamValue {
                $crate::codegen::Param::to_param(self.as_str())
            }
        }
    };
}

/// Reads a text as an enum, without a copy of it where the input allows.
///
/// # Errors
/// When the input is no text.
pub fn read_text_enum<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: for<'a> From<&'a str>,
    D: Deserializer<'de>,
{
    Text.deserialize(deserializer).map(|text| T::from(&*text))
}

/// Shows a value: `"paid"`, or `Unrecognized("parked")`.
///
/// # Errors
/// Those of the formatter.
pub fn debug_text_enum(text: &str, is_known: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if is_known {
        fmt::Debug::fmt(text, f)
    } else {
        f.debug_tuple("Unrecognized").field(&text).finish()
    }
}
