//! Writing a struct from its table.

/// Implements `Serialize`.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_write {
    ($name:ident {
        $($index:literal $field:ident $wire:literal $kind:ident $(as $codec:ty)?,)*
        $(..$rest:ident $(as $rest_codec:ty)?,)?
    }) => {
        impl $crate::codegen::Serialize for $name {
            #[allow(unused_mut, reason = "a table may have no rows")]
            fn serialize<__S: $crate::codegen::Serializer>(
                &self,
                serializer: __S,
            ) -> ::std::result::Result<__S::Ok, __S::Error> {
                let mut map = $crate::codegen::Serializer::serialize_map(
                    serializer,
                    ::std::option::Option::None,
                )?;
                $($crate::codegen::record_entry!(
                    map $kind $wire, &self.$field $(, $codec)?
                );)*
                $(for (key, value) in &self.$rest {
                    $crate::codegen::record_entry!(map required key, value $(, $rest_codec)?);
                })?
                $crate::codegen::SerializeMap::end(map)
            }
        }
    };
}

/// Writes one field, unless it is absent.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_entry {
    ($map:ident optional $key:expr, $value:expr $(, $codec:ty)?) => {
        if $value.is_some() {
            $crate::codegen::record_entry!($map required $key, $value $(, $codec)?);
        }
    };
    ($map:ident $kind:ident $key:expr, $value:expr) => {
        $crate::codegen::SerializeMap::serialize_entry(&mut $map, $key, $value)?
    };
    ($map:ident $kind:ident $key:expr, $value:expr, $codec:ty) => {
        $crate::codegen::SerializeMap::serialize_entry(
            &mut $map,
            $key,
            &$crate::codegen::Writing::<_, $codec>::new($value),
        )?
    };
}
