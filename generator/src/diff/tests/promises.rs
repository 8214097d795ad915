//! What holds for every comparison.

use super::{BASE, compare, ids};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::diff::{Version, update};
use crate::naming::NamesLock;
use crate::surface::Impact;

#[test]
fn a_description_does_not_differ_from_itself() {
    let report = compare(BASE, BASE);
    assert!(report.changes.is_empty(), "{:?}", ids(&report));
    assert_eq!(report.verdict(), Impact::None);
}

#[test]
fn the_order_of_keys_is_no_difference() {
    let value: serde_json::Value = serde_yaml::from_str(BASE).unwrap_or_default();
    let text = value.to_string();
    // As JSON, keys are sorted.
    assert!(text.starts_with("{\"components"), "{text}");
    let report = compare(BASE, &text);
    assert!(report.changes.is_empty(), "{:?}", ids(&report));
}

#[test]
fn texts_alone_make_a_patch() {
    let text = BASE.replace("description: ", "description: So ");
    assert_eq!(compare(BASE, &text).verdict(), Impact::Patch);
    let ids = ids(&compare(BASE, &text));
    assert!(ids.iter().all(|id| id == "text-changed"), "{ids:?}");
}

#[test]
fn the_same_in_the_words_of_3_0_is_no_difference() {
    // Webhooks came with 3.1.
    let (paths, rest) = BASE
        .split_once("\nwebhooks:")
        .expect("the base has webhooks");
    let (_, components) = rest.split_once("\ncomponents:").expect("and components");
    let new = format!("{paths}\ncomponents:{components}");
    let old = new
        .replace("openapi: 3.1.0", "openapi: 3.0.3")
        .replace("type: [integer, 'null']", "type: integer, nullable: true")
        .replace("const: order", "enum: [order]")
        .replace("const: event", "enum: [event]")
        .replace("const: api", "enum: [api]");
    assert!(!old.contains("const:") && !old.contains("'null'"), "{old}");
    let report = compare(&old, &new);
    assert!(report.changes.is_empty(), "{:?}", ids(&report));
}

/// Takes an edition in that is what was released, with names of the overlay that came since.
fn renamed_by_overlay(overlay: &str) -> crate::diff::Report {
    let document = crate::source::SourceFile::new("base.yaml", BASE);
    let overlay =
        format!("overlay: 1.0.0\ninfo: {{ title: t, version: '1' }}\nactions:\n{overlay}");
    let overlays = [crate::source::SourceFile::new("overlay.yaml", overlay)];
    let mut found = Default::default();
    let version = |overlays| Version {
        document: &document,
        overlays,
        loader: &crate::external::NoFiles,
    };
    let bare = crate::diff::bare();
    let none = NamesLock::default();
    let released = update([version(&[]), version(&[])], &none, &bare, &mut found);
    let lock = released.expect("the base is sound").client.lock;
    let renamed = update(
        [version(&overlays), version(&overlays)],
        &lock,
        &bare,
        &mut found,
    );
    let is_error = |found: &Diagnostic| found.severity == Severity::Error;
    assert!(
        !found.iter().flat_map(Diagnostics::iter).any(is_error),
        "{found:?}"
    );
    renamed.expect("the overlay is sound").report
}

#[test]
fn a_type_or_operation_that_the_overlay_renames_after_its_release_makes_a_minor_version() {
    let overlay = "
- target: $.components.schemas.Order
  update: { x-shopwright-type-name: Purchase }
- target: $.paths['/orders'].get
  update: { x-shopwright-name: all_orders }
";
    let report = renamed_by_overlay(overlay);
    assert_eq!(report.verdict(), Impact::Minor, "{}", report.to_text(false));
}

#[test]
fn a_field_that_the_overlay_renames_after_its_release_makes_a_major_version() {
    let overlay = "
- target: $.components.schemas.Order.properties.buyer
  update: { x-shopwright-name: customer }
";
    assert_eq!(renamed_by_overlay(overlay).verdict(), Impact::Major);
}

/// An API whose answer has a property of this schema, behind as many others as wanted, each of a type of its own.
fn with_fruit(fruit: &str, others: usize) -> String {
    let object = |name: &str| {
        format!(
            "    {name}: {{ type: object, required: [{name}], properties: {{ {name}: {{ type: string }} }} }}\n"
        )
    };
    let names: Vec<_> = (0..others).map(|index| format!("Other{index}")).collect();
    let property = |name: &String| format!("{name}: {{ $ref: '#/components/schemas/{name}' }},");
    let properties = names.iter().map(property).collect::<Vec<_>>().join(" ");
    let fruits = ["Quince", "Pear", "Plum"].map(str::to_owned);
    let schemas: String = names
        .iter()
        .chain(&fruits)
        .map(|name| object(name))
        .collect();
    format!(
        "openapi: 3.0.3
info: {{ title: T, version: '1' }}
servers: [{{ url: https://api.example.com }}]
paths:
  /basket:
    get:
      operationId: get_basket
      responses:
        '200':
          description: Fine.
          content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Basket' }} }} }}
components:
  schemas:
    Basket: {{ type: object, properties: {{ {properties} fruit: {fruit} }} }}
{schemas}"
    )
}

#[test]
fn a_union_is_wider_only_if_the_type_before_is_among_its_alternatives() {
    let one = |name: &str| format!("{{ $ref: '#/components/schemas/{name}' }}");
    let either = |a: &str, b: &str| format!("{{ oneOf: [{}, {}] }}", one(a), one(b));
    let has = |old: &str, new: &str, kind: &str| ids(&compare(old, new)).contains(&kind.to_owned());
    // Properties that come and go move the places of types in the tables of either side.
    for others in 0..6 {
        let old = with_fruit(&one("Quince"), others);
        let other = with_fruit(&either("Pear", "Plum"), 0);
        assert!(has(&old, &other, "response-type-changed"), "{others}");
        assert!(has(&other, &old, "response-type-changed"), "{others}");
        let wider = with_fruit(&either("Quince", "Plum"), 0);
        assert!(has(&old, &wider, "response-type-widened"), "{others}");
        assert!(has(&wider, &old, "response-type-narrowed"), "{others}");
    }
}
