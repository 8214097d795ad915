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
        "The text is larger than the generator reads, or its keys are too long for as many nodes.",
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
    InvalidMediaType = "SW053", Warning,
        "A body is keyed by something that is no media type; it is sent and read as bytes.",
        "write a media type such as application/json";
    OddName = "SW054", Warning,
        "A name is empty, or has characters that names do not have; the Rust name is made of what is left.",
        "give it a name of letters, digits and `_`, `-` or `.`, or choose the Rust name by `x-shopwright-name`";
    InvalidPattern = "SW055", Warning,
        "A `pattern` is no regular expression; it was left out.",
        "correct the expression";
    DanglingReference = "SW080", Warning,
        "A `$ref` points to nothing; what refers to it is available in a raw form only.",
        "correct the reference, or add its target";
    ReferenceCycle = "SW081", Warning,
        "References lead back to where they began without ever reaching a definition.",
        "let one of them be a definition";
    ExternalReference = "SW082", Warning,
        "A `$ref` leads to another file that was not read; what refers to it is available in a raw form only.",
        "refer by a relative path to a file in the folder of the document; overlays cannot bring in files";
    ReferenceKind = "SW083", Warning,
        "A `$ref` points to a node of another kind.",
        "refer to a node of the kind that is expected there";
    UnreadableNode = "SW084", Warning,
        "A node cannot be read; it is available in a raw form only.",
        "correct the node";
    UnreadableField = "SW085", Warning,
        "A field of a node cannot be read and was ignored.",
        "correct the field";
    DuplicateParameter = "SW086", Warning,
        "A parameter is listed twice with the same name and place; the first one was kept.",
        "remove one of the two";
    RawJson = "SW100", Warning,
        "A schema says something that has no type in Rust; its values are raw JSON.",
        "nothing needs to be done if raw JSON is enough, or state a type with x-shopwright-type";
    EndlessType = "SW101", Warning,
        "A schema contains itself with no object in between; its values are raw JSON.",
        "put an object in between";
    TooComplex = "SW102", Warning,
        "Schemas nest or combine further than the generator follows; the rest is raw JSON or left out.",
        "move inner schemas into components, or combine fewer of them";
    AllOfConflict = "SW103", Warning,
        "Schemas that must all match contradict each other.",
        "let them agree, or correct one of them in an overlay";
    EnumMismatch = "SW104", Warning,
        "The allowed values do not have the type of the schema; they were converted or the type ignored.",
        "write the values with the type of the schema";
    EmptyEnum = "SW105", Warning,
        "A list of allowed values is empty; any value is allowed.",
        "list the values, or remove the list";
    DuplicateEnumValue = "SW106", Note,
        "An allowed value is listed twice.",
        "remove one of the two";
    DefaultMismatch = "SW107", Warning,
        "A default is not of the type of its schema; it was ignored.",
        "correct the default";
    RequiredUnknown = "SW108", Warning,
        "A property is required that the schema does not have; the requirement was ignored.",
        "describe the property, or take it out of the list";
    DiscriminatorMapping = "SW109", Warning,
        "The mapping of a discriminator and the alternatives do not agree.",
        "list the schema under oneOf, or take it out of the mapping";
    DiscriminatorUnusable = "SW110", Warning,
        "Alternatives cannot be told apart by the discriminator; they are tried one after the other.",
        "give every alternative the property, each with values of its own";
    KeywordIgnored = "SW111", Warning,
        "A schema has keywords that do not go with its type; they were ignored.",
        "correct the type, or remove the keywords";
    PathVariableUndeclared = "SW120", Warning,
        "A path has a variable that is no parameter; it was taken as text.",
        "declare a parameter with `in: path` and this name";
    PathParameterUnused = "SW121", Warning,
        "A path parameter does not occur in the path; it was left out.",
        "correct its name, or remove it";
    PathVariableRepeated = "SW122", Note,
        "A variable occurs twice in a path; it has one value.",
        "nothing needs to be done if both are the same";
    HeaderParameterIgnored = "SW123", Note,
        "OpenAPI ignores header parameters named Accept, Content-Type or Authorization.",
        "describe content types with the body, and credentials with security schemes";
    ParameterUnusable = "SW124", Warning,
        "A parameter has no name or no usable place; it was left out.",
        "give it a name, and `in`: path, query, header or cookie";
    ParameterStyle = "SW125", Warning,
        "A parameter has a style that cannot be used in its place; the default was taken.",
        "use a style that OpenAPI allows for this place";
    ParameterContent = "SW126", Warning,
        "A parameter has a content type other than JSON; its value is sent as it is given.",
        "write the value yourself in this content type";
    OperationUnusable = "SW127", Warning,
        "An operation cannot be read; it was left out.",
        "correct the operation";
    OperationIdTwice = "SW128", Warning,
        "Two operations have the same operationId; code tells them apart by method and path.",
        "give each operation an operationId of its own";
    BodyWithoutContent = "SW130", Warning,
        "A request body has no content; none is sent.",
        "describe its content, or remove the body";
    RawBody = "SW131", Warning,
        "A body is of a kind that has no typed form; it is given as bytes, or as parts.",
        "nothing needs to be done if you write the body yourself";
    EventStream = "SW132", Warning,
        "Retired: streams of events are read as they arrive; nothing reports this any more.",
        "nothing needs to be done";
    BodyEmpty = "SW133", Note,
        "A body that cannot hold anything is not asked for.",
        "nothing needs to be done";
    EncodingIgnored = "SW134", Warning,
        "A field of `encoding` is not followed: a style that does not exist there, a part's header whose value is open, or a content type that the part's schema does not fit.",
        "nothing needs to be done if the server takes the default; else send the body as a `Multipart` by a raw call";
    BodyAlternativeIgnored = "SW135", Warning,
        "Retired: each of several content types of one kind has a method; nothing reports this any more.",
        "nothing needs to be done";
    PayloadMissing = "SW140", Warning,
        "The documented body has nothing at the payload's pointer; it is returned whole.",
        "correct x-shopwright-payload";
    PaginationUnusable = "SW141", Warning,
        "An operation cannot be paged as stated; that part was ignored.",
        "correct x-shopwright-pagination";
    IdempotencyUnusable = "SW142", Warning,
        "An idempotency key cannot be sent as stated; it was ignored.",
        "correct x-shopwright-idempotency";
    ErrorCodeUnknown = "SW143", Warning,
        "An error code of an operation is not in the catalogue; it was left out.",
        "add it to x-shopwright-errors, or correct it";
    OperationUnknown = "SW144", Warning,
        "No operation has this method and path; the entry was left out.",
        "write it as in the description: GET /orders/{id}";
    ExtensionInvalid = "SW145", Warning,
        "The value of an extension cannot be used; it was ignored.",
        "see docs/extensions.md";
    ExtensionUnknown = "SW146", Warning,
        "An extension, or an entry of one, means nothing here; it was ignored.",
        "correct its name or move it; see docs/extensions.md";
    CodeUncatalogued = "SW147", Warning,
        "The description lists an error code that the catalogue lacks; nothing but its text is known of it.",
        "add it to `codes` of x-shopwright-errors, with status, cause and resolution";
    SchemeUnknown = "SW150", Warning,
        "An alternative of `security` names a scheme that is not declared; it was left out.",
        "declare the scheme under components.securitySchemes";
    SchemeUnsupported = "SW151", Warning,
        "A security scheme is of a kind that the client cannot apply by itself.",
        "sign requests in a credential provider of your own";
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
