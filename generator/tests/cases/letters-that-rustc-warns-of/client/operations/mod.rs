// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of Binyāmīn ʿAyin, by group.

pub mod u723_u718_u72a_u71d_u71d_u710;
