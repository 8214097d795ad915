//! Reading a struct from its table.
//!
//! A large description has thousands of structs, so what `rustc` pays for each field counts: one
//! call, and no `?` (two matches over types that it has to find out). What a struct is made of
//! stands before the reading of its fields, so that their types are known there.

use std::any;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};

use super::{Names, Rest};
use crate::wire::{DecodeAs, Reading, Same};

/// A struct that is read from an object.
pub trait Record<'de>: Sized {
    /// The names of its fields on the wire.
    const FIELDS: &'static [&'static str];
    /// The same, to be looked up.
    const NAMES: &'static Names = &Names::new(Self::FIELDS);

    /// Reads it from the fields of an object.
    ///
    /// # Errors
    /// Those of the deserializer, and fields that are missing.
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

/// Reads a struct.
///
/// # Errors
/// When the input is no object, and those of its fields.
#[inline]
pub fn read_record<'de, T: Record<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_struct(any::type_name::<T>(), T::FIELDS, Fields(PhantomData))
}

struct Fields<T>(PhantomData<T>);

impl<'de, T: Record<'de>> Visitor<'de> for Fields<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = any::type_name::<T>();
        let name = path.rsplit("::").next().unwrap_or(path);
        write!(f, "an object ({name})")
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(map)
    }
}

/// Reads a field by the codec `C`; its functions are named as the kinds of fields in a table.
#[derive(Debug)]
pub struct ReadField<C = Same>(PhantomData<C>);

impl<C> ReadField<C> {
    /// Reads a field that has to be there.
    ///
    /// # Errors
    /// Those of the deserializer.
    #[inline]
    pub fn required<'de, T, A: MapAccess<'de>>(
        map: &mut A,
        field: &mut Option<T>,
    ) -> Result<(), A::Error>
    where
        C: DecodeAs<'de, T>,
    {
        *field = Some(map.next_value_seed(Reading::<T, C>::NEW)?);
        Ok(())
    }

    /// Reads a field that may be absent.
    ///
    /// # Errors
    /// Those of the deserializer.
    #[inline]
    pub fn optional<'de, T, A: MapAccess<'de>>(
        map: &mut A,
        field: &mut Option<T>,
    ) -> Result<(), A::Error>
    where
        C: DecodeAs<'de, Option<T>>,
    {
        *field = map.next_value_seed(Reading::<Option<T>, C>::NEW)?;
        Ok(())
    }

    /// Reads a field that may be `null`.
    ///
    /// # Errors
    /// Those of the deserializer.
    #[inline]
    pub fn nullable<'de, T, A: MapAccess<'de>>(
        map: &mut A,
        field: &mut Option<T>,
    ) -> Result<(), A::Error>
    where
        C: DecodeAs<'de, Option<T>>,
    {
        Self::optional(map, field)
    }

    /// Keeps a field that is not in the table.
    ///
    /// # Errors
    /// Those of the deserializer.
    #[inline]
    pub fn rest<'de, T, A: MapAccess<'de>>(
        map: &mut A,
        rest: &mut impl Rest<T>,
        key: String,
    ) -> Result<(), A::Error>
    where
        C: DecodeAs<'de, T>,
    {
        rest.add(key, map.next_value_seed(Reading::<T, C>::NEW)?);
        Ok(())
    }
}

/// Leaves out a field that is not in the table.
///
/// # Errors
/// Those of the deserializer.
#[inline]
pub fn skip_field<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>().map(drop)
}

/// Implements `Deserialize`.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_read {
    ($name:ident {
        $($index:literal $field:ident $wire:literal $kind:ident $(as $codec:ty)?,)*
        $(..$rest:ident $(as $rest_codec:ty)?,)?
    }) => {
        impl<'de> $crate::codegen::Record<'de> for $name {
            const FIELDS: &'static [&'static str] = &[$($wire),*];

            #[allow(unused_mut, reason = "a table may have no rows")]
            fn read<__A: $crate::codegen::MapAccess<'de>>(
                mut map: __A,
            ) -> ::std::result::Result<Self, __A::Error> {
                $(let mut $field = ::std::option::Option::None;)*
                $(let mut $rest = ::std::default::Default::default();)?
                loop {
                    let read = $crate::codegen::record_keys!(map $($rest $(as $rest_codec)?)? {
                        $name {
                            $($field: $crate::codegen::record_field!($field $kind $wire __A),)*
                            $($rest,)?
                        }
                        $($index => <$crate::codegen::ReadField<$($codec)?>>::$kind(
                            &mut map,
                            &mut $field,
                        ),)*
                    });
                    if let ::std::result::Result::Err(error) = read {
                        return ::std::result::Result::Err(error);
                    }
                }
            }
        }

        impl<'de> $crate::codegen::Deserialize<'de> for $name {
            fn deserialize<__D: $crate::codegen::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                $crate::codegen::read_record(deserializer)
            }
        }
    };
}

/// Reads the next field by its key; unknown ones are skipped or kept. Returns at the end.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_keys {
    ($map:ident { $name:ident $value:tt $($index:literal => $read:expr,)* }) => {
        match $map.next_key_seed($crate::codegen::Key(<Self as $crate::codegen::Record>::NAMES))? {
            ::std::option::Option::None => {
                return ::std::result::Result::Ok($name $value);
            }
            $(::std::option::Option::Some($index) => $read,)*
            ::std::option::Option::Some(_) => $crate::codegen::skip_field(&mut $map),
        }
    };
    ($map:ident $rest:ident $(as $codec:ty)? {
        $name:ident $value:tt $($index:literal => $read:expr,)*
    }) => {
        match $map.next_key_seed($crate::codegen::AnyKey(<Self as $crate::codegen::Record>::NAMES))? {
            ::std::option::Option::None => {
                return ::std::result::Result::Ok($name $value);
            }
            $(::std::option::Option::Some(($index, _)) => $read,)*
            ::std::option::Option::Some((_, key)) => {
                <$crate::codegen::ReadField<$($codec)?>>::rest(&mut $map, &mut $rest, key)
            }
        }
    };
}

/// Turns what was read into the field's value.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_field {
    ($field:ident required $wire:literal $access:ident) => {
        match $field {
            ::std::option::Option::Some(value) => value,
            ::std::option::Option::None => {
                return ::std::result::Result::Err(
                    <$access::Error as $crate::codegen::DeserializeError>::missing_field($wire),
                );
            }
        }
    };
    ($field:ident $kind:ident $wire:literal $access:ident) => {
        $field
    };
}
