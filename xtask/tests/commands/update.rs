//! `update` and `diff` on a copy of the descriptions that are checked in.

use crate::selorax::{assert_same, checked_in, current, files};
use crate::support::Folder;

const DESCRIPTION: &str = "spec/selorax/openapi.yaml";

/// A workspace with a version and a changelog, and a new edition beside it.
fn with_edition(edit: impl Fn(&str) -> String) -> Folder {
    let folder = current();
    folder.write("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n");
    folder.write(
        "CHANGELOG.md",
        "# Changelog\n\n## Unreleased\n\n### Added\n\n- All.\n",
    );
    let edition = edit(&folder.text(DESCRIPTION));
    assert_ne!(edition, folder.text(DESCRIPTION));
    folder.write("new.yaml", &edition);
    folder
}

/// An order's note is gone, and the list of orders has another operationId.
fn an_edition(text: &str) -> String {
    let text = text.replacen("operationId: list_orders", "operationId: orders_index", 1);
    let (head, order) = text.split_once("\n    Order:\n").unwrap();
    let (before, after) = order.split_once("        note:\n").unwrap();
    let end = after.find("\n        ").unwrap();
    let rest = after[end + 1..]
        .lines()
        .skip_while(|line| line.starts_with("          "));
    let rest: Vec<_> = rest.collect();
    format!("{head}\n    Order:\n{before}{}\n", rest.join("\n"))
}

#[test]
fn an_update_tells_all_writes_all_and_leaves_everything_current() {
    let folder = with_edition(an_edition);
    let ended = folder.run(&["update", "selorax", "new.yaml"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    for told in [
        "Order.note: is gone",
        "- models::Order::note",
        "was list_orders, is orders_index",
        "The version after 0.1.0 is 0.2.0 (major).",
    ] {
        assert!(ended.out.contains(told), "{told}: {ended:?}");
    }
    assert_eq!(folder.text(DESCRIPTION), folder.text("new.yaml"));
    let changelog = folder.text("CHANGELOG.md");
    let (_, section) = changelog
        .split_once("## Unreleased\n\n### SeloraX, description")
        .unwrap();
    assert!(
        section.contains("- `Order.note`: is gone. **Breaking.**"),
        "{section}"
    );
    assert!(
        section.contains("**Migration**\n\n- `Order.note`: "),
        "{section}"
    );
    assert!(section.ends_with("### Added\n\n- All.\n"), "{section}");
    // The operation has the name that was released, in spite of its new operationId.
    assert!(
        folder
            .text("spec/selorax/names.lock")
            .contains("orders list ListOrders")
    );
    assert_eq!(folder.run(&["regen", "--check"]).status, 0);
}

#[test]
fn a_dry_run_tells_the_same_and_writes_nothing() {
    let folder = with_edition(an_edition);
    let before = files(&folder.path("."));
    let ended = folder.run(&["update", "selorax", "new.yaml", "--dry-run"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.out.contains("Order.note: is gone"), "{ended:?}");
    assert!(ended.out.contains("nothing was written"), "{ended:?}");
    assert_same(&files(&folder.path(".")), &before);
}

#[test]
fn an_edition_that_an_action_of_the_overlay_no_longer_fits_is_refused_with_the_nearest_candidate() {
    let debit = "/api/apps/v1/billing/wallet/debit";
    let folder = with_edition(|text| text.replacen(debit, "/api/apps/v1/billing/wallet/debits", 1));
    let before = files(&folder.path("."));
    let ended = folder.run(&["update", "selorax", "new.yaml"]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(ended.err.contains("overlay.yaml:"), "{ended:?}");
    assert!(
        ended.err.contains("/api/apps/v1/billing/wallet/debits"),
        "{ended:?}"
    );
    assert!(ended.err.contains("nothing was written"), "{ended:?}");
    assert_same(&files(&folder.path(".")), &before);
}

#[test]
fn a_changelog_without_a_place_for_the_section_stops_the_update() {
    let folder = with_edition(an_edition);
    folder.write("CHANGELOG.md", "# Changelog\n");
    let before = files(&folder.path("."));
    let ended = folder.run(&["update", "selorax", "new.yaml"]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(ended.err.contains("## Unreleased"), "{ended:?}");
    assert_same(&files(&folder.path(".")), &before);
}

#[test]
fn a_comparison_fails_from_the_verdict_on_that_is_named() {
    let folder = with_edition(an_edition);
    let overlay = ["--overlay", "spec/selorax/overlay.yaml"];
    for (limit, status) in [(None, 0), (Some("major"), 1), (Some("patch"), 1)] {
        let mut words = vec!["diff", DESCRIPTION, "new.yaml"];
        words.extend(overlay);
        words.extend(limit.iter().flat_map(|limit| ["--fail-on", limit]));
        assert_eq!(folder.run(&words).status, status, "{limit:?}");
    }
    let same = ["diff", DESCRIPTION, DESCRIPTION, "--fail-on", "patch"];
    let ended = folder.run(&same);
    assert_eq!(
        (ended.status, ended.out.as_str()),
        (0, "Nothing changed.\n")
    );
}

#[test]
fn the_json_of_a_comparison_has_the_published_form() {
    let folder = with_edition(an_edition);
    let words = ["diff", DESCRIPTION, "new.yaml", "--format", "json"];
    let ended = folder.run(&words);
    let report: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    let schema = std::fs::read_to_string(checked_in("docs/diff.schema.json")).unwrap();
    let schema = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    let errors: Vec<_> = schema
        .iter_errors(&report)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    let gone = report["changes"].as_array().unwrap().iter();
    let gone: Vec<_> = gone
        .filter(|change| change["subject"] == "Order.note")
        .collect();
    assert_eq!(gone[0]["rust"][0]["path"], "models::Order::note");
    assert!(gone[0]["old"]["line"].as_u64().is_some_and(|line| line > 1));
}
