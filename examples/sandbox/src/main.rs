//! Serves a sandbox until it is interrupted, and says how to use it.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "telling people is what this program is for"
)]

use std::process::ExitCode;
use std::time::Duration;

use shopwright_sandbox::{DeliveryAttempt, Sandbox};

const USAGE: &str = "usage: shopwright-sandbox [API] [--port N]";

fn main() -> ExitCode {
    let (api, port) = match arguments(std::env::args().skip(1)) {
        Ok(Some(chosen)) => chosen,
        Ok(None) => {
            println!("{USAGE}\nAPIs: {}", Sandbox::apis().join(", "));
            return ExitCode::SUCCESS;
        }
        Err(reason) => {
            eprintln!("{reason}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match Sandbox::builder(&api).port(port).start_blocking() {
        Ok(sandbox) => {
            println!("{}", explanation(&api, &sandbox));
            loop {
                std::thread::sleep(Duration::from_millis(250));
                for attempt in sandbox.deliver_blocking() {
                    tell(&attempt);
                }
            }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Says in five lines how to use it.
fn explanation(api: &str, sandbox: &Sandbox) -> String {
    let mut lines = vec![format!(
        "{api} sandbox on {}, until Ctrl-C. Use it like this:",
        sandbox.base_url()
    )];
    let environment = sandbox.environment();
    lines.extend(
        environment
            .iter()
            .map(|(name, value)| format!("  export {name}={value}")),
    );
    lines.push(format!("  {}", sandbox.try_it()));
    lines.push(
        "Headers X-Sandbox-Error: <code>, X-Sandbox-Status: <status>, X-Sandbox-Fault: reset | page | truncate | … have a \
         request meet that; GET /_sandbox/ledger lists every effect."
            .to_owned(),
    );
    lines.join("\n")
}

fn tell(attempt: &DeliveryAttempt) {
    let DeliveryAttempt { topic, url, .. } = attempt;
    match &attempt.answer {
        Ok(status) => println!("{topic} to {url}: answered {status}"),
        Err(problem) => println!("{topic} to {url}: not sent: {problem}"),
    }
}

/// Reads the command line; `None` asks for help.
fn arguments(mut given: impl Iterator<Item = String>) -> Result<Option<(String, u16)>, String> {
    let mut api = None;
    let mut port = 0;
    while let Some(argument) = given.next() {
        match argument.as_str() {
            "-h" | "--help" => return Ok(None),
            "--port" => {
                let number = given.next().unwrap_or_default();
                port = number
                    .parse()
                    .map_err(|_| format!("--port wants a number, not {number:?}"))?;
            }
            flag if flag.starts_with('-') => return Err(format!("unknown option {flag}")),
            _ if api.is_some() => return Err("more than one API".to_owned()),
            _ => api = Some(argument),
        }
    }
    Ok(Some((api.unwrap_or_else(|| "selorax".to_owned()), port)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_lines_say_how_to_use_it() {
        for api in Sandbox::apis() {
            let sandbox = Sandbox::builder(*api).start_blocking();
            let text = explanation(api, &sandbox.expect("a sandbox starts"));
            assert_eq!(text.lines().count(), 5, "{text}");
            assert!(text.contains("export ") && text.contains("curl "), "{text}");
        }
    }
}
