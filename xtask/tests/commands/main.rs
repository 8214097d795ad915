//! The commands as people run them: the built program, its output and its exit status.
#![allow(
    clippy::unwrap_used,
    reason = "helpers of tests are tests; clippy only knows the functions"
)]

mod example;
mod files;
mod generate;
mod read;
mod regen;
mod selorax;
mod support;
mod update;

use support::Folder;

#[test]
fn wrong_usage_is_status_two() {
    let folder = Folder::with(&[]);
    for words in [
        &[][..],
        &["no-such-command"],
        &["lint"],
        &["lint", "none.yaml"],
        &["effective", "none.yaml"],
        &["corpus", "."],
        &["regen"],
        &["generate", "none.yaml", "--out", "out"],
    ] {
        let ended = folder.run(words);
        assert_eq!(ended.status, 2, "{words:?} {ended:?}");
        assert!(!ended.err.is_empty(), "{words:?}");
    }
}

#[test]
fn help_names_every_command() {
    let ended = Folder::with(&[]).run(&["--help"]);
    assert_eq!(ended.status, 0);
    for command in [
        "regen",
        "generate",
        "lint",
        "effective",
        "diff",
        "update",
        "corpus",
        "sandbox",
        "check",
    ] {
        assert!(ended.out.contains(command), "{command}");
    }
}
