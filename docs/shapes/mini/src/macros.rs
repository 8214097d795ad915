//! What would repeat in every operation or enum, once.

/// The inherent options and `IntoFuture` of one operation (shape S2).
#[macro_export]
macro_rules! operation {
    ($name:ident => $api:ty, $output:ty $(, $paged:ident)?) => {
        impl $name {
            /// Bounds this call, retries and waits included.
            #[inline]
            pub fn with_timeout(self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }
            /// Adds a header to this call.
            #[inline]
            pub fn with_header(self, name: &str, value: &str) -> Self {
                Self(self.0.header(name, value))
            }
            /// Sends this key with every attempt of this call.
            #[inline]
            pub fn with_idempotency_key(self, key: &str) -> Self {
                Self(self.0.header("idempotency-key", key))
            }
            /// Replaces the client's number of attempts.
            #[inline]
            pub fn with_retry(self, attempts: u32) -> Self {
                Self(self.0.retry(attempts))
            }
            $(
                /// Reads page after page.
                #[inline]
                pub fn $paged(self) -> $crate::Pages<$api, $output> {
                    self.0.pages()
                }
            )?
        }
        impl ::std::future::IntoFuture for $name {
            type Output = ::std::result::Result<$output, $crate::Error<$api>>;
            type IntoFuture = $crate::CallFuture<$api, $output>;
            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.0.send()
            }
        }
    };
}

/// The shared part of an open string enum, given its table.
#[macro_export]
macro_rules! string_enum {
    ($name:ident { $($variant:ident = $wire:literal),* $(,)? }) => {
        impl $name {
            /// Gives the text as it stands on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unrecognized(text) => text,
                }
            }
        }
        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)*
                    other => Self::Unrecognized(other.to_owned()),
                }
            }
        }
        $crate::string_like!($name);
    };
}

/// Implementations that need only `as_str` and `From<&str>`.
#[macro_export]
macro_rules! string_like {
    ($name:ident) => {
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(d: D) -> ::std::result::Result<Self, D::Error> {
                $crate::read_string(d).map(|text| Self::from(text.as_str()))
            }
        }
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, s: S) -> ::std::result::Result<S::Ok, S::Error> {
                s.serialize_str(self.as_str())
            }
        }
        impl $crate::IntoParam for $name {
            fn into_param(self) -> String {
                self.as_str().to_owned()
            }
        }
    };
}

/// Reading of a struct from a table of its fields: `0 id "id" required, 1 total "total" optional as Option<Money>`.
#[macro_export]
macro_rules! read {
    ($name:ident { $($index:literal $field:ident $wire:literal $need:ident $(as $with:ty)?),* $(,)? }) => {
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                const FIELDS: &[&str] = &[$($wire),*];
                struct Fields;
                impl<'de> $crate::serde::de::Visitor<'de> for Fields {
                    type Value = $name;
                    fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.write_str(stringify!($name))
                    }
                    fn visit_map<A: $crate::serde::de::MapAccess<'de>>(self, mut map: A) -> ::std::result::Result<$name, A::Error> {
                        $(let mut $field = None;)*
                        while let Some(key) = map.next_key_seed($crate::Key(FIELDS))? {
                            match key {
                                $($index => $field = $crate::slot!($need map.next_value() $(, $with)?),)*
                                _ => drop(map.next_value::<$crate::serde::de::IgnoredAny>()?),
                            }
                        }
                        Ok($name { $($field: $crate::taken!($need $field $wire)),* })
                    }
                }
                deserializer.deserialize_struct(stringify!($name), FIELDS, Fields)
            }
        }
    };
}

#[macro_export]
macro_rules! slot {
    (required $map:ident.next_value()) => { Some($map.next_value()?) };
    (optional $map:ident.next_value()) => { $map.next_value()? };
    (required $map:ident.next_value(), $with:ty) => { Some($map.next_value::<$crate::Read<$with, _>>()?.0) };
    (optional $map:ident.next_value(), $with:ty) => { $map.next_value::<$crate::Read<$with, _>>()?.0 };
}

#[macro_export]
macro_rules! taken {
    (required $field:ident $wire:literal) => { $crate::required($field, $wire)? };
    (optional $field:ident $wire:literal) => { $field };
}

/// Writing of a struct from the same table.
#[macro_export]
macro_rules! write {
    ($name:ident { $($index:literal $field:ident $wire:literal $need:ident $(as $with:ty)?),* $(,)? }) => {
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                $($crate::entry!($need map, self.$field, $wire $(, $with)?);)*
                $crate::serde::ser::SerializeMap::end(map)
            }
        }
    };
}

#[macro_export]
macro_rules! entry {
    (optional $map:ident, $self:ident.$field:ident, $wire:literal $(, $with:ty)?) => {
        if $self.$field.is_some() {
            $crate::entry!(required $map, $self.$field, $wire $(, $with)?);
        }
    };
    (required $map:ident, $self:ident.$field:ident, $wire:literal) => {
        $crate::serde::ser::SerializeMap::serialize_entry(&mut $map, $wire, &$self.$field)?
    };
    (required $map:ident, $self:ident.$field:ident, $wire:literal, $with:ty) => {
        $crate::serde::ser::SerializeMap::serialize_entry(&mut $map, $wire, &$crate::write_as::<$with, _>(&$self.$field))?
    };
}
