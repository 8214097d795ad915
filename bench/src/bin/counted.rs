//! One piece of work, so many times, for tools that count instructions; `cargo xtask bench instructions` calls it.
//!
//! ```text
//! cargo run --release -p shopwright-bench --bin counted -- call 100
//! ```
//!
//! Two runs of different length tell what one time costs without the start.

#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::hint::black_box;
use std::process::ExitCode;

use shopwright::transport::ReqwestTransport;
use shopwright_bench::{
    Memory, Regen, Server, drive, generated, http_client, order, orders, runtime,
};

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args().skip(1).collect();
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    let [what, times] = words[..] else {
        return usage();
    };
    let Ok(times) = times.parse() else {
        return usage();
    };
    match what {
        "regen" => regen(times),
        "call" => call(times),
        "page" => page(times),
        _ => return usage(),
    }
    ExitCode::SUCCESS
}

fn usage() -> ExitCode {
    println!("usage: counted regen|call|page TIMES");
    ExitCode::from(2)
}

/// Makes the client of SeloraX from loaded texts.
fn regen(times: usize) {
    let texts = Regen::selorax();
    for _ in 0..times {
        black_box(texts.run());
    }
}

/// Gets an order over HTTP on loopback, on a connection that is kept.
fn call(times: usize) {
    let server = Server::start(&order());
    let transport = ReqwestTransport::from_client(http_client());
    let client = generated(&server.base_url(), transport);
    drive(&runtime(), 1, times, || client.orders().get(1001).send());
}

/// Reads a page of 250 orders that arrived already.
fn page(times: usize) {
    let client = generated("https://selorax.example", Memory::new(&orders()));
    let runtime = runtime();
    for _ in 0..times {
        let call = client.orders().list().limit(250);
        black_box(runtime.block_on(call.send()).expect("it is a page"));
    }
}
