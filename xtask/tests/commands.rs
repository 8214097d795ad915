//! The commands as people run them: the built program, its output and its exit status.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const GOOD: &str = "openapi: 3.0.3\ninfo: { title: Tiny, version: '1' }\npaths: {}\n";

struct Folder(tempfile::TempDir);

impl Folder {
    fn with(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for (path, text) in files {
            let path = folder.path(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn run(&self, words: &[&str]) -> Ended {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(words)
            .current_dir(self.0.path())
            // As `cargo xtask` sets it; without it the workspace around these tests would be found.
            .env("CARGO_MANIFEST_DIR", self.path("xtask"))
            .output()
            .unwrap();
        Ended::of(&output)
    }
}

#[derive(Debug)]
struct Ended {
    status: i32,
    out: String,
    err: String,
}

impl Ended {
    fn of(output: &Output) -> Self {
        Self {
            status: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout.clone()).unwrap(),
            err: String::from_utf8(output.stderr.clone()).unwrap(),
        }
    }
}

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
        "corpus",
        "sandbox",
        "check",
    ] {
        assert!(ended.out.contains(command), "{command}");
    }
}

#[test]
fn lint_says_where_and_what() {
    let folder = Folder::with(&[("a.yaml", "openapi: 3.0.3\ninfo: { title: [\n")]);
    let ended = folder.run(&["lint", "a.yaml"]);
    assert_eq!(ended.status, 1);
    assert!(ended.out.contains("--> a.yaml:"), "{ended:?}");
    assert!(ended.out.contains("help:"), "{ended:?}");
    assert!(ended.err.contains("1 error"), "{ended:?}");
}

#[test]
fn lint_writes_json_for_tools() {
    let folder = Folder::with(&[("a.yaml", "openapi: [\n"), ("good.yaml", GOOD)]);
    let ended = folder.run(&["lint", "a.yaml", "--format", "json"]);
    let found: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(found[0]["file"], "a.yaml");
    let ended = folder.run(&["lint", "good.yaml", "--format", "json"]);
    assert_eq!((ended.status, ended.out.as_str()), (0, "[]\n"));
}

#[test]
fn an_overlay_that_matches_nothing_fails() {
    let overlay = "overlay: 1.0.0\ninfo: { title: O, version: '1' }\n\
                   actions:\n- target: $.paths['/none']\n  remove: true\n";
    let folder = Folder::with(&[("a.yaml", GOOD), ("o.yaml", overlay)]);
    let ended = folder.run(&["lint", "a.yaml", "--overlay", "o.yaml"]);
    assert_eq!(ended.status, 1);
    assert!(ended.out.contains("--> o.yaml:4:"), "{ended:?}");
}

#[test]
fn effective_prints_the_document_after_its_overlays() {
    let overlay = "overlay: 1.0.0\ninfo: { title: O, version: '1' }\n\
                   actions:\n- target: $.info\n  update: { title: Changed }\n";
    let folder = Folder::with(&[("a.yaml", GOOD), ("o.yaml", overlay)]);
    let ended = folder.run(&["effective", "a.yaml", "--overlay", "o.yaml"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.out.contains("title: Changed"), "{ended:?}");
}

#[test]
fn generate_refuses_a_folder_of_somebody_else() {
    let folder = Folder::with(&[("a.yaml", GOOD), ("out/precious.txt", "keep")]);
    let ended = folder.run(&["generate", "a.yaml", "--out", "out"]);
    assert_eq!(ended.status, 2);
    assert!(ended.err.contains("not empty"), "{ended:?}");
    assert_eq!(names(&folder.path("out")), ["precious.txt"]);
}

#[test]
fn generate_refuses_a_name_that_cargo_refuses() {
    let folder = Folder::with(&[("a.yaml", GOOD)]);
    let ended = folder.run(&["generate", "a.yaml", "--out", "out", "--name", "../x"]);
    assert_eq!(ended.status, 2, "{ended:?}");
    assert!(!folder.path("out").exists());
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let mut names: Vec<_> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
