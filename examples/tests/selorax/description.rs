//! That the tests' own reading of the description finds what is in it.

use shopwright::selorax::SeloraX;

use crate::support::description::Description;

#[test]
fn places_are_named_through_references_lists_and_alternatives() {
    let description = Description::of::<SeloraX>();
    let operations = description.operations();
    let names = description.documented(&operations["POST /api/apps/v1/orders/filters"]);
    for name in [
        "body.filters[].tableAlias",
        "body.filters[].value|0",
        "body.filters[].value|1[]|1",
        "body.exclude_metafields[].key",
        "body.page",
    ] {
        assert!(names.contains(name), "{name} in {names:?}");
    }
}
