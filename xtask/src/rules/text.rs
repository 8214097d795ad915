//! Rules about every text file: nothing of one machine in it, and no open end without a link.

use std::path::{Component, Path};

use super::{File, Finding};

/// Folders in which everybody's files may be: paths into them tell nothing about a machine.
const COMMON: [&str; 9] = [
    "bin", "dev", "etc", "lib", "opt", "proc", "tmp", "usr", "var",
];

/// Folders of people, on any system.
const HOMES: [&str; 3] = ["home", "root", "Users"];

/// The beginnings of paths that exist on one machine only.
#[derive(Clone, Debug)]
pub(crate) struct Machine {
    starts: Vec<String>,
}

impl Machine {
    /// Knows the usual places of people's files, and the one that this workspace is in.
    pub(crate) fn of(root: &Path) -> Self {
        let mut folders: Vec<String> = HOMES.map(str::to_owned).into();
        if let Some(Component::Normal(first)) = root.components().nth(1) {
            let first = first.to_string_lossy().into_owned();
            if !COMMON.contains(&first.as_str()) {
                folders.push(first);
            }
        }
        let starts = folders.iter().map(|folder| format!("/{folder}/")).collect();
        Self { starts }
    }

    fn finds(&self, line: &str) -> bool {
        // Part of a longer path or of a URL is no path of a machine; `~/` and `$HOME/` are none either.
        let begins = |at: usize| {
            let before = line[..at].chars().next_back();
            before.is_none_or(|c| !c.is_alphanumeric() && !"/.~}{*_-$\\".contains(c))
        };
        let goes_on = |rest: &str| rest.starts_with(|c: char| c.is_alphanumeric() || c == '.');
        self.starts.iter().any(|start| {
            let mut hits = line.match_indices(start.as_str());
            hits.any(|(at, _)| begins(at) && goes_on(&line[at + start.len()..]))
        })
    }
}

/// Checks every line of a file. Published descriptions are as they are, and are left alone.
pub(super) fn check(file: &File, machine: &Machine, found: &mut Vec<Finding>) {
    if file.path.starts_with("spec/") && file.path.ends_with("/openapi.yaml") {
        return;
    }
    for (index, line) in file.text.lines().enumerate() {
        let mut add = |text: &str, mend| found.push(Finding::new(file, index + 1, text, mend));
        if machine.finds(line) {
            let mend = "say it relative to the workspace, or by an environment variable";
            add("names a path of one machine", mend);
        }
        if names_registry(&file.path, line) {
            let mend =
                "take packages from crates.io; put mirrors into your own cargo configuration";
            add("names a package registry", mend);
        }
        if is_code(&file.path) && open_end(line) {
            add(
                "an open end without a link",
                "add the link to its issue, or do it",
            );
        }
    }
}

/// Registries appear in lock files and cargo configuration; only crates.io may.
fn names_registry(path: &str, line: &str) -> bool {
    // Put together here, so that this file does not break its own rule.
    let starts = [concat!("registry", "+http"), concat!("sparse", "+http")];
    let official = [
        "s://github.com/rust-lang/crates.io-index",
        "s://index.crates.io",
    ];
    let source = starts.iter().any(|start| {
        let rest = line.split_once(start).map(|(_, rest)| rest);
        rest.is_some_and(|rest| !official.iter().any(|good| rest.starts_with(good)))
    });
    let keys = ["[source", "[registries", "[registry", "replace-with"];
    let configures = |key: &&str| line.trim_start().starts_with(key);
    source || (path.starts_with(".cargo/") && keys.iter().any(configures))
}

fn is_code(path: &str) -> bool {
    let end = Path::new(path).extension().unwrap_or_default();
    ["rs", "toml", "yaml", "yml", "sh"]
        .iter()
        .any(|code| end == *code)
        || path == ".ci/run"
}

fn open_end(line: &str) -> bool {
    let words = [concat!("TO", "DO"), concat!("FIX", "ME")];
    let mut parts = line.split(|c: char| !c.is_alphanumeric() && c != '_');
    parts.any(|part| words.contains(&part)) && !line.contains("https://")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, text: &str) -> Vec<String> {
        let machine = Machine::of(Path::new("/builds/me/shopwright"));
        let mut found = Vec::new();
        check(&File::new(path, text), &machine, &mut found);
        let line = |f: &Finding| format!("{}: {}", f.line.unwrap(), f.text);
        found.iter().map(line).collect()
    }

    #[test]
    fn paths_of_a_machine_are_found() {
        for place in ["home", "root", "Users", "builds"] {
            let text = format!("fine\nlet file = \"/{place}/me/x\";\n");
            assert_eq!(lines("a.rs", &text), ["2: names a path of one machine"]);
        }
    }

    #[test]
    fn paths_of_urls_and_templates_are_fine() {
        for text in [
            "https://example.com/home/me/x",
            "`~/home/me`, a/root/b",
            "/api/{id}/home/x",
            "/tmp/x and /usr/bin/env",
            "/home/{user}",
        ] {
            assert!(lines("a.md", text).is_empty(), "{text}");
        }
    }

    #[test]
    fn registries_other_than_crates_io_are_found() {
        let lock = "source = \"registry+https://github.com/rust-lang/crates.io-index\"\n";
        assert!(lines("Cargo.lock", lock).is_empty());
        let lock = concat!("source = \"sparse", "+https://mirror.example/index/\"\n");
        assert_eq!(lines("Cargo.lock", lock), ["1: names a package registry"]);
        let configuration = "[alias]\n[source.crates-io]\nreplace-with = \"mirror\"\n";
        assert_eq!(
            lines(".cargo/config.toml", configuration),
            ["2: names a package registry", "3: names a package registry"]
        );
    }

    #[test]
    fn an_open_end_needs_a_link() {
        let word = concat!("TO", "DO");
        let text =
            format!("// {word}: later\n// {word} (https://example.com/1): later\n// {word}S\n");
        assert_eq!(lines("a.rs", &text), ["1: an open end without a link"]);
        assert!(lines("a.md", &text).is_empty());
    }

    #[test]
    fn published_descriptions_are_left_alone() {
        let text = format!("# {}", concat!("TO", "DO"));
        assert!(lines("spec/a/openapi.yaml", &text).is_empty());
    }
}
