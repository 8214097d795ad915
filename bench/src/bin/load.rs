//! Shows that many calls at once go on without errors, with level memory, and about as fast as the same by hand.
//!
//! ```text
//! cargo run --release -p shopwright-bench --bin load -- 60 256
//! ```
//!
//! The seconds for each contender, and the calls at once. The server is a process of its own, so that the memory is the
//! clients'. A debug build is not judged by its speed.

#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Duration;

use shopwright_bench::load::{self, Load};
use shopwright_bench::{ByHand, Failure, Server, TOKEN, generated, http_client, order, transport};

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args().skip(1).collect();
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["serve"] => return serve(),
        [] => compare(60, 256),
        [seconds, calls] => match (seconds.parse(), calls.parse()) {
            (Ok(seconds), Ok(calls)) => compare(seconds, calls),
            _ => Err("usage: load SECONDS CALLS_AT_ONCE".into()),
        },
        _ => Err("usage: load SECONDS CALLS_AT_ONCE".into()),
    };
    done.unwrap_or_else(|problem| {
        println!("{problem}");
        ExitCode::from(2)
    })
}

/// Is the server until nobody holds its standard input any more.
fn serve() -> ExitCode {
    println!("{}", Server::start(&order()).base_url());
    let _ = std::io::stdin().read(&mut [0]);
    ExitCode::SUCCESS
}

fn compare(seconds: u64, calls: usize) -> Result<ExitCode, Failure> {
    let (mut server, base_url) = start_server()?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let by_hand = ByHand::new(http_client(), &base_url, TOKEN);
    let client = generated(&base_url, transport());
    let time = Duration::from_secs(seconds);
    let report = load::run(Load { time, calls }, &runtime, &by_hand, &client);
    drop(server.stdin.take());
    server.wait()?;
    print!("{report}");
    let violations = report.violations(!cfg!(debug_assertions));
    for violation in &violations {
        println!("violated: {violation}");
    }
    Ok(ExitCode::from(u8::from(!violations.is_empty())))
}

fn start_server() -> Result<(Child, String), Failure> {
    let mut server = Command::new(std::env::current_exe()?)
        .arg("serve")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut base_url = String::new();
    let told = server.stdout.take().ok_or("the server has no output")?;
    BufReader::new(told).read_line(&mut base_url)?;
    Ok((server, base_url.trim().to_owned()))
}
