//! `sandbox`: starts the sandbox server as a child process, since it needs what this program must not depend on.

use std::ffi::OsString;

use crate::cli::Sandbox;
use crate::failure::Failure;
use crate::process::cargo;
use crate::workspace::Workspace;

/// Serves an API until it is interrupted.
///
/// # Errors
///
/// When the server cannot be started or ends with an error.
pub(crate) fn run(workspace: &Workspace, wish: &Sandbox) -> Result<(), Failure> {
    let status = cargo()
        .args(arguments(wish))
        .current_dir(workspace.root())
        .status()
        .map_err(|error| Failure::failed(format!("cannot start cargo: {error}")))?;
    match status.code() {
        Some(0) => Ok(()),
        Some(2) => Err(Failure::usage("the sandbox did not take these arguments")),
        _ => Err(Failure::Told),
    }
}

fn arguments(wish: &Sandbox) -> Vec<OsString> {
    let mut words: Vec<OsString> = ["run", "--quiet", "--package", "shopwright-sandbox", "--"]
        .map(Into::into)
        .into();
    words.push(wish.api.clone().into());
    if let Some(port) = wish.port {
        words.extend(["--port".into(), port.to_string().into()]);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_are_handed_on() {
        let (api, port) = ("selorax".to_owned(), Some(8080));
        let words = arguments(&Sandbox { api, port });
        let expected = "run --quiet --package shopwright-sandbox -- selorax --port 8080";
        assert_eq!(words.join(" ".as_ref()), expected);
    }
}
