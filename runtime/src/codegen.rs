//! The contract with generated code: the only items of this crate that it may name.
//!
//! Not for people: nothing here is covered by the promise of semantic versioning. Generated
//! crates state the contract's version that they were made for, and a mismatch stops their
//! build with a sentence.

pub use std::collections::BTreeMap;
pub use std::ops::Deref;

pub use bytes::Bytes;
pub use chrono::{DateTime, NaiveDate, Utc};
pub use http::Method;
pub use rust_decimal::Decimal;
pub use serde::de::{Error as DeserializeError, MapAccess};
pub use serde::ser::Error as SerializeError;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use serde_json::{Map, Value};

pub use crate::api::{
    Api, CodeInfo, CodeRetry, Descriptor, ErrorCode, ErrorEnvelope, RateBudget, RateLimitHeaders,
    ResetUnit, Scheme, UncodedInfo,
};
pub use crate::auth::{NoCredentials, Provider};
pub use crate::body::{BodyContent, FilePart, Multipart};
pub use crate::call::{Answer, Call, CallFuture, FromAnswer, ResponseFuture};
pub use crate::client::{Client, ClientBuilder};
pub use crate::decode::DecodeError;
pub use crate::encode::{Param, ParamValue, allow_reserved, bool_int, object_param, unix_seconds};
pub use crate::error::{ApiError, Error};
pub use crate::operation::{Idempotency, Operation, PageParam, PageStyle, Pagination, Style};
pub use crate::pagination::{Items, Page, Pages};
pub use crate::record::{
    AnyKey, Key, Names, ReadField, Record, RecordWriter, Rest, WriteField, debug_text_enum,
    read_record, read_text_enum, skip_field, write_tagged,
};
pub use crate::secret::Secret;
pub use crate::stream::{Chunks, Events, JsonLines};
pub use crate::wire::{
    Alternative, As, Base64, BoolInt, BoolText, Case, Coded, DecodeAs, EncodeAs, Exact, ExactText,
    Mismatch, Raw, Reading, Rfc3339, Same, UnixSeconds, Writing, encoded,
};

pub use crate::{
    __any_number_enum as any_number_enum, __by_way as by_way, __call as call,
    __integer_enum as integer_enum, __number_enum as number_enum, __number_read as number_read,
    __number_write as number_write, __paged_call as paged_call, __record as record,
    __record_field as record_field, __record_keys as record_keys, __record_read as record_read,
    __record_write as record_write, __tagged_read as tagged_read, __tagged_union as tagged_union,
    __tagged_write as tagged_write, __text_enum as text_enum, __text_read as text_read,
    __text_write as text_write, __union_value as union_value, __union_write as union_write,
    __untagged_read as untagged_read, __untagged_union as untagged_union,
    __untagged_write as untagged_write,
};

/// Version of this contract; raised whenever generated code has to be written anew.
pub const CONTRACT: u32 = 1;
