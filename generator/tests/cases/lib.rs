// @generated from the documents in the folders beside it.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! What the generator makes of small difficult documents, one module each. It is here to be compiled.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![deny(warnings)]

#[rustfmt::skip]
#[path = "additional-properties-of-everything/client/mod.rs"]
pub mod additional_properties_of_everything;

#[rustfmt::skip]
#[path = "all-of-beside-properties/client/mod.rs"]
pub mod all_of_beside_properties;

#[rustfmt::skip]
#[path = "array-in-path/client/mod.rs"]
pub mod array_in_path;

#[rustfmt::skip]
#[path = "bodies-of-every-type/client/mod.rs"]
pub mod bodies_of_every_type;

#[rustfmt::skip]
#[path = "bodies-without-members/client/mod.rs"]
pub mod bodies_without_members;

#[rustfmt::skip]
#[path = "body-on-get/client/mod.rs"]
pub mod body_on_get;

#[rustfmt::skip]
#[path = "content-types-as-parameters/client/mod.rs"]
pub mod content_types_as_parameters;

#[rustfmt::skip]
#[path = "dangling-references/client/mod.rs"]
pub mod dangling_references;

#[rustfmt::skip]
#[path = "date-property-named-date/client/mod.rs"]
pub mod date_property_named_date;

#[rustfmt::skip]
#[path = "default-of-the-wrong-type/client/mod.rs"]
pub mod default_of_the_wrong_type;

#[rustfmt::skip]
#[path = "deprecated-everywhere/client/mod.rs"]
pub mod deprecated_everywhere;

#[rustfmt::skip]
#[path = "discriminator-maps-to-nothing/client/mod.rs"]
pub mod discriminator_maps_to_nothing;

#[rustfmt::skip]
#[path = "empty-document/client/mod.rs"]
pub mod empty_document;

#[rustfmt::skip]
#[path = "enum-of-nothing-but-null/client/mod.rs"]
pub mod enum_of_nothing_but_null;

#[rustfmt::skip]
#[path = "enum-of-numbers-and-texts/client/mod.rs"]
pub mod enum_of_numbers_and_texts;

#[rustfmt::skip]
#[path = "enum-values-collide/client/mod.rs"]
pub mod enum_values_collide;

#[rustfmt::skip]
#[path = "formats-of-texts/client/mod.rs"]
pub mod formats_of_texts;

#[rustfmt::skip]
#[path = "hostile-texts/client/mod.rs"]
pub mod hostile_texts;

#[rustfmt::skip]
#[path = "keywords-of-both-versions/client/mod.rs"]
pub mod keywords_of_both_versions;

#[rustfmt::skip]
#[path = "letters-that-rustc-warns-of/client/mod.rs"]
pub mod letters_that_rustc_warns_of;

#[rustfmt::skip]
#[path = "long-names-that-begin-alike/client/mod.rs"]
pub mod long_names_that_begin_alike;

#[rustfmt::skip]
#[path = "many-required-arguments/client/mod.rs"]
pub mod many_required_arguments;

#[rustfmt::skip]
#[path = "missing-operation-id/client/mod.rs"]
pub mod missing_operation_id;

#[rustfmt::skip]
#[path = "names-of-other-scripts/client/mod.rs"]
pub mod names_of_other_scripts;

#[rustfmt::skip]
#[path = "no-success-response/client/mod.rs"]
pub mod no_success_response;

#[rustfmt::skip]
#[path = "nodes-of-the-wrong-type/client/mod.rs"]
pub mod nodes_of_the_wrong_type;

#[rustfmt::skip]
#[path = "not-semver-version/client/mod.rs"]
pub mod not_semver_version;

#[rustfmt::skip]
#[path = "nullable-keywords/client/mod.rs"]
pub mod nullable_keywords;

#[rustfmt::skip]
#[path = "numbers-of-every-size/client/mod.rs"]
pub mod numbers_of_every_size;

#[rustfmt::skip]
#[path = "objects-in-forms/client/mod.rs"]
pub mod objects_in_forms;

#[rustfmt::skip]
#[path = "one-of-without-discriminator/client/mod.rs"]
pub mod one_of_without_discriminator;

#[rustfmt::skip]
#[path = "parameters-collide/client/mod.rs"]
pub mod parameters_collide;

#[rustfmt::skip]
#[path = "path-and-parameters-disagree/client/mod.rs"]
pub mod path_and_parameters_disagree;

#[rustfmt::skip]
#[path = "property-names-are-keywords/client/mod.rs"]
pub mod property_names_are_keywords;

#[rustfmt::skip]
#[path = "property-names-collide/client/mod.rs"]
pub mod property_names_collide;

#[rustfmt::skip]
#[path = "read-and-write-only/client/mod.rs"]
pub mod read_and_write_only;

#[rustfmt::skip]
#[path = "recursive-all-of/client/mod.rs"]
pub mod recursive_all_of;

#[rustfmt::skip]
#[path = "response-headers-and-links/client/mod.rs"]
pub mod response_headers_and_links;

#[rustfmt::skip]
#[path = "schema-names-collide/client/mod.rs"]
pub mod schema_names_collide;

#[rustfmt::skip]
#[path = "security-of-every-kind/client/mod.rs"]
pub mod security_of_every_kind;

#[rustfmt::skip]
#[path = "servers-with-variables/client/mod.rs"]
pub mod servers_with_variables;

#[rustfmt::skip]
#[path = "several-success-types/client/mod.rs"]
pub mod several_success_types;

#[rustfmt::skip]
#[path = "swagger-leftovers/client/mod.rs"]
pub mod swagger_leftovers;

#[rustfmt::skip]
#[path = "tags-collide/client/mod.rs"]
pub mod tags_collide;

#[rustfmt::skip]
#[path = "text-with-comment-ends/client/mod.rs"]
pub mod text_with_comment_ends;

#[rustfmt::skip]
#[path = "types-named-as-in-macros/client/mod.rs"]
pub mod types_named_as_in_macros;

#[rustfmt::skip]
#[path = "unique-items-and-tuples/client/mod.rs"]
pub mod unique_items_and_tuples;

#[rustfmt::skip]
#[path = "very-long-names/client/mod.rs"]
pub mod very_long_names;

#[rustfmt::skip]
#[path = "xml-and-binary-answers/client/mod.rs"]
pub mod xml_and_binary_answers;
