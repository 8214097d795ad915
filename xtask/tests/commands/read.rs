//! `lint` and `effective`.

use crate::support::{Folder, GOOD};

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
