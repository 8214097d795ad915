//! Other programs: how they are started, and what they said.

use std::process::Command;

use crate::failure::Failure;

/// What a program said.
pub(crate) struct Said {
    pub(crate) success: bool,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Starts a command of the cargo that runs this one.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program to its end.
pub(crate) fn output(mut command: Command) -> Result<Said, Failure> {
    let output = command.output().map_err(|error| {
        let program = command.get_program().to_string_lossy();
        Failure::failed(format!("cannot start {program}: {error}"))
    })?;
    Ok(Said {
        success: output.status.success(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}
