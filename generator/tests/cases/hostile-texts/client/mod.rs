// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! "); std::process::exit(1); // "#); std::process::exit(1); r#" */ fn evil() {
//! std::process::exit(1) } /* x */ fn evil() { std::process::exit(1) } x fn evil() {
//! std::process::exit(1) } #\[no_std\] #\[path….
//!
//! "); std::process::exit(1); //
//!
//! "#); std::process::exit(1); r#"
//!
//! */ fn evil() { std::process::exit(1) } /*
//!
//! x
//! */
//! fn evil() { std::process::exit(1) }
//!
//! x
//! fn evil() { std::process::exit(1) }
//!
//! \[no_std\] #\[path = "/etc/passwd"\] mod process;
//!
//! {} {{}} {0} {std::process::exit(1)} }
//!
//! ../../../../etc/passwd
//!
//! ..\..\\C:\\aux\\con.rs
//!
//! }(1)tixe::ssecorp::dts
//!
//! \[31m
//!
//! ```text
//! #![evil]
//! std::process::exit(1)
//! ```
//!
//! ${std::process} $(a::process) `b::process` %c.process%
//!
//! 'a: loop { break 'a } '
//!
//! \" \\n \\u{7d} \\
//!
//! the process
//!
//! r#"process"#
//!
//! b"process" c"process" 'p'
//!
//! /// process
//! //! process
//!
//! // process process
//!
//! /* process process
//!
//! std::process::exit(1)
//! std::process::exit(1)
//!
//! - x
//!
//! std::process::exit(1)
//!
//! ```text
//! std::process::exit(1)
//! ```
//!
//! \`\`\`
//! std::process::exit(1)
//! \`\`\`
//!
//! 1. \`\`\`rust
//!    std::process::exit(1)
//!
//! ```text
//!
//!
//! ```
//! std::process::exit(1)
//!
//! ```text
//! <script>process</script><!-- process
//!
//! [process] [`process`] [a](process) [b]: process
//! [process][b] <process>
//!
//! | a | process |
//! |---|---|
//! | [x](y) | ''' |
//!
//! x
//! std::process::exit(1);
//! x
//!
//! fn
//!
//! Self
//!
//! crate
//!
//! _
//!
//! 0
//!
//!
//!
//!
//!
//! !
//!
//! é
//!
//! 日本語
//!
//! ß
//!
//! self::super
//!
//! con
//!
//! mod
//!
//! lib
//!
//! Client
//!
//! Error
//!
//! String
//!
//! Option
//!
//! Result
//!
//! Box
//!
//! Vec
//!
//! longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong
//!
//! a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba b
//! ```
//!
//! Version of the description: `"); std::process::exit(1); // "#); std::process::exit(1); r#" */
//! fn evil() { std::process::exit(1) } /* x */ fn evil() {`.

#![allow(clippy::doc_markdown, reason = "the description's prose stays as it is")]
#![allow(
    clippy::large_enum_variant,
    reason = "a box for each value would cost more than the room that rare ones leave"
)]

mod api;
mod client;
mod error_code;
pub mod models;
pub mod operations;
mod scope;

use shopwright::codegen;

pub use api::StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux;
pub use client::Client;
pub use error_code::ErrorCode;
pub use scope::Scope;

/// What a call of "); std::process::exit(1); // "#); std::process::exit(1); r#" */ fn evil()
/// { std::process::exit(1) } /* x */ fn evil() { std::process::exit(1) } x fn evil() {
/// std::process::exit(1) } #\[no_std\] #\[path… fails with.
pub type Error = codegen::ApiError<
    StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
>;

/// Builds a client of "); std::process::exit(1); // "#); std::process::exit(1); r#" */ fn
/// evil() { std::process::exit(1) } /* x */ fn evil() { std::process::exit(1) } x fn evil() {
/// std::process::exit(1) } #\[no_std\] #\[path….
pub type ClientBuilder = codegen::ClientBuilder<
    StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
>;

const _: () = assert!(
    codegen::CONTRACT == 1,
    "this code was generated for another version of the runtime: generate it again"
);
