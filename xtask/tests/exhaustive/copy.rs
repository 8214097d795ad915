//! A copy of the runtime and of `spec/` beside a program that uses them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Folders of the workspace that are copied.
const COPIED: [&str; 2] = ["runtime", "spec"];

/// A workspace of its own.
pub(crate) struct Copy {
    root: PathBuf,
}

pub(crate) fn checked_in(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

impl Copy {
    /// Copies what is checked in. Each name has a place of its own, in which what was built is kept.
    pub(crate) fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("exhaustive-{name}"));
        for folder in COPIED {
            let _ = fs::remove_dir_all(root.join(folder));
            copy(&checked_in(folder), &root.join(folder));
        }
        let copy = Self { root };
        // `xtask` looks for this file to know a workspace.
        copy.write("xtask/Cargo.toml", "");
        copy.write("Cargo.toml", &workspace());
        // The versions of the workspace, which are there already: nothing is downloaded.
        fs::copy(checked_in("Cargo.lock"), copy.root.join("Cargo.lock")).unwrap();
        copy.write("user/Cargo.toml", &manifest());
        copy
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Adds text to the end of a file.
    pub(crate) fn append(&self, path: &str, text: &str) {
        let before = fs::read_to_string(self.root.join(path)).unwrap();
        self.write(path, &(before + text));
    }

    /// Applies a patch of the example of an update.
    pub(crate) fn patch(&self, name: &str) {
        let output = Command::new("git")
            .arg("apply")
            .arg(
                checked_in(&format!("docs/update-example/{name}"))
                    .canonicalize()
                    .unwrap(),
            )
            .current_dir(&self.root)
            // Below the folder of a repository, Git would look for the files there.
            .env("GIT_CEILING_DIRECTORIES", self.root.parent().unwrap())
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
    }

    /// Takes the patched description in, in the place of the one that is checked in.
    pub(crate) fn update(&self, api: &str, patch: &str) {
        let description = format!("spec/{api}/openapi.yaml");
        self.patch(patch);
        fs::rename(self.root.join(&description), self.root.join("edition.yaml")).unwrap();
        fs::copy(checked_in(&description), self.root.join(&description)).unwrap();
        self.write("CHANGELOG.md", "## Unreleased\n");
        self.xtask(&["update", api, "edition.yaml"]);
    }

    /// Generates anew.
    pub(crate) fn regen(&self) {
        self.xtask(&["regen"]);
    }

    fn xtask(&self, words: &[&str]) {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(words)
            .current_dir(&self.root)
            .env("CARGO_MANIFEST_DIR", self.root.join("xtask"))
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
    }

    /// Checks a program that has this text; gives what the compiler says against it.
    pub(crate) fn check(&self, text: &str) -> Result<(), String> {
        self.write("user/src/lib.rs", text);
        let output = Command::new(std::env::var_os("CARGO").unwrap())
            .args(["check", "--quiet", "--offline", "--package", "user"])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", self.root.join("target"))
            .output()
            .unwrap();
        if output.status.success() {
            return Ok(());
        }
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// The workspace's manifest with other members.
fn workspace() -> String {
    let text = fs::read_to_string(checked_in("Cargo.toml")).unwrap();
    let lines = text
        .lines()
        .filter(|line| !line.starts_with("default-members") && !line.starts_with("exclude"))
        .map(|line| {
            if line.starts_with("members") {
                "members = [\"runtime\", \"user\"]"
            } else {
                line
            }
        });
    lines.collect::<Vec<_>>().join("\n")
}

/// A program with every API and nothing else.
fn manifest() -> String {
    let folders = fs::read_dir(checked_in("spec")).unwrap().flatten();
    let features = folders.map(|folder| format!("{:?}", folder.file_name()));
    let features = features.collect::<Vec<_>>().join(", ");
    format!(
        "[package]\nname = \"user\"\nedition = \"2024\"\n\n[dependencies]\n\
         rust_decimal.workspace = true\n\
         shopwright = {{ workspace = true, features = [{features}] }}\n"
    )
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
        }
    }
}
