//! `docs/update-example.md`: a new edition taken in by the real command, and the page held to what that prints.

use std::process::Command;

use crate::selorax::{checked_in, current};
use crate::support::{Ended, Folder};

const PAGE: &str = "docs/update-example.md";
const DESCRIPTION: &str = "spec/selorax/openapi.yaml";
/// What stands before and after the output on the page.
const FENCE: &str = "~~~text\n";

/// A workspace as it is checked in, with the new edition in `edition.yaml`.
fn before_the_update() -> Folder {
    let folder = current();
    folder.write("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n");
    folder.write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n");
    let released = folder.text(DESCRIPTION);
    patch(&folder, "openapi.patch");
    folder.write("edition.yaml", &folder.text(DESCRIPTION));
    folder.write(DESCRIPTION, &released);
    folder
}

fn patch(folder: &Folder, name: &str) {
    let output = Command::new("git")
        .arg("apply")
        .arg(checked_in(&format!("docs/update-example/{name}")))
        .current_dir(folder.path("."))
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}

fn update(folder: &Folder) -> Ended {
    folder.run(&["update", "selorax", "edition.yaml"])
}

/// The page with this output in it.
fn page_with(output: &str) -> String {
    let page = std::fs::read_to_string(checked_in(PAGE)).unwrap();
    let (head, rest) = page.split_once(FENCE).unwrap();
    let (_, tail) = rest.split_once("~~~\n").unwrap();
    format!("{head}{FENCE}{output}~~~\n{tail}")
}

#[test]
fn the_page_of_the_example_is_what_the_command_prints() {
    let folder = before_the_update();
    patch(&folder, "overlay.patch");
    let ended = update(&folder);
    assert_eq!(ended.status, 0, "{ended:?}");
    let page = std::fs::read_to_string(checked_in(PAGE)).unwrap();
    let mend = "cargo test -p xtask --test commands -- --ignored writes_the_page";
    assert!(
        page == page_with(&ended.out),
        "to mend: {mend}\n{}",
        ended.out
    );
    assert_eq!(folder.run(&["regen", "--check"]).status, 0);
}

#[test]
#[ignore = "writes docs/update-example.md"]
fn writes_the_page() {
    let folder = before_the_update();
    patch(&folder, "overlay.patch");
    let page = page_with(&update(&folder).out);
    std::fs::write(checked_in(PAGE), page).unwrap();
}

#[test]
fn codes_that_only_the_new_edition_lists_stop_the_update_until_the_catalogue_has_them() {
    let folder = before_the_update();
    let ended = update(&folder);
    assert_eq!(ended.status, 1, "{ended:?}");
    for code in ["charge_expired", "store_suspended"] {
        let told = format!("the error code \"{code}\" is not in the catalogue");
        assert!(ended.err.contains(&told), "{ended:?}");
    }
    assert!(ended.err.contains("nothing was written"), "{ended:?}");
}

#[test]
fn a_code_that_the_catalogue_alone_adds_is_new_since_the_lock_lacks_it() {
    let folder = before_the_update();
    patch(&folder, "overlay.patch");
    // The description is the released one but for its version: the codes are in the overlay, which lies over both.
    let same = folder
        .text(DESCRIPTION)
        .replacen("version: v1", "version: v2", 1);
    folder.write("edition.yaml", &same);
    let ended = update(&folder);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        ended.out.contains("+ ErrorCode::ChargeExpired"),
        "{ended:?}"
    );
    assert!(ended.out.contains("is 0.2.0 (major)"), "{ended:?}");
}
