//! How a generated crate depends on the runtime: by version, or by the path of its folder.

use std::fs;
use std::path::{Component, Path, PathBuf};

use shopwright_generator::render::RuntimeDependency;

use crate::failure::Failure;
use crate::workspace::shown;

/// Reads what the user gave; without it, the version of this workspace.
///
/// # Errors
///
/// Wrong usage when it is neither a version nor the folder of the runtime crate.
pub(super) fn dependency(given: Option<&str>, out: &Path) -> Result<RuntimeDependency, Failure> {
    let Some(given) = given else {
        return Ok(RuntimeDependency::Version(
            env!("CARGO_PKG_VERSION").to_owned(),
        ));
    };
    let folder = Path::new(given);
    if is_runtime(folder) {
        return Ok(RuntimeDependency::Path(shown(&relative(out, folder))));
    }
    let begins = given.starts_with(|c: char| c.is_ascii_digit() || "^~=<>*".contains(c));
    let version = |c: char| c.is_ascii_alphanumeric() || "^~=<>*.,+- ".contains(c);
    if begins && given.chars().all(version) && !folder.exists() {
        return Ok(RuntimeDependency::Version(given.to_owned()));
    }
    Err(Failure::usage(format!(
        "--runtime {given}: this is neither a version nor the folder of the crate `shopwright`"
    )))
}

fn is_runtime(folder: &Path) -> bool {
    let manifest = fs::read_to_string(folder.join("Cargo.toml"));
    manifest.is_ok_and(|text| text.lines().any(|line| line == "name = \"shopwright\""))
}

/// Says how to get from one folder to another, so that both can be moved together. Folders that cannot be
/// looked up (`from` need not exist) are taken by their names.
fn relative(from: &Path, to: &Path) -> PathBuf {
    let (from, to) = (absolute(from), absolute(to));
    let same = from
        .components()
        .zip(to.components())
        .take_while(|(a, b)| a == b)
        .count();
    if same == 0 {
        return to;
    }
    let up = from.components().skip(same).map(|_| Component::ParentDir);
    up.chain(to.components().skip(same)).collect()
}

fn absolute(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let existing = path
        .ancestors()
        .find_map(|folder| Some((folder, folder.canonicalize().ok()?)));
    match existing {
        Some((folder, real)) => match path.strip_prefix(folder) {
            Ok(rest) if rest.as_os_str().is_empty() => real,
            Ok(rest) => real.join(rest),
            Err(_) => path,
        },
        None => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("runtime")).unwrap();
        let manifest = "[package]\nname = \"shopwright\"\n";
        fs::write(folder.path().join("runtime/Cargo.toml"), manifest).unwrap();
        folder
    }

    #[test]
    fn a_folder_is_named_from_the_new_crate() {
        let folder = folder();
        let runtime = folder.path().join("runtime");
        let out = folder.path().join("clients/acme");
        let dependency = dependency(runtime.to_str(), &out).unwrap();
        assert_eq!(format!("{dependency:?}"), "Path(\"../../runtime\")");
    }

    #[test]
    fn versions_are_taken_as_they_are() {
        for version in ["0.1.0", "^1", "=1.2.3-beta.1", ">=1, <3"] {
            let taken = dependency(Some(version), Path::new("out")).unwrap();
            assert_eq!(format!("{taken:?}"), format!("Version({version:?})"));
        }
    }

    #[test]
    fn anything_else_is_wrong_usage() {
        let folder = folder();
        for given in [
            folder.path().to_str().unwrap(),
            "no/such/folder",
            "",
            "latest",
        ] {
            assert_eq!(
                dependency(Some(given), Path::new("out"))
                    .unwrap_err()
                    .status(),
                2
            );
        }
    }
}
