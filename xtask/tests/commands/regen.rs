//! `regen`, on a workspace of nothing but a description.

use std::fs;

use crate::support::{Folder, GOOD};

const GENERATED: &str = "runtime/src/generated";

fn workspace() -> Folder {
    Folder::with(&[("xtask/Cargo.toml", ""), ("spec/tiny/openapi.yaml", GOOD)])
}

fn written() -> Folder {
    let folder = workspace();
    let ended = folder.run(&["regen"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    folder
}

#[test]
fn everything_is_written_and_then_current() {
    let folder = written();
    let list = folder.text("runtime/src/generated/mod.rs");
    assert!(list.contains("#[cfg(feature = \"tiny\")]\npub mod tiny;"));
    let ended = folder.run(&["regen"]);
    assert_eq!(ended.status, 0);
    assert!(
        ended.out.contains("Read spec/tiny/openapi.yaml"),
        "{ended:?}"
    );
    assert!(ended.out.contains("are current"), "{ended:?}");
    assert_eq!(folder.list("."), ["runtime", "spec", "xtask"]);
}

#[test]
fn check_lists_all_that_is_stale_missing_or_stray_and_writes_nothing() {
    let folder = written();
    folder.write("runtime/src/generated/tiny/api.rs", "changed");
    folder.write("runtime/src/generated/tiny/models/stray.rs", "");
    fs::remove_file(folder.path("runtime/src/generated/tiny/models/order.rs")).unwrap();
    fs::remove_file(folder.path("spec/tiny/names.lock")).unwrap();
    let ended = folder.run(&["regen", "--check"]);
    assert_eq!(ended.status, 1);
    for line in [
        "   stale runtime/src/generated/tiny/api.rs",
        " missing runtime/src/generated/tiny/models/order.rs",
        "   stray runtime/src/generated/tiny/models/stray.rs",
        " missing spec/tiny/names.lock",
    ] {
        assert!(
            ended.out.lines().any(|found| found == line),
            "{line} {ended:?}"
        );
    }
    assert!(
        ended.err.trim_end().ends_with("to mend: cargo xtask regen"),
        "{ended:?}"
    );
    assert_eq!(folder.text("runtime/src/generated/tiny/api.rs"), "changed");
    assert_eq!(folder.run(&["regen"]).status, 0);
    assert_eq!(folder.run(&["regen", "--check"]).status, 0);
}

#[test]
fn each_of_them_alone_fails_the_check() {
    let folder = written();
    let file = "runtime/src/generated/tiny/api.rs";
    let text = folder.text(file);
    for state in ["stale", "missing", "stray"] {
        match state {
            "stale" => folder.write(file, &format!("{text} ")),
            "missing" => fs::remove_file(folder.path(file)).unwrap(),
            _ => folder.write("runtime/src/generated/stray.txt", ""),
        }
        let ended = folder.run(&["regen", "--check"]);
        assert_eq!(ended.status, 1, "{ended:?}");
        assert!(
            ended.err.contains(&format!("not current: 1 {state}\n")),
            "{ended:?}"
        );
        assert_eq!(folder.run(&["regen"]).status, 0);
    }
}

#[test]
fn a_generated_folder_that_is_gone_is_restored() {
    let folder = written();
    let before = folder.text("runtime/src/generated/tiny/api.rs");
    fs::remove_dir_all(folder.path(GENERATED)).unwrap();
    assert_eq!(folder.run(&["regen"]).status, 0);
    assert_eq!(folder.text("runtime/src/generated/tiny/api.rs"), before);
    assert_eq!(folder.run(&["regen", "--check"]).status, 0);
}

#[test]
fn an_api_that_is_gone_takes_its_files_along() {
    let folder = written();
    folder.write("spec/other/openapi.yaml", GOOD);
    assert_eq!(folder.run(&["regen"]).status, 0);
    fs::remove_dir_all(folder.path("spec/other")).unwrap();
    assert_eq!(folder.run(&["regen", "--check"]).status, 1);
    assert_eq!(folder.run(&["regen"]).status, 0);
    assert_eq!(folder.list(GENERATED), ["mod.rs", "tiny"]);
}

#[test]
fn one_api_alone_leaves_the_others() {
    let folder = written();
    folder.write("spec/other/openapi.yaml", GOOD);
    folder.write("runtime/src/generated/tiny/api.rs", "changed");
    let ended = folder.run(&["regen", "--api", "other"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert_eq!(folder.text("runtime/src/generated/tiny/api.rs"), "changed");
    assert_eq!(folder.list(GENERATED), ["mod.rs", "other", "tiny"]);
    let ended = folder.run(&["regen", "--api", "none"]);
    assert_eq!(ended.status, 2);
    assert!(ended.err.contains("other, tiny"), "{ended:?}");
}

#[test]
fn a_document_with_errors_leaves_the_previous_files() {
    let folder = written();
    let before = folder.text("runtime/src/generated/tiny/api.rs");
    folder.write(
        "spec/tiny/openapi.yaml",
        &format!(
            "{GOOD}info: {{}}
"
        ),
    );
    let ended = folder.run(&["regen"]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(
        ended.err.contains("--> spec/tiny/openapi.yaml:"),
        "{ended:?}"
    );
    assert!(ended.err.contains("nothing was written"), "{ended:?}");
    assert_eq!(folder.text("runtime/src/generated/tiny/api.rs"), before);
}

#[test]
fn a_warning_is_enough_to_write_nothing() {
    let folder = workspace();
    folder.write(
        "spec/tiny/openapi.yaml",
        &GOOD.replace("    User:\n", "    User:\n      minLength: '3'\n"),
    );
    let ended = folder.run(&["regen"]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(ended.err.contains("warning[SW041]"), "{ended:?}");
    assert!(!folder.path(GENERATED).exists());
}

#[test]
fn a_lock_that_cannot_be_read_is_told_with_its_line() {
    let folder = written();
    let text = folder.text("spec/tiny/names.lock");
    folder.write("spec/tiny/names.lock", &format!("{text}nonsense\n"));
    let ended = folder.run(&["regen"]);
    assert_eq!(ended.status, 1, "{ended:?}");
    let place = format!("spec/tiny/names.lock:{}", text.lines().count() + 1);
    assert!(ended.err.contains(&place), "{ended:?}");
}

/// Checks a lock that was edited; gives what is said against it.
#[track_caller]
fn refused(edit: impl Fn(&str) -> String) -> String {
    let folder = written();
    let text = folder.text("spec/tiny/names.lock");
    let edited = edit(&text);
    assert_ne!(edited, text);
    folder.write("spec/tiny/names.lock", &edited);
    let ended = folder.run(&["regen", "--check"]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(ended.err.contains("cargo xtask regen"), "{ended:?}");
    assert_eq!(folder.text("spec/tiny/names.lock"), edited);
    ended.out + &ended.err
}

#[test]
fn check_refuses_a_lock_that_is_not_sorted() {
    let said = refused(|text| {
        let (orders, users) = (
            "group Orders = orders Orders\n",
            "group Users = users Users\n",
        );
        text.replace(&format!("{orders}{users}"), &format!("{users}{orders}"))
    });
    assert!(said.contains("stale spec/tiny/names.lock"), "{said}");
}

#[test]
fn check_refuses_a_lock_with_a_name_of_what_is_gone() {
    let said =
        refused(|text| text.replace("\ngroup Orders", "\ngroup Gone = gone Gone\ngroup Orders"));
    assert!(said.contains("stale spec/tiny/names.lock"), "{said}");
}

#[test]
fn check_names_the_line_of_a_key_that_is_there_twice() {
    let said = refused(|text| {
        text.replace(
            "\ngroup Users",
            "\ngroup Orders = others Others\ngroup Users",
        )
    });
    let place = said.contains("spec/tiny/names.lock:9: this key is there twice");
    assert!(place, "{said}");
}

#[test]
fn check_names_both_lines_that_give_one_name_to_two_things() {
    let said = refused(|text| text.replace("= users Users", "= orders Users"));
    let told = "spec/tiny/names.lock:9: line 8 gives the name `orders` to something else";
    assert!(said.contains(told), "{said}");
}
