//! Unions: told apart by a property, or by what fits. A value that no alternative fits is kept
//! as JSON in the variant `Unrecognized`.

use std::collections::BTreeMap;

use serde::ser::Error;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

/// Implements reading of a union that a property tells apart.
#[doc(hidden)]
#[macro_export]
macro_rules! __tagged_read {
    ($name:ident $key:literal {
        $($variant:ident $tag:literal $(| $more:literal)* $(+ $insert:ident)? $(as $codec:ty)?,)*
    }) => {
        impl<'de> $crate::codegen::Deserialize<'de> for $name {
            fn deserialize<__D: $crate::codegen::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                let raw: $crate::codegen::Raw<'de> =
                    $crate::codegen::Deserialize::deserialize(deserializer)?;
                match raw.tag($key).as_deref() {
                    $(::std::option::Option::Some($tag $(| $more)*) => {
                        $crate::codegen::union_value!(raw $($codec)?).map(Self::$variant)
                    })*
                    _ => raw.into_value().map(Self::Unrecognized),
                }
            }
        }
    };
}

/// Implements writing of a union that a property tells apart.
#[doc(hidden)]
#[macro_export]
macro_rules! __tagged_write {
    ($name:ident $key:literal {
        $($variant:ident $tag:literal $(| $more:literal)* $(+ $insert:ident)? $(as $codec:ty)?,)*
    }) => {
        impl $crate::codegen::Serialize for $name {
            fn serialize<__S: $crate::codegen::Serializer>(
                &self,
                serializer: __S,
            ) -> ::std::result::Result<__S::Ok, __S::Error> {
                match self {
                    $(Self::$variant(value) => $crate::codegen::union_write!(
                        value serializer $key $tag $(+ $insert)? $(as $codec)?
                    ),)*
                    Self::Unrecognized(value) => {
                        $crate::codegen::Serialize::serialize(value, serializer)
                    }
                }
            }
        }
    };
}

/// Implements reading of a union whose alternatives are tried.
#[doc(hidden)]
#[macro_export]
macro_rules! __untagged_read {
    ($name:ident {
        $($text:literal => $only:ident,)*
        $($variant:ident $(of $record:ident)? $(as $codec:ty)?,)*
    }) => {
        impl<'de> $crate::codegen::Deserialize<'de> for $name {
            fn deserialize<__D: $crate::codegen::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                let raw: $crate::codegen::Raw<'de> =
                    $crate::codegen::Deserialize::deserialize(deserializer)?;
                $(if raw.is_text($text) {
                    return ::std::result::Result::Ok(Self::$only);
                })*
                let fit: ::std::result::Result<Self, __D::Error> = raw.untagged(&[$(
                    $crate::codegen::Alternative::new(
                        ::std::stringify!($variant),
                        &<$crate::codegen::Case<_, _ $(, $codec)?>>::new(Self::$variant),
                    )$(.knows(<$record as $crate::codegen::Record>::FIELDS))?,
                )*]);
                fit.or_else(|_| raw.into_value().map(Self::Unrecognized))
            }
        }
    };
}

/// Implements writing of a union whose alternatives are tried.
#[doc(hidden)]
#[macro_export]
macro_rules! __untagged_write {
    ($name:ident {
        $($text:literal => $only:ident,)*
        $($variant:ident $(of $record:ident)? $(as $codec:ty)?,)*
    }) => {
        impl $crate::codegen::Serialize for $name {
            fn serialize<__S: $crate::codegen::Serializer>(
                &self,
                serializer: __S,
            ) -> ::std::result::Result<__S::Ok, __S::Error> {
                match self {
                    $(Self::$only => serializer.serialize_str($text),)*
                    $(Self::$variant(value) => $crate::codegen::union_write!(
                        value serializer "" "" $(as $codec)?
                    ),)*
                    Self::Unrecognized(value) => {
                        $crate::codegen::Serialize::serialize(value, serializer)
                    }
                }
            }
        }
    };
}

/// Reads the value of a variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_value {
    ($raw:ident) => {
        $raw.parse()
    };
    ($raw:ident $codec:ty) => {
        $raw.parse()
            .map($crate::codegen::Coded::<_, $codec>::into_inner)
    };
}

/// Writes the value of a variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_write {
    ($value:ident $serializer:ident $key:literal $tag:literal) => {
        $crate::codegen::Serialize::serialize($value, $serializer)
    };
    ($value:ident $serializer:ident $key:literal $tag:literal as $codec:ty) => {
        $crate::codegen::Serialize::serialize(
            &$crate::codegen::encoded::<$codec, _>($value),
            $serializer,
        )
    };
    ($value:ident $serializer:ident $key:literal $tag:literal + $insert:ident $(as $codec:ty)?) => {
        $crate::codegen::write_tagged($value, $key, $tag, $serializer)
    };
}

/// Writes an object with the property that tells it apart.
///
/// # Errors
/// Those of the serializer, and a value that is no object.
pub fn write_tagged<T: Serialize + ?Sized, S: Serializer>(
    value: &T,
    key: &str,
    tag: &str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let json = serde_json::to_string(value).map_err(S::Error::custom)?;
    let tag = serde_json::value::to_raw_value(tag).map_err(S::Error::custom)?;
    let mut fields: BTreeMap<String, &RawValue> =
        serde_json::from_str(&json).map_err(S::Error::custom)?;
    fields.insert(key.to_owned(), &tag);
    fields.serialize(serializer)
}
