// @generated from the folders of spec.
// Run `cargo xtask regen` to write it anew; do not edit.

//! The generated APIs, one module and one feature each.

#[cfg(feature = "dukanext")]
pub mod dukanext;

#[cfg(feature = "selorax")]
pub mod selorax;

#[cfg(feature = "shoppex")]
pub mod shoppex;
