//! Text of a description that wants to be code, stays text.

use super::fixture::{BOTH, api, docs, field, structure, ty};
use super::*;
use crate::ir::*;

/// Ends comments and strings, opens attributes and blocks, turns text around.
const HOSTILE: [&str; 12] = [
    "*/ pub fn evil() {} /*",
    "\"); pub fn evil() {} //",
    "x\npub fn evil() {}",
    "x\r\rpub fn evil() {}\r",
    "#![evil] #[evil]",
    "{} {{}} {0}",
    "..\\..//../",
    "\u{202e}evil\u{2066}",
    "```rust\npanic!()\n",
    "    indented()\n\n\tindented()",
    "[evil](evil) [`evil`] <evil> <a href='evil'>",
    "\u{0}\u{7f}\u{85}\u{2028}",
];

fn hostile(text: &str) -> Api {
    let everywhere = Docs {
        summary: Some(text.to_owned()),
        links: vec![text.to_owned()],
        ..docs(text)
    };
    let mut api = Api {
        title: text.to_owned(),
        version: text.to_owned(),
        license: Some(text.to_owned()),
        docs: everywhere.clone(),
        ..api()
    };
    let wire = WireName::new(text);
    for op in &mut api.operations {
        op.docs = everywhere.clone();
        op.scopes = vec![text.to_owned()];
        op.error_codes = vec![text.to_owned()];
        for param in op
            .params
            .iter_mut()
            .filter(|param| param.place != ParamPlace::Path)
        {
            param.name.wire = wire.clone();
            param.docs = everywhere.clone();
            param.default = Some(Literal::String(text.to_owned()));
        }
    }
    api.groups[0].name.wire = wire.clone();
    api.groups[0].docs = everywhere.clone();
    api.errors.codes[0].cause = Some(text.to_owned());
    api.errors.codes[0].group = Some(text.to_owned());
    let mut only = field(
        "text",
        TypeRef::Primitive(Primitive::String),
        Presence::Required,
    );
    only.name.wire = wire;
    only.docs = everywhere.clone();
    only.constant = Some(Literal::String(text.to_owned()));
    api.types.push(TypeDef {
        docs: everywhere,
        ..ty("Hostile", BOTH, TypeKind::Struct(structure(vec![only])))
    });
    api
}

/// Collects the names of functions, whatever they stand in.
#[derive(Default)]
struct Functions(Vec<String>);

impl syn::visit::Visit<'_> for Functions {
    fn visit_signature(&mut self, signature: &syn::Signature) {
        self.0.push(signature.ident.to_string());
    }
}

#[test]
fn text_never_becomes_code() {
    let long = "long [text](x) ".repeat(1_000);
    for text in HOSTILE.into_iter().chain([long.as_str()]) {
        for (path, source) in render(&hostile(text), &options()) {
            if !path.starts_with("src/") {
                continue;
            }
            let file = syn::parse_file(&source)
                .unwrap_or_else(|error| panic!("{path}: {error}\n{source}"));
            let mut functions = Functions::default();
            syn::visit::visit_file(&mut functions, &file);
            assert!(!functions.0.contains(&"evil".to_owned()), "{source}");
            let docs = source
                .lines()
                .filter(|line| line.trim_start().starts_with("//"));
            for line in docs {
                let bare = |c: char| c.is_control() || ('\u{2028}'..='\u{202e}').contains(&c);
                assert!(!line.contains(bare), "{line:?}");
                assert!(line.chars().count() < 400, "{line}");
            }
        }
    }
}

#[test]
fn a_manifest_is_toml_whatever_the_title() {
    for text in HOSTILE {
        let files = render(&hostile(text), &options());
        let manifest = files.get("Cargo.toml").unwrap();
        let line = manifest
            .lines()
            .find(|line| line.starts_with("description"))
            .unwrap();
        assert!(line.ends_with('"') && !line.ends_with("\\\""), "{line}");
        assert_eq!(manifest.matches("[package]").count(), 1);
    }
}
