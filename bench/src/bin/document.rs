//! Documents, without a generator: the least that reading one takes, and one repeated.
//!
//! ```text
//! cargo run --release -p shopwright-bench --bin document -- read FILE
//! cargo run --release -p shopwright-bench --bin document -- repeat FILE OPERATIONS OUT
//! ```
//!
//! `read` is what the time of a generator is held against: the text into `openapiv3`, by `serde_json`, and nothing else.

#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::error::Error;
use std::fs;
use std::io::BufWriter;
use std::process::ExitCode;

use openapiv3::OpenAPI;
use serde_json::Value;
use shopwright_bench::copies;

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args().skip(1).collect();
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["read", path] => read(path),
        ["repeat", path, operations, out] => repeat(path, operations, out),
        _ => Err("usage: document read FILE | document repeat FILE OPERATIONS OUT".into()),
    };
    if let Err(problem) = done {
        println!("error: {problem}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn read(path: &str) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    let document: OpenAPI = serde_json::from_str(&text)?;
    println!("{}", document.operations().count());
    // The end of the program frees it faster than the walk through all of it would.
    std::mem::forget(document);
    Ok(())
}

fn repeat(path: &str, operations: &str, out: &str) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    // JSON is YAML; a description in either will do.
    let document: Value = serde_yaml::from_str(&text)?;
    let made = copies(&document, operations.parse()?);
    serde_json::to_writer(BufWriter::new(fs::File::create(out)?), &made)?;
    Ok(())
}
