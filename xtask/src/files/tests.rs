//! The comparison and the change, on real files in a temporary folder.

use super::*;

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

    /// Everything that is there, as `path=text`, with empty folders as `path/`.
    fn content(&self) -> Vec<String> {
        fn list(root: &Path, folder: &Path, found: &mut Vec<String>) {
            let mut entries: Vec<_> = fs::read_dir(folder).unwrap().flatten().collect();
            entries.sort_by_key(fs::DirEntry::path);
            for entry in &entries {
                let path = entry.path();
                if path.is_dir() {
                    list(root, &path, found);
                } else {
                    let name = path.strip_prefix(root).unwrap().display();
                    found.push(format!("{name}={}", fs::read_to_string(&path).unwrap()));
                }
            }
            if entries.is_empty() {
                found.push(format!("{}/", folder.strip_prefix(root).unwrap().display()));
            }
        }
        let mut found = Vec::new();
        list(self.0.path(), self.0.path(), &mut found);
        found
    }

    fn plan(&self, files: &[(&str, &str)]) -> Plan {
        let mut plan = Plan::new();
        plan.own(&self.path("out"));
        plan.files(&self.path("out"), files.iter().copied())
            .unwrap();
        plan
    }

    fn differences(&self, plan: &Plan) -> Vec<String> {
        let found = plan.differences().unwrap();
        let line = |difference: &Difference| {
            let path = difference.path.strip_prefix(self.0.path()).unwrap();
            format!("{} {}", difference.state.as_str(), path.display())
        };
        found.iter().map(line).collect()
    }

    fn apply(&self, plan: &Plan) -> Result<(), Failure> {
        plan.apply(&plan.differences().unwrap(), self.0.path())
    }
}

#[test]
fn stale_missing_and_stray_files_are_all_listed() {
    let folder = Folder::with(&[
        ("out/same.rs", "same"),
        ("out/stale.rs", "old"),
        ("out/deep/er/stray.rs", ""),
        ("elsewhere.rs", ""),
    ]);
    let plan = folder.plan(&[("same.rs", "same"), ("stale.rs", "new"), ("m/new.rs", "")]);
    assert_eq!(
        folder.differences(&plan),
        [
            "stray out/deep/er/stray.rs",
            "missing out/m/new.rs",
            "stale out/stale.rs"
        ]
    );
}

#[test]
fn comparing_changes_nothing() {
    let folder = Folder::with(&[("out/stale.rs", "old")]);
    let before = folder.content();
    folder
        .plan(&[("stale.rs", "new")])
        .differences()
        .map(drop)
        .unwrap();
    assert_eq!(folder.content(), before);
}

#[test]
fn applying_writes_replaces_and_removes() {
    let folder = Folder::with(&[("out/stale.rs", "old"), ("out/deep/er/stray.rs", "")]);
    let plan = folder.plan(&[("stale.rs", "new"), ("m/new.rs", "text")]);
    folder.apply(&plan).unwrap();
    assert_eq!(folder.content(), ["out/m/new.rs=text", "out/stale.rs=new"]);
    assert!(plan.differences().unwrap().is_empty());
}

#[test]
fn a_folder_that_is_gone_is_restored() {
    let folder = Folder::with(&[("other", "")]);
    let plan = folder.plan(&[("a.rs", "a"), ("m/b.rs", "b")]);
    folder.apply(&plan).unwrap();
    assert_eq!(folder.content(), ["other=", "out/a.rs=a", "out/m/b.rs=b"]);
}

#[test]
fn a_folder_may_become_a_file_and_a_file_a_folder() {
    let folder = Folder::with(&[("out/a/x.rs", "x"), ("out/b", "b")]);
    let plan = folder.plan(&[("a", "now a file"), ("b/y.rs", "y")]);
    folder.apply(&plan).unwrap();
    assert_eq!(folder.content(), ["out/a=now a file", "out/b/y.rs=y"]);
}

#[test]
fn a_file_that_is_current_is_not_touched() {
    let folder = Folder::with(&[("out/a.rs", "a"), ("out/b.rs", "old")]);
    let path = folder.path("out/a.rs");
    let long_ago = std::time::SystemTime::UNIX_EPOCH;
    fs::File::options()
        .write(true)
        .open(&path)
        .unwrap()
        .set_modified(long_ago)
        .unwrap();
    folder
        .apply(&folder.plan(&[("a.rs", "a"), ("b.rs", "new")]))
        .unwrap();
    assert_eq!(fs::metadata(path).unwrap().modified().unwrap(), long_ago);
}

#[test]
fn a_failure_half_way_leaves_the_previous_files() {
    let folder = Folder::with(&[
        ("out/a.rs", "old a"),
        ("out/stray/s.rs", "s"),
        ("blocked", "a file where a folder is due"),
    ]);
    let before = folder.content();
    let mut plan = folder.plan(&[("a.rs", "new a"), ("fresh/f.rs", "f")]);
    plan.file(folder.path("blocked/z.rs"), "z");
    let failure = folder.apply(&plan).unwrap_err();
    assert!(failure.text().unwrap().contains("cannot write"));
    assert_eq!(folder.content(), before);
}

#[test]
fn a_folder_to_write_aside_that_is_missing_leaves_the_previous_files() {
    let folder = Folder::with(&[("out/a.rs", "old")]);
    let plan = folder.plan(&[("a.rs", "new")]);
    let differences = plan.differences().unwrap();
    plan.apply(&differences, &folder.path("none")).unwrap_err();
    assert_eq!(folder.content(), ["out/a.rs=old"]);
}

#[test]
fn an_unwanted_file_goes_unless_it_is_wanted_too() {
    let folder = Folder::with(&[("x/a", "a"), ("x/b", "b"), ("x/mine", "")]);
    let mut plan = Plan::new();
    plan.file(folder.path("x/a"), "a");
    plan.no_file(folder.path("x/a"));
    plan.no_file(folder.path("x/b"));
    plan.no_file(folder.path("x/never"));
    folder.apply(&plan).unwrap();
    assert_eq!(folder.content(), ["x/a=a", "x/mine="]);
}

#[test]
fn paths_that_lead_out_of_the_folder_are_refused() {
    for path in ["", "/etc/x", "../x", "a/../../x", "a//b/../c", "./a"] {
        let mut plan = Plan::new();
        let refused = plan.files(Path::new("out"), [(path, "")]);
        assert!(refused.is_err(), "{path}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_replaced_not_written_through() {
    let folder = Folder::with(&[("precious", "keep"), ("out/b.rs", "")]);
    std::os::unix::fs::symlink(folder.path("precious"), folder.path("out/a.rs")).unwrap();
    std::os::unix::fs::symlink(folder.0.path(), folder.path("out/loop")).unwrap();
    let plan = folder.plan(&[("a.rs", "new"), ("b.rs", "")]);
    assert_eq!(
        folder.differences(&plan),
        ["stale out/a.rs", "stray out/loop"]
    );
    folder.apply(&plan).unwrap();
    assert_eq!(
        folder.content(),
        ["out/a.rs=new", "out/b.rs=", "precious=keep"]
    );
}
