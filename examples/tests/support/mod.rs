//! What the tests of all APIs share: a reading of the description of their own, and judges of what a client sends.
//!
//! Each API's tests mount this module and tell about their API by [`Subject`]; nothing here knows one.

#![allow(dead_code, reason = "no API's tests need all of it")]

pub(crate) mod bench;
pub(crate) mod coverage;
pub(crate) mod description;
pub(crate) mod form;
pub(crate) mod json;
pub(crate) mod judge;
pub(crate) mod prism;
pub(crate) mod server;
pub(crate) mod subject;
pub(crate) mod trace;
pub(crate) mod uri;
pub(crate) mod wire;
