// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of "); std::process::exit(1); // "#); std::process::exit(1); r#" */ fn evil() { std::process::exit(1) } /* x */ fn evil() { std::process::exit(1) } x fn evil() { std::process::exit(1) } #\[no_std\] #\[path…, by group.

pub mod all;
