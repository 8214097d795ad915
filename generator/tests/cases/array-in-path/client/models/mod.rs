// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Points.

mod points_deep;
mod points_joined_item;
mod points_json;

pub use points_deep::PointsDeep;
pub use points_joined_item::PointsJoinedItem;
pub use points_json::PointsJson;
