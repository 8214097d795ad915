//! Enums of numbers that stay open.

/// Implements conversion for an enum with a variant `Unrecognized(i64)`, and reading and writing for
/// the ways it travels.
#[doc(hidden)]
#[macro_export]
macro_rules! __integer_enum {
    ($way:ident $name:ident $rows:tt) => {
        $crate::codegen::any_number_enum! { $way $name i64 as_i64 $rows }
    };
}

/// Implements the same for an enum with a variant `Unrecognized(f64)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __number_enum {
    ($way:ident $name:ident $rows:tt) => {
        $crate::codegen::any_number_enum! { $way $name f64 as_f64 $rows }
    };
}

/// Implements it for any type of number.
#[doc(hidden)]
#[macro_export]
macro_rules! __any_number_enum {
    ($way:ident $name:ident $number:ident $get:ident { $($variant:ident = $wire:literal,)* }) => {
        impl $name {
            /// Returns the number on the wire.
            pub fn $get(&self) -> $number {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unrecognized(number) => *number,
                }
            }
        }

        impl ::std::convert::From<$number> for $name {
            #[allow(clippy::float_cmp, reason = "the very number is meant")]
            fn from(number: $number) -> Self {
                $(if number == $wire {
                    return Self::$variant;
                })*
                Self::Unrecognized(number)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.$get(), f)
            }
        }

        $crate::codegen::by_way! { $way number_read number_write { $name $number $get } }
    };
}

/// Implements reading of such an enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __number_read {
    ($name:ident $number:ident $get:ident) => {
        impl<'de> $crate::codegen::Deserialize<'de> for $name {
            fn deserialize<__D: $crate::codegen::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                <$number as $crate::codegen::Deserialize<'de>>::deserialize(deserializer)
                    .map(Self::from)
            }
        }
    };
}

/// Implements writing of such an enum, in JSON and in parameters.
#[doc(hidden)]
#[macro_export]
macro_rules! __number_write {
    ($name:ident $number:ident $get:ident) => {
        impl $crate::codegen::Serialize for $name {
            fn serialize<__S: $crate::codegen::Serializer>(
                &self,
                serializer: __S,
            ) -> ::std::result::Result<__S::Ok, __S::Error> {
                $crate::codegen::Serialize::serialize(&self.$get(), serializer)
            }
        }

        impl $crate::codegen::Param for $name {
            fn to_param(&self) -> $crate::codegen::ParamValue {
                $crate::codegen::Param::to_param(&self.$get())
            }
        }
    };
}
