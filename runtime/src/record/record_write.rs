//! Writing a struct from its table.
//!
//! The first error is kept while the rest of the table goes by, so that a field costs a call and
//! no branch: see `record_read`.

use std::marker::PhantomData;

use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::wire::{EncodeAs, Same, Writing};

/// An object that is being written, or the first error.
#[derive(Debug)]
pub struct RecordWriter<S: Serializer>(Result<S::SerializeMap, S::Error>);

impl<S: Serializer> RecordWriter<S> {
    /// Begins an object.
    #[inline]
    pub fn new(serializer: S) -> Self {
        Self(serializer.serialize_map(None))
    }

    /// Ends the object.
    ///
    /// # Errors
    /// The first that came.
    #[inline]
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.0?.end()
    }

    #[inline]
    fn entry<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) {
        if let Ok(map) = &mut self.0 {
            if let Err(error) = map.serialize_entry(key, value) {
                self.0 = Err(error);
            }
        }
    }
}

/// Writes a field by the codec `C`; its functions are named as the kinds of fields in a table.
#[derive(Debug)]
pub struct WriteField<C = Same>(PhantomData<C>);

impl<C> WriteField<C> {
    /// Writes a field that has to be there.
    #[inline]
    pub fn required<T, S: Serializer>(writer: &mut RecordWriter<S>, key: &str, value: &T)
    where
        C: EncodeAs<T>,
    {
        writer.entry(key, &Writing::<T, C>::new(value));
    }

    /// Writes a field, unless it is absent.
    #[inline]
    pub fn optional<T, S: Serializer>(writer: &mut RecordWriter<S>, key: &str, value: &Option<T>)
    where
        C: EncodeAs<Option<T>>,
    {
        if value.is_some() {
            Self::required(writer, key, value);
        }
    }

    /// Writes a field that may be `null`.
    #[inline]
    pub fn nullable<T, S: Serializer>(writer: &mut RecordWriter<S>, key: &str, value: &Option<T>)
    where
        C: EncodeAs<Option<T>>,
    {
        Self::required(writer, key, value);
    }

    /// Writes the fields that are not in the table.
    #[inline]
    pub fn rest<'a, T: 'a, S: Serializer>(
        writer: &mut RecordWriter<S>,
        rest: impl IntoIterator<Item = (&'a String, &'a T)>,
    ) where
        C: EncodeAs<T>,
    {
        for (key, value) in rest {
            Self::required(writer, key, value);
        }
    }
}

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
                let mut writer = $crate::codegen::RecordWriter::new(serializer);
                $(<$crate::codegen::WriteField<$($codec)?>>::$kind(
                    &mut writer,
                    $wire,
                    &self.$field,
                );)*
                $(<$crate::codegen::WriteField<$($rest_codec)?>>::rest(&mut writer, &self.$rest);)?
                writer.end()
            }
        }
    };
}
