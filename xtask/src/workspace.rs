//! Where things are: the root of the workspace and the folders that commands read and write.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The workspace that this program belongs to.
#[derive(Clone, Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
}

/// The files that describe one API: a folder of `spec/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ApiFolder {
    /// The name of the folder: module and feature of the runtime are called the same.
    pub(crate) slug: String,
    /// The description as published.
    pub(crate) document: PathBuf,
    /// Our additions, where there are any.
    pub(crate) overlay: Option<PathBuf>,
    /// The names already promised to users. It need not exist yet.
    pub(crate) lock: PathBuf,
}

impl Workspace {
    /// Finds the workspace: from what cargo tells its child, else upwards from the current folder.
    ///
    /// # Errors
    ///
    /// When started from outside of a workspace.
    pub(crate) fn find() -> Result<Self, Failure> {
        let told = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let here = std::env::current_dir().ok();
        told.iter()
            .chain(&here)
            .flat_map(|start| start.ancestors())
            .find(|folder| {
                folder.join("xtask/Cargo.toml").is_file() && folder.join("spec").is_dir()
            })
            .map(Self::at)
            .ok_or_else(|| {
                Failure::usage(
                    "not inside the Shopwright workspace (a folder with spec/ and xtask/); \
                     go there and run `cargo xtask` again",
                )
            })
    }

    /// Takes this folder as the root of the workspace.
    pub(crate) fn at(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }

    /// Gives the folder of what is built.
    pub(crate) fn target(&self) -> PathBuf {
        let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
        self.root.join(target.unwrap_or_else(|| "target".into()))
    }

    /// Gives the root.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Gives the folder of the descriptions.
    pub(crate) fn spec(&self) -> PathBuf {
        self.root.join("spec")
    }

    /// Gives the folder that only the generator writes.
    pub(crate) fn generated(&self) -> PathBuf {
        self.root.join("runtime/src/generated")
    }

    /// Says a path as people know it: relative to the root, with `/` between its parts.
    pub(crate) fn shown(&self, path: &Path) -> String {
        shown(path.strip_prefix(&self.root).unwrap_or(path))
    }

    /// Lists the APIs under `spec/`, sorted by name.
    ///
    /// # Errors
    ///
    /// When `spec/` cannot be read, a folder has a name that is no module name, or has no `openapi.yaml`.
    pub(crate) fn apis(&self) -> Result<Vec<ApiFolder>, Failure> {
        let spec = self.spec();
        let entries = fs::read_dir(&spec).map_err(|error| Failure::io("read", &spec, &error))?;
        let mut apis = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|error| Failure::io("read", &spec, &error))?;
            if entry.path().is_dir() {
                apis.push(self.api(&entry.path())?);
            }
        }
        apis.sort_by(|a, b| a.slug.cmp(&b.slug));
        Ok(apis)
    }

    fn api(&self, folder: &Path) -> Result<ApiFolder, Failure> {
        let slug = folder.file_name().unwrap_or_default().to_string_lossy();
        let first = |c: char| c.is_ascii_lowercase();
        let other = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if !slug.starts_with(first) || !slug.chars().all(other) {
            return Err(Failure::failed(format!(
                "{} cannot name a module: use lower-case letters, digits and `_` for folders of spec/",
                self.shown(folder)
            )));
        }
        let document = folder.join("openapi.yaml");
        if !document.is_file() {
            return Err(Failure::failed(format!(
                "{} is missing: every folder of spec/ describes one API in that file",
                self.shown(&document)
            )));
        }
        let overlay = Some(folder.join("overlay.yaml")).filter(|path| path.is_file());
        Ok(ApiFolder {
            slug: slug.into_owned(),
            document,
            overlay,
            lock: folder.join("names.lock"),
        })
    }
}

/// Says a path with `/` between its parts on every system.
pub(crate) fn shown(path: &Path) -> String {
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' {
        text.into_owned()
    } else {
        text.replace(std::path::MAIN_SEPARATOR, "/")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(files: &[&str]) -> (tempfile::TempDir, Workspace) {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        let workspace = Workspace::at(folder.path());
        (folder, workspace)
    }

    #[test]
    fn apis_are_listed_by_name() {
        let (_folder, workspace) = with(&[
            "spec/b_2/openapi.yaml",
            "spec/a/openapi.yaml",
            "spec/a/overlay.yaml",
            "spec/README.md",
        ]);
        let apis = workspace.apis().unwrap();
        let slugs: Vec<_> = apis.iter().map(|api| api.slug.as_str()).collect();
        assert_eq!(slugs, ["a", "b_2"]);
        assert!(apis[0].overlay.is_some());
        assert!(apis[1].overlay.is_none());
    }

    #[test]
    fn a_folder_without_a_description_is_told() {
        let (_folder, workspace) = with(&["spec/a/overlay.yaml"]);
        let failure = workspace.apis().unwrap_err();
        let text = failure.text().unwrap();
        assert!(text.starts_with("spec/a/openapi.yaml is missing"), "{text}");
    }

    #[test]
    fn a_folder_that_cannot_name_a_module_is_told() {
        let (_folder, workspace) = with(&["spec/My-API/openapi.yaml"]);
        let failure = workspace.apis().unwrap_err();
        assert!(failure.text().unwrap().starts_with("spec/My-API cannot"));
    }

    #[test]
    fn a_missing_spec_folder_is_told() {
        let (_folder, workspace) = with(&[]);
        assert!(
            workspace
                .apis()
                .unwrap_err()
                .text()
                .unwrap()
                .contains("cannot read")
        );
    }
}
