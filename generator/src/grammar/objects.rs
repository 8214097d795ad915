//! The fields of every kind but schemas.

use super::Kind::{
    Callback, Components, Contact, Encoding, Example, ExternalDocs, Header, Info, License, Link,
    MediaType, OAuthFlow, OAuthFlows, Operation, Parameter, PathItem, Paths, RequestBody, Response,
    Responses, Schema, SecurityRequirement, SecurityScheme, Server, ServerVariable, Tag,
};
use super::Shape::{Any, AnyMap, Bool, List, Map, One, Text, TextList, TextMap};
use super::{Field, Kind, field, required};

pub(super) fn fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Document => DOCUMENT,
        Kind::Info => INFO,
        Kind::Contact => CONTACT,
        Kind::License => LICENSE,
        Kind::Server => SERVER,
        Kind::ServerVariable => SERVER_VARIABLE,
        Kind::Tag => TAG,
        Kind::ExternalDocs => EXTERNAL_DOCS,
        Kind::Components => COMPONENTS,
        Kind::PathItem => PATH_ITEM,
        Kind::Operation => OPERATION,
        Kind::Parameter => PARAMETER,
        Kind::RequestBody => REQUEST_BODY,
        Kind::MediaType => MEDIA_TYPE,
        Kind::Encoding => ENCODING,
        Kind::Response => RESPONSE,
        Kind::Header => HEADER,
        Kind::Example => EXAMPLE,
        Kind::Link => LINK,
        Kind::Discriminator => DISCRIMINATOR,
        Kind::Xml => XML,
        Kind::SecurityScheme => SECURITY_SCHEME,
        Kind::OAuthFlows => OAUTH_FLOWS,
        Kind::OAuthFlow => OAUTH_FLOW,
        Kind::Callback => CALLBACK,
        Kind::Paths | Kind::Responses | Kind::SecurityRequirement | Kind::Schema => &[],
    }
}

static DOCUMENT: &[Field] = &[
    required("openapi", Text),
    required("info", One(Info)),
    required("paths", One(Paths)),
    field("servers", List(Server)),
    field("components", One(Components)),
    field("security", List(SecurityRequirement)),
    field("tags", List(Tag)),
    field("externalDocs", One(ExternalDocs)),
    field("webhooks", Map(PathItem)),
    field("jsonSchemaDialect", Text),
    // Not OpenAPI 3, but met there, and referred to.
    field("definitions", Map(Schema)),
];

static INFO: &[Field] = &[
    required("title", Text),
    required("version", Text),
    field("summary", Text),
    field("description", Text),
    field("termsOfService", Text),
    field("contact", One(Contact)),
    field("license", One(License)),
];

static CONTACT: &[Field] = &[
    field("name", Text),
    field("url", Text),
    field("email", Text),
];

static LICENSE: &[Field] = &[
    required("name", Text),
    field("url", Text),
    field("identifier", Text),
];

static SERVER: &[Field] = &[
    required("url", Text),
    field("description", Text),
    field("variables", Map(ServerVariable)),
];

static SERVER_VARIABLE: &[Field] = &[
    required("default", Text),
    field("enum", TextList),
    field("description", Text),
];

static TAG: &[Field] = &[
    required("name", Text),
    field("description", Text),
    field("externalDocs", One(ExternalDocs)),
];

static EXTERNAL_DOCS: &[Field] = &[required("url", Text), field("description", Text)];

static COMPONENTS: &[Field] = &[
    field("schemas", Map(Schema)),
    field("responses", Map(Response)),
    field("parameters", Map(Parameter)),
    field("examples", Map(Example)),
    field("requestBodies", Map(RequestBody)),
    field("headers", Map(Header)),
    field("securitySchemes", Map(SecurityScheme)),
    field("links", Map(Link)),
    field("callbacks", Map(Callback)),
    field("pathItems", Map(PathItem)),
];

static PATH_ITEM: &[Field] = &[
    field("$ref", Text),
    field("summary", Text),
    field("description", Text),
    field("get", One(Operation)),
    field("put", One(Operation)),
    field("post", One(Operation)),
    field("delete", One(Operation)),
    field("options", One(Operation)),
    field("head", One(Operation)),
    field("patch", One(Operation)),
    field("trace", One(Operation)),
    field("servers", List(Server)),
    field("parameters", List(Parameter)),
];

static OPERATION: &[Field] = &[
    required("responses", One(Responses)),
    field("tags", TextList),
    field("summary", Text),
    field("description", Text),
    field("externalDocs", One(ExternalDocs)),
    field("operationId", Text),
    field("parameters", List(Parameter)),
    field("requestBody", One(RequestBody)),
    field("callbacks", Map(Callback)),
    field("deprecated", Bool),
    field("security", List(SecurityRequirement)),
    field("servers", List(Server)),
];

static PARAMETER: &[Field] = &[
    required("name", Text),
    required("in", Text),
    field("$ref", Text),
    field("description", Text),
    field("required", Bool),
    field("deprecated", Bool),
    field("allowEmptyValue", Bool),
    field("style", Text),
    field("explode", Bool),
    field("allowReserved", Bool),
    field("schema", One(Schema)),
    field("content", Map(MediaType)),
    field("example", Any),
    field("examples", Map(Example)),
];

static REQUEST_BODY: &[Field] = &[
    required("content", Map(MediaType)),
    field("$ref", Text),
    field("description", Text),
    field("required", Bool),
];

static MEDIA_TYPE: &[Field] = &[
    field("schema", One(Schema)),
    field("example", Any),
    field("examples", Map(Example)),
    field("encoding", Map(Encoding)),
];

static ENCODING: &[Field] = &[
    field("contentType", Text),
    field("headers", Map(Header)),
    field("style", Text),
    field("explode", Bool),
    field("allowReserved", Bool),
];

static RESPONSE: &[Field] = &[
    required("description", Text),
    field("$ref", Text),
    field("summary", Text),
    field("headers", Map(Header)),
    field("content", Map(MediaType)),
    field("links", Map(Link)),
];

static HEADER: &[Field] = &[
    field("$ref", Text),
    field("description", Text),
    field("required", Bool),
    field("deprecated", Bool),
    field("allowEmptyValue", Bool),
    field("style", Text),
    field("explode", Bool),
    field("schema", One(Schema)),
    field("content", Map(MediaType)),
    field("example", Any),
    field("examples", Map(Example)),
];

static EXAMPLE: &[Field] = &[
    field("$ref", Text),
    field("summary", Text),
    field("description", Text),
    field("value", Any),
    field("externalValue", Text),
];

static LINK: &[Field] = &[
    field("$ref", Text),
    field("operationRef", Text),
    field("operationId", Text),
    field("parameters", AnyMap),
    field("requestBody", Any),
    field("description", Text),
    field("server", One(Server)),
];

static CALLBACK: &[Field] = &[field("$ref", Text)];

static DISCRIMINATOR: &[Field] = &[required("propertyName", Text), field("mapping", TextMap)];

static XML: &[Field] = &[
    field("name", Text),
    field("namespace", Text),
    field("prefix", Text),
    field("attribute", Bool),
    field("wrapped", Bool),
];

static SECURITY_SCHEME: &[Field] = &[
    required("type", Text),
    field("$ref", Text),
    field("description", Text),
    field("name", Text),
    field("in", Text),
    field("scheme", Text),
    field("bearerFormat", Text),
    field("flows", One(OAuthFlows)),
    field("openIdConnectUrl", Text),
];

static OAUTH_FLOWS: &[Field] = &[
    field("implicit", One(OAuthFlow)),
    field("password", One(OAuthFlow)),
    field("clientCredentials", One(OAuthFlow)),
    field("authorizationCode", One(OAuthFlow)),
];

static OAUTH_FLOW: &[Field] = &[
    required("scopes", TextMap),
    field("authorizationUrl", Text),
    field("tokenUrl", Text),
    field("refreshUrl", Text),
];
