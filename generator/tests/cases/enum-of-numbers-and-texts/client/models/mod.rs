// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Levels.

mod level_level;
mod level_rate;
mod level_response;

pub use level_level::LevelLevel;
pub use level_rate::LevelRate;
pub use level_response::{
    LevelResponse, LevelResponseNegative, LevelResponseNumber, LevelResponseText,
};
