//! Documents in several files, held in memory.

mod limits;
mod split;

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Loader, Refusal};
use crate::diagnostic::{Code, Diagnostics};
use crate::naming::NamesLock;
use crate::passes::Selection;
use crate::render::{RenderOptions, RuntimePath};
use crate::source::{SourceFile, Sources};
use crate::{Input, generate, load};

/// Files by path. The folder of the document is `api`.
#[derive(Debug, Default)]
struct Memory(BTreeMap<String, String>);

impl Memory {
    fn with(files: &[(&str, &str)]) -> Self {
        let own = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
        Self(files.iter().map(own).collect())
    }
}

impl Loader for Memory {
    fn load(&self, path: &str, _: usize) -> Result<SourceFile, Refusal> {
        if path.starts_with("..") {
            return Err(Refusal::Outside);
        }
        let text = self.0.get(path).ok_or(Refusal::Missing)?;
        Ok(SourceFile::new(format!("api/{path}"), text.as_str()))
    }
}

/// What became of a document.
struct Outcome {
    value: Value,
    found: Diagnostics,
    printed: String,
}

impl Outcome {
    fn codes(&self) -> Vec<Code> {
        self.found.iter().map(|found| found.code).collect()
    }

    #[track_caller]
    fn at(&self, pointer: &str) -> &Value {
        let found = self.value.pointer(pointer);
        found.unwrap_or_else(|| panic!("nothing at {pointer}: {:#}", self.value))
    }
}

const HEAD: &str = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\n";

/// Loads and generates.
#[track_caller]
fn run(document: &str, files: &[(&str, &str)]) -> Outcome {
    let file = SourceFile::new("api/openapi.yaml", format!("{HEAD}{document}"));
    let memory = Memory::with(files);
    let mut found = Diagnostics::new();
    let document = load(&file, &[], &memory, &mut found).expect("it is OpenAPI");
    client(&file, &memory, &mut found);
    Outcome {
        value: document.value().clone(),
        printed: found.render_text(&Sources::new(&file, &[])),
        found,
    }
}

/// The files of a client.
fn client(
    file: &SourceFile,
    loader: &dyn Loader,
    found: &mut Diagnostics,
) -> Vec<(String, String)> {
    let input = Input {
        document: file,
        overlays: &[],
        loader,
        lock: &NamesLock::default(),
        selection: &Selection::default(),
    };
    let options = RenderOptions {
        runtime: RuntimePath::External,
        sources: Vec::new(),
        command: "regen".to_owned(),
        package: None,
    };
    let made = generate(&input, &options, found).expect("something is made");
    made.files.into_iter().collect()
}

/// A path whose answer is a schema.
fn answer(reference: &str) -> String {
    format!(
        "paths:\n  /x:\n    get:\n      responses:\n        '200':\n          description: d\n          content:\n            application/json:\n              schema: {{ $ref: '{reference}' }}\n"
    )
}

const SCHEMA: &str = "/paths/~1x/get/responses/200/content/application~1json/schema/$ref";

#[test]
fn a_whole_file_becomes_a_component_of_its_name() {
    let order = "type: object\nproperties: { id: { type: integer } }\n";
    let made = run(
        &answer("./models/Order.yaml"),
        &[("models/Order.yaml", order)],
    );
    assert_eq!(made.at(SCHEMA), "#/components/schemas/Order");
    assert_eq!(made.at("/components/schemas/Order/type"), "object");
    assert!(made.found.is_empty(), "{}", made.printed);
}

#[test]
fn json_is_read_beside_yaml_and_fragments_are_unescaped() {
    let common = r#"{"definitions": {"a/b c": {"type": "object", "properties": {"n": {"type": "string"}}}}}"#;
    let made = run(
        &answer("common.json#/definitions/a~1b%20c"),
        &[("common.json", common)],
    );
    assert_eq!(made.at(SCHEMA), "#/components/schemas/a_b_c");
    assert!(made.found.is_empty(), "{}", made.printed);
}

#[test]
fn a_component_that_is_only_a_reference_is_what_it_refers_to() {
    let document = answer("#/components/schemas/Order")
        + "components:\n  schemas:\n    Order: { $ref: './o.yaml#/defs/Thing' }\n";
    let file = "defs:\n  Thing: { type: object, properties: { next: { $ref: '#/defs/Thing' } } }\n";
    let made = run(&document, &[("o.yaml", file)]);
    assert_eq!(made.at("/components/schemas/Order/type"), "object");
    let next = made.at("/components/schemas/Order/properties/next/$ref");
    assert_eq!(next, "#/components/schemas/Order");
    assert!(made.value.pointer("/components/schemas/Thing").is_none());
    assert!(made.found.is_empty(), "{}", made.printed);
}

#[test]
fn a_reference_back_into_the_document_is_the_same_type() {
    let document = answer("m/page.yaml")
        + "components:\n  schemas:\n    Order: { type: object, properties: { page: { $ref: 'm/page.yaml' } } }\n";
    let page = "type: object\nproperties:\n  order: { $ref: '../openapi.yaml#/components/schemas/Order' }\n";
    let made = run(&document, &[("m/page.yaml", page)]);
    let order = made.at("/components/schemas/page/properties/order/$ref");
    assert_eq!(order, "#/components/schemas/Order");
    let page = made.at("/components/schemas/Order/properties/page/$ref");
    assert_eq!(page, "#/components/schemas/page");
    let names = made.at("/components/schemas").as_object().unwrap();
    assert_eq!(names.len(), 2);
    assert!(made.found.is_empty(), "{}", made.printed);
}

#[test]
fn every_kind_of_object_is_taken_over_from_other_files() {
    let paths = "'/orders/{id}':\n  parameters: [{ $ref: 'parts.yaml#/parameters/Id' }]\n  post:\n    operationId: addOrder\n    requestBody: { $ref: 'parts.yaml#/bodies/Order' }\n    responses:\n      '200': { $ref: 'parts.yaml#/responses/Ok' }\n";
    let parts = "parameters:\n  Id: { name: id, in: path, required: true, schema: { type: integer } }\n\
        bodies:\n  Order: { content: { application/json: { schema: { $ref: '#/schemas/Order' } } } }\n\
        responses:\n  Ok:\n    description: d\n    headers: { X-A: { $ref: '#/headers/A' } }\n    content: { application/json: { schema: { $ref: '#/schemas/Order' }, examples: { a: { $ref: '#/examples/A' } } } }\n\
        headers:\n  A: { schema: { type: string } }\nexamples:\n  A: { value: { $ref: kept } }\n\
        schemas:\n  Order: { type: object, properties: { id: { type: integer } } }\n";
    let document = "paths:\n  '/orders/{id}': { $ref: 'paths.yaml#/~1orders~1%7Bid%7D' }\n";
    let made = run(document, &[("paths.yaml", paths), ("parts.yaml", parts)]);
    let operation = made.at("/paths/~1orders~1{id}/post");
    assert_eq!(
        operation["requestBody"]["$ref"],
        "#/components/requestBodies/Order"
    );
    assert_eq!(
        operation["responses"]["200"]["$ref"],
        "#/components/responses/Ok"
    );
    assert_eq!(made.at("/components/examples/A/value/$ref"), "kept");
    made.at("/components/parameters/Id");
    made.at("/components/headers/A");
    assert!(made.found.is_empty(), "{}", made.printed);
}

#[test]
fn lists_of_components_and_paths_may_be_files() {
    let document = "paths: { $ref: paths/_index.yaml }\ncomponents:\n  schemas: { $ref: schemas/_index.yaml }\n";
    let paths = "/a:\n  get: { $ref: a.yaml#/get }\n/b: { $ref: b.yaml }\n";
    let get = "responses: { '200': { description: d, content: { application/json: { schema: { $ref: ../schemas/Order.yaml } } } } }\n";
    let a = format!("get: {{ operationId: a, {} }}\n", get.trim());
    let b = format!("get: {{ operationId: b, {} }}\n", get.trim());
    let index = "Order: { $ref: ./Order.yaml }\nInline: { type: object, properties: { o: { $ref: '_index.yaml#/Order' } } }\n";
    let order = "type: object\nproperties: { i: { $ref: '_index.yaml#/Inline' } }\n";
    let made = run(
        document,
        &[
            ("paths/_index.yaml", paths),
            ("paths/a.yaml", &a),
            ("paths/b.yaml", &b),
            ("schemas/_index.yaml", index),
            ("schemas/Order.yaml", order),
        ],
    );
    assert!(made.found.is_empty(), "{}", made.printed);
    let schemas = made.at("/components/schemas");
    assert_eq!(schemas.as_object().unwrap().len(), 2);
    assert_eq!(
        schemas["Inline"]["properties"]["o"]["$ref"],
        "#/components/schemas/Order"
    );
    assert_eq!(
        schemas["Order"]["properties"]["i"]["$ref"],
        "#/components/schemas/Inline"
    );
}

#[test]
fn a_part_of_a_node_that_is_taken_over_is_no_copy() {
    let files = [(
        "o.yaml",
        "type: object\nproperties: { lines: { type: object, properties: { n: { type: integer } } } }\n",
    )];
    let document = answer("o.yaml#/properties/lines")
        + "components:\n  schemas:\n    Cart: { type: object, properties: { o: { $ref: o.yaml } } }\n";
    let made = run(&document, &files);
    assert_eq!(made.at(SCHEMA), "#/components/schemas/o/properties/lines");
}

#[test]
fn a_name_that_is_taken_is_told() {
    let document = answer("m/Order.yaml")
        + "components:\n  schemas:\n    Order: { type: object, properties: { a: { type: string } } }\n";
    let made = run(
        &document,
        &[(
            "m/Order.yaml",
            "type: object\nproperties: { b: { type: string } }\n",
        )],
    );
    assert_eq!(made.at(SCHEMA), "#/components/schemas/m_Order");
    assert!(
        made.codes().contains(&Code::NameCollision),
        "{}",
        made.printed
    );
    assert_eq!(made.found.warnings(), 0, "{}", made.printed);
}

#[test]
fn discriminators_of_other_files_are_rewritten() {
    let pet = "oneOf: [{ $ref: Dog.yaml }, { $ref: Cat.yaml }]\ndiscriminator: { propertyName: kind, mapping: { dog: Dog.yaml, cat: './Cat.yaml' } }\n";
    let animal = "type: object\nrequired: [kind]\nproperties: { kind: { type: string } }\n";
    let files = [
        ("Pet.yaml", pet),
        ("Dog.yaml", animal),
        ("Cat.yaml", animal),
    ];
    let made = run(&answer("Pet.yaml"), &files);
    let mapping = made.at("/components/schemas/Pet/discriminator/mapping");
    assert_eq!(mapping["dog"], "#/components/schemas/Dog");
    assert_eq!(mapping["cat"], "#/components/schemas/Cat");
    assert!(made.found.is_empty(), "{}", made.printed);
}

#[test]
fn a_finding_in_another_file_names_that_file_and_line() {
    let order = "type: object\nproperties:\n  id:\n    type: string\n    maxLength: -1\n";
    let made = run(&answer("m/Order.yaml"), &[("m/Order.yaml", order)]);
    assert!(
        made.printed.contains("--> api/m/Order.yaml:5:"),
        "{}",
        made.printed
    );
    let broken = run(&answer("m/Order.yaml"), &[("m/Order.yaml", "a: 1\na: 2\n")]);
    assert!(
        broken.printed.contains("--> api/m/Order.yaml:2:"),
        "{}",
        broken.printed
    );
}

#[test]
fn what_cannot_be_reached_is_told_where_it_is_referred_to() {
    for (reference, code, words) in [
        (
            "none.yaml",
            Code::ExternalReference,
            "`none.yaml` does not exist",
        ),
        (
            "../x.yaml",
            Code::ExternalReference,
            "outside of the folder",
        ),
        (
            "..%2f..%2fetc/passwd",
            Code::ExternalReference,
            "outside of the folder",
        ),
        ("/etc/passwd", Code::ExternalReference, "absolute path"),
        (
            "file:///etc/passwd",
            Code::ExternalReference,
            "nothing is fetched",
        ),
        (
            "https://example.com/a.yaml#/B",
            Code::ExternalReference,
            "nothing is fetched",
        ),
        (
            "o.yaml#/Ordr",
            Code::DanglingReference,
            "there is `o.yaml#/Order`",
        ),
        ("o.yaml#anchor", Code::DanglingReference, "an anchor"),
        ("list.yaml", Code::ExternalReference, "cannot be read"),
    ] {
        let files = [("o.yaml", "Order: { type: object }"), ("list.yaml", "- 1")];
        let made = run(&answer(reference), &files);
        assert!(made.codes().contains(&code), "{reference} {}", made.printed);
        assert!(made.printed.contains(words), "{reference} {}", made.printed);
        assert!(
            made.printed.contains("--> api/openapi.yaml:11:"),
            "{}",
            made.printed
        );
    }
}

#[test]
fn what_another_file_cannot_reach_is_told_in_that_file() {
    let made = run(
        &answer("m/o.yaml"),
        &[(
            "m/o.yaml",
            "type: object\nproperties:\n  x:\n    $ref: none.yaml#/A\n",
        )],
    );
    assert!(
        made.printed.contains("--> api/m/o.yaml:4:"),
        "{}",
        made.printed
    );
    assert!(
        made.printed.contains("`m/none.yaml` does not exist"),
        "{}",
        made.printed
    );
}
