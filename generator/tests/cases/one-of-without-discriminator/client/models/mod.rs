// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Pets.

mod cat;
mod dog;
mod pet;

pub use cat::Cat;
pub use dog::{Dog, DogBarks};
pub use pet::Pet;
