//! Rendering, tested on an API made by hand.

mod fixture;
mod golden;
mod hostile;
mod speed;

use super::*;
use fixture::api;

fn options() -> RenderOptions {
    RenderOptions {
        runtime: RuntimePath::External,
        sources: vec![
            "spec/shop/openapi.yaml".to_owned(),
            "spec/shop/overlay.yaml".to_owned(),
        ],
        command: "cargo xtask regen".to_owned(),
        package: Some(Package {
            name: "shop-client".to_owned(),
            runtime: RuntimeDependency::Path("../runtime".to_owned()),
        }),
    }
}

#[test]
fn every_file_parses_and_carries_the_header() {
    let files = render(&api(), &options());
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with("src/")) {
        assert!(text.starts_with(
            "// @generated from spec/shop/openapi.yaml and spec/shop/overlay.yaml.\n"
        ));
        syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
    }
}
