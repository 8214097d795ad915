//! Bytes as the texts of a description and of an overlay, parted by a zero byte: both are read and applied, and what is
//! found is shown. Nothing panics.

use shopwright_generator::diagnostic::Diagnostics;
use shopwright_generator::external::NoFiles;
use shopwright_generator::source::{SourceFile, Sources};
use shopwright_generator::{effective_yaml, load};

/// Overlays for bytes that bring none.
const OVERLAYS: [&str; 4] = [
    "overlay: 1.0.0\ninfo: {title: o, version: '1'}\nactions: [{target: $.paths.*.*, update: {x: [1], tags: [t]}}]\n",
    "overlay: 1.1.0\ninfo: {title: o, version: '1'}\nactions:\n- {target: '$..[?@.type]', remove: true}\n- {target: $, update: {paths: {}}}\n",
    "overlay: 1.1.0\nactions: [{target: '$.components.schemas[?length(@) > 1]', copy: $.info}, {target: '$..properties', update: {p: {type: string}}}]\n",
    "overlay: 1.0.0\nactions: [{target: '$..*', update: {a: b}}, {target: '$[-1:0:-1]'}, {target: $.x, update: 1}]\n",
];

/// Runs one input.
pub fn run(bytes: &[u8]) {
    let mut texts = bytes
        .splitn(2, |byte| *byte == 0)
        .map(String::from_utf8_lossy);
    let document = texts.next().unwrap_or_default();
    let overlay = texts
        .next()
        .unwrap_or(OVERLAYS[bytes.len() % OVERLAYS.len()].into());
    let file = SourceFile::new("openapi.yaml", document);
    let overlays = [SourceFile::new("overlay.yaml", overlay)];
    let mut sink = Diagnostics::new();
    let document = load(&file, &overlays, &NoFiles, &mut sink);
    let sources = Sources::new(&file, &overlays);
    let (text, json) = (sink.render_text(&sources), sink.render_json(&sources));
    assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok());
    match document {
        Some(document) => drop(effective_yaml(&document)),
        None => assert!(
            sink.has_errors() && !text.is_empty(),
            "nothing is refused without a word"
        ),
    }
}
