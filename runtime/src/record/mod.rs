//! How generated types are read and written, each from one table.
//!
//! serde's derives would do the same for twice the build time and memory (ARCHITECTURE.md, "The
//! shape of generated code"), and could not keep unknown fields without rounding amounts. The
//! tables are macros, so that generated files hold facts only:
//!
//! ```text
//! record!(received Charge {
//!     0 amount "amount" required as Exact,
//!     1 charge_id "charge_id" required,
//!     2 description "description" optional,
//!     ..additional,
//! });
//! ```
//!
//! The first word is the way the type travels: `sent`, `received` or `both`. What is only
//! received can be written too with the feature `serialize`. A field is `required`; `optional`
//! (`None` when it is absent or `null`, and not written then; three-state by the codec
//! `Option<Option<_>>`); or `nullable` (the same, but `None` is written as `null`). `as Codec`
//! names the form on the wire. `..additional` keeps the fields that the table does not know.
//!
//! Of a union without a tag, each row is an alternative: `"" => Unset` stands for one text and holds
//! nothing, `Card of CardDetails` is an object whose fields are known, `Amount as Exact` any other.
//!
//! Reading differs from serde's derives in two places: of a key that comes twice the last value
//! counts, and a list is not taken for a struct.

mod key;
mod names;
mod number_enum;
mod record_read;
mod record_write;
mod text_enum;
mod union;

pub use key::{AnyKey, Key, Rest};
pub use names::Names;
pub use record_read::{ReadField, Record, read_record, skip_field};
pub use record_write::{RecordWriter, WriteField};
pub use text_enum::{debug_text_enum, read_text_enum};
pub use union::write_tagged;

/// Implements what a type needs for the ways it travels.
#[doc(hidden)]
#[macro_export]
macro_rules! __by_way {
    (received $read:ident $write:ident $table:tt) => {
        $crate::codegen::$read! $table
        #[cfg(feature = "serialize")]
        $crate::codegen::$write! $table
    };
    (sent $read:ident $write:ident $table:tt) => {
        $crate::codegen::$write! $table
    };
    (both $read:ident $write:ident $table:tt) => {
        $crate::codegen::$read! $table
        $crate::codegen::$write! $table
    };
}

/// Implements reading and writing of a struct.
#[doc(hidden)]
#[macro_export]
macro_rules! __record {
    ($way:ident $name:ident $rows:tt) => {
        $crate::codegen::by_way! { $way record_read record_write { $name $rows } }
    };
}

/// Implements reading and writing of a union that a property tells apart.
#[doc(hidden)]
#[macro_export]
macro_rules! __tagged_union {
    ($way:ident $name:ident $tag:literal $rows:tt) => {
        $crate::codegen::by_way! { $way tagged_read tagged_write { $name $tag $rows } }
    };
}

/// Implements reading and writing of a union whose alternatives are tried.
#[doc(hidden)]
#[macro_export]
macro_rules! __untagged_union {
    ($way:ident $name:ident $rows:tt) => {
        $crate::codegen::by_way! { $way untagged_read untagged_write { $name $rows } }
    };
}
