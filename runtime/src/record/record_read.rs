//! Reading a struct from its table.

/// Implements `Deserialize`.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_read {
    ($name:ident {
        $($index:literal $field:ident $wire:literal $kind:ident $(as $codec:ty)?,)*
        $(..$rest:ident $(as $rest_codec:ty)?,)?
    }) => {
        impl<'de> $crate::codegen::Deserialize<'de> for $name {
            fn deserialize<__D: $crate::codegen::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                const FIELDS: &[&str] = &[$($wire),*];
                static NAMES: &$crate::codegen::Names = &$crate::codegen::Names::new(FIELDS);
                struct __Fields;
                impl<'de> $crate::codegen::Visitor<'de> for __Fields {
                    type Value = $name;
                    fn expecting(
                        &self,
                        f: &mut ::std::fmt::Formatter<'_>,
                    ) -> ::std::fmt::Result {
                        f.write_str(::std::concat!("an object (", ::std::stringify!($name), ")"))
                    }
                    #[allow(unused_mut, reason = "a table may have no rows")]
                    fn visit_map<__A: $crate::codegen::MapAccess<'de>>(
                        self,
                        mut map: __A,
                    ) -> ::std::result::Result<$name, __A::Error> {
                        $(let mut $field = ::std::option::Option::None;)*
                        $(let mut $rest = ::std::default::Default::default();)?
                        $crate::codegen::record_keys!(map $($rest $(as $rest_codec)?)? {
                            $($index => $field = $crate::codegen::record_value!(
                                map $kind $($codec)?
                            ),)*
                        });
                        ::std::result::Result::Ok($name {
                            $($field: $crate::codegen::record_field!($field $kind $wire),)*
                            $($rest,)?
                        })
                    }
                }
                deserializer.deserialize_struct(::std::stringify!($name), FIELDS, __Fields)
            }
        }
    };
}

/// Goes through an object's keys; unknown ones are skipped or kept.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_keys {
    ($map:ident { $($index:literal => $read:expr,)* }) => {
        while let ::std::option::Option::Some(key) =
            $map.next_key_seed($crate::codegen::Key(NAMES))?
        {
            match key {
                $($index => $read,)*
                _ => {
                    $map.next_value::<$crate::codegen::IgnoredAny>()?;
                }
            }
        }
    };
    ($map:ident $rest:ident { $($index:literal => $read:expr,)* }) => {
        while let ::std::option::Option::Some((key, unknown)) =
            $map.next_key_seed($crate::codegen::AnyKey(NAMES))?
        {
            match key {
                $($index => $read,)*
                _ => {
                    $crate::codegen::Rest::add(&mut $rest, unknown, $map.next_value()?);
                }
            }
        }
    };
    ($map:ident $rest:ident as $codec:ty { $($index:literal => $read:expr,)* }) => {
        while let ::std::option::Option::Some((key, unknown)) =
            $map.next_key_seed($crate::codegen::AnyKey(NAMES))?
        {
            match key {
                $($index => $read,)*
                _ => {
                    let value =
                        $map.next_value_seed($crate::codegen::Reading::<_, $codec>::NEW)?;
                    $crate::codegen::Rest::add(&mut $rest, unknown, value);
                }
            }
        }
    };
}

/// Reads one value into the local variable of its field.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_value {
    ($map:ident required) => {
        ::std::option::Option::Some($map.next_value()?)
    };
    ($map:ident $kind:ident) => {
        $map.next_value()?
    };
    ($map:ident required $codec:ty) => {
        ::std::option::Option::Some(
            $map.next_value_seed($crate::codegen::Reading::<_, $codec>::NEW)?,
        )
    };
    ($map:ident $kind:ident $codec:ty) => {
        $map.next_value_seed($crate::codegen::Reading::<_, $codec>::NEW)?
    };
}

/// Turns what was read into the field's value.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_field {
    ($field:ident required $wire:literal) => {
        $crate::codegen::required($field, $wire)?
    };
    ($field:ident $kind:ident $wire:literal) => {
        $field
    };
}
