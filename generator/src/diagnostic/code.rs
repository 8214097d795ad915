//! The table of diagnostic codes: number, severity, meaning, help. Codes are never renumbered.

use std::fmt;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing is lost.
    Note,
    /// The input was repaired, or something of it is only available in a raw form.
    Warning,
    /// The input is refused, or a part of it is.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

macro_rules! codes {
    ($($name:ident = $number:literal, $severity:ident, $meaning:literal, $help:literal;)*) => {
        /// Which kind of finding a diagnostic is. Displayed as `SW012`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = $meaning] $name,)*
        }

        impl Code {
            /// Lists every code in the order of their numbers.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Gives the text form, `SW012`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $number,)* }
            }

            /// Gives how bad a finding of this kind is by default.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }

            /// Explains in one sentence what the code means.
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$name => $meaning,)* }
            }

            /// Says what to do about it.
            pub const fn help(self) -> &'static str {
                match self { $(Self::$name => $help,)* }
            }
        }
    };
}

// SW001-019 reading, SW020-029 overlays, SW030-079 shape of the document, SW080-099 its nodes and
// references, SW100-199 meaning (lower), SW200-299 names.
codes! {
    Syntax = "SW001", Error,
        "The text is neither well-formed YAML nor JSON.",
        "mend the text at this place";
    DuplicateKey = "SW002", Error,
        "A mapping has the same key twice; the first one was kept.",
        "remove or rename one of the two";
    TooDeep = "SW003", Error,
        "The document is nested deeper than the generator reads.",
        "move nested schemas into components and refer to them with $ref";
    TooLarge = "SW004", Error,
        "The text is larger than the generator reads.",
        "split the document, or remove what the client does not need";
    TooManyAliases = "SW005", Error,
        "The YAML aliases of the document expand to more nodes than the generator reads.",
        "replace YAML aliases by $ref";
    SeveralDocuments = "SW006", Error,
        "The file holds more than one YAML document.",
        "keep one document per file";
    KeyNotText = "SW007", Error,
        "A mapping has a key that is a list or a mapping; the entry was left out.",
        "write the key as plain text";
    NotAMapping = "SW008", Error,
        "The document is empty, or its root is not a mapping.",
        "begin with a mapping that has the key `openapi`";
    NotFinite = "SW009", Warning,
        "A number is infinite or not a number, which JSON cannot express; it was kept as text.",
        "write a finite number";
    UnknownTag = "SW010", Warning,
        "A YAML tag was ignored; the value was read as if it had none.",
        "remove the tag";
    OverlayInvalid = "SW020", Error,
        "A part of the overlay does not have the form that the Overlay Specification asks for.",
        "see https://spec.openapis.org/overlay/latest.html";
    OverlayVersion = "SW021", Error,
        "The overlay is of a version that is not supported.",
        "write `overlay: 1.0.0` or `overlay: 1.1.0`";
    OverlayPath = "SW022", Error,
        "The target of an overlay action is not an RFC 9535 JSONPath.",
        "quote keys with special characters: $.paths['/orders'].get";
    OverlayNoMatch = "SW023", Error,
        "An overlay action matches nothing in the document.",
        "correct the target, or remove the action";
    OverlayMismatch = "SW024", Error,
        "An overlay action cannot be applied to what its target selects.",
        "select a node whose type is that of the update";
    Version = "SW030", Error,
        "The document is not OpenAPI 3.0 or 3.1.",
        "convert it to OpenAPI 3.0 or 3.1 first";
    NewerVersion = "SW031", Warning,
        "The document is of an OpenAPI version that is newer than the generator.",
        "nothing needs to be done if the new constructs are not used";
    MissingField = "SW040", Warning,
        "A field that OpenAPI requires is missing; an empty one was assumed.",
        "add the field";
    WrongType = "SW041", Warning,
        "A value has the wrong type and was converted.",
        "write the value with the type that OpenAPI asks for";
    InvalidValue = "SW042", Warning,
        "A value cannot be used here and was left out.",
        "correct or remove the value";
    UnknownField = "SW043", Warning,
        "A field is not known to OpenAPI at this place and has no effect.",
        "correct its name, or begin it with `x-` if it is an extension";
    SwaggerLeftover = "SW044", Warning,
        "A construct of Swagger 2.0 was found in an OpenAPI 3 document.",
        "write it the OpenAPI 3 way";
    PathParameterOptional = "SW045", Warning,
        "A path parameter is not marked as required; it was taken as required.",
        "add `required: true`";
    RequiredFlag = "SW046", Warning,
        "`required` of a schema is a boolean in place of a list of property names.",
        "list the property in the `required` list of the enclosing schema";
    UnknownType = "SW047", Warning,
        "The `type` of a schema is not one of JSON Schema's.",
        "use string, number, integer, boolean, array or object";
    RefSiblings = "SW048", Warning,
        "Fields beside a `$ref` have no effect here.",
        "wrap the reference: allOf: [$ref: …] beside the other fields";
    UnsupportedKeyword = "SW049", Warning,
        "A JSON Schema keyword does not influence the generated types.",
        "nothing needs to be done if the loose type is enough";
    InvalidStatus = "SW050", Warning,
        "A response is not keyed by a status code, a range such as 4XX, or `default`; it was left out.",
        "use a code from 100 to 599, a range such as 4XX, or default";
    InvalidPath = "SW051", Warning,
        "A path does not begin with a slash.",
        "begin the path with /";
    NewerConstruct = "SW052", Warning,
        "A document that says it is OpenAPI 3.0 uses a construct of 3.1; it was read as such.",
        "write `openapi: 3.1.0`, or write the construct the 3.0 way";
    DanglingReference = "SW080", Warning,
        "A `$ref` points to nothing; what refers to it is available in a raw form only.",
        "correct the reference, or add its target";
    ReferenceCycle = "SW081", Warning,
        "References lead back to where they began without ever reaching a definition.",
        "let one of them be a definition";
    ExternalReference = "SW082", Warning,
        "A `$ref` leaves the document; what refers to it is available in a raw form only.",
        "bundle the document into one file first";
    UnreadableNode = "SW084", Warning,
        "A node cannot be read; it is available in a raw form only.",
        "correct the node";
    UnreadableField = "SW085", Warning,
        "A field of a node cannot be read and was ignored.",
        "correct the field";
    DuplicateParameter = "SW086", Warning,
        "A parameter is listed twice with the same name and place; the first one was kept.",
        "remove one of the two";
    UnusedTypes = "SW190", Note,
        "Schemas that no operation uses get no type.",
        "nothing needs to be done; `x-shopwright-keep` in a schema keeps its type";
    AliasCycle = "SW191", Warning,
        "A schema is nothing but itself under another name; it is available in a raw form only.",
        "give one of the schemas a definition of its own";
    PaginationFound = "SW192", Note,
        "An operation was taken for a list that comes in pages, by its parameters and its answer.",
        "write `x-shopwright-pagination` in the operation, to be sure or to say otherwise";
    NameCollision = "SW200", Warning,
        "Two things would have the same Rust name; one of them got another.",
        "choose a name by `x-shopwright-name` in an overlay";
    InvalidName = "SW201", Error,
        "The overlay asks for a Rust name that cannot be given.",
        "write an identifier that is no keyword, in the case of its kind, and that nothing else has";
    NameNotKept = "SW202", Warning,
        "A name of names.lock cannot be kept.",
        "rename what has taken it by an overlay, or edit the line in names.lock";
    NameDropped = "SW203", Note,
        "Names of names.lock belong to nothing any more; they are left out of it.",
        "nothing needs to be done, if what they named is gone on purpose";
    Internal = "SW900", Error,
        "The generator broke a rule of its own.",
        "please report this with the document that shows it";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn codes_are_unique_and_ascending() {
        let texts: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        let set: BTreeSet<_> = texts.iter().collect();
        assert_eq!(set.len(), texts.len());
        assert!(texts.windows(2).all(|pair| pair[0] < pair[1]), "{texts:?}");
        assert!(
            texts
                .iter()
                .all(|text| text.len() == 5 && text.starts_with("SW"))
        );
    }

    #[test]
    fn every_code_has_a_meaning_and_a_help() {
        for code in Code::ALL {
            assert!(code.meaning().ends_with('.'), "{code}");
            assert!(
                !code.help().is_empty() && !code.help().ends_with('.'),
                "{code}"
            );
        }
    }
}
