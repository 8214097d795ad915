//! The kinds of changes: name, what each means on the wire, and what users can do.
//!
//! Identifiers and levels follow the vocabulary of [oasdiff](https://github.com/oasdiff/oasdiff): *error* may break
//! callers, *warning* may surprise them, *info* does neither. What a kind does in Rust is not stated here: it is read off
//! the generated code (`rust`).

use super::change::{Level, Way};

macro_rules! kinds {
    ($($name:ident $id:literal $request:ident $response:ident $hint:literal)*) => {
        /// A kind of change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the identifiers say it")]
        pub enum Kind {
            $($name,)*
        }

        impl Kind {
            /// All kinds.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            fn row(self) -> (&'static str, Level, Level, &'static str) {
                match self {
                    $(Self::$name => ($id, Level::$request, Level::$response, $hint),)*
                }
            }
        }
    };
}

impl Kind {
    /// Gives the identifier, such as `request-property-removed`. Kinds of values that travel either way differ by the
    /// direction.
    pub fn id(self, way: Way) -> String {
        let way = match way {
            Way::Request => "request",
            Way::Response => "response",
        };
        self.row().0.replace('~', way)
    }

    /// Tells whether requests and responses have it apart.
    pub fn is_by_way(self) -> bool {
        self.row().0.contains('~')
    }

    /// Gives what it means on the wire.
    pub fn level(self, way: Way) -> Level {
        let (_, request, response, _) = self.row();
        match way {
            Way::Request => request,
            Way::Response => response,
        }
    }

    /// Says what to change in programs; empty when there is nothing.
    pub fn hint(self) -> &'static str {
        self.row().3
    }
}

kinds! {
    ApiVersionChanged "api-version-changed" Info Info ""
    TextChanged "text-changed" Info Info ""
    ServerAdded "server-added" Info Info ""
    ServerRemoved "server-removed" Warning Warning "Programs that name this base URL need another."
    DefaultServerChanged "default-server-changed" Warning Warning "Programs that set no base URL now call another one."
    PayloadMoved "response-payload-moved" Error Error "Generate anew; programs that read the whole body need the new place."

    GroupRenamed "tag-renamed" Info Info ""
    OperationAdded "operation-added" Info Info ""
    OperationRemoved "operation-removed" Error Error "Stop calling it."
    DeprecatedOperationRemoved "deprecated-operation-removed" Warning Warning "Stop calling it."
    OperationDeprecated "operation-deprecated" Info Info "Look for its successor."
    OperationReinstated "operation-reinstated" Info Info ""
    OperationIdChanged "operation-id-changed" Info Info ""
    OperationMoved "operation-tag-changed" Info Info ""
    IdempotencyChanged "operation-idempotency-changed" Warning Warning "See whether programs rely on repetitions."
    PagingAdded "operation-paging-added" Warning Warning "Read all pages with `.items()`: the answer may no longer be whole."
    PagingRemoved "operation-paging-removed" Warning Warning "Take the list from the answer."
    PagingChanged "operation-paging-changed" Warning Warning "Stored positions of lists may no longer resume."

    ParameterAdded "request-parameter-added" Info Info ""
    RequiredParameterAdded "request-required-parameter-added" Error Error "Pass it."
    ParameterRemoved "request-parameter-removed" Warning Warning "Drop it."
    ParameterBecameRequired "request-parameter-became-required" Error Error "Pass it."
    ParameterBecameOptional "request-parameter-became-optional" Info Info "Set it by its setter."
    ParameterMoved "request-parameter-moved" Error Error "Nothing to do but to generate anew."
    ParameterStyleChanged "request-parameter-style-changed" Error Error "Nothing to do but to generate anew."
    ParameterDefaultChanged "request-parameter-default-changed" Warning Warning "State the value where the old default was relied on."
    ParameterDeprecated "request-parameter-deprecated" Info Info "Look for its successor."
    ParameterReinstated "request-parameter-reinstated" Info Info ""
    PathVariableRenamed "path-variable-renamed" Info Info ""

    BodyAdded "request-body-added" Info Info ""
    RequiredBodyAdded "request-required-body-added" Error Error "Pass a body."
    BodyRemoved "request-body-removed" Warning Warning "Drop the body."
    BodyBecameRequired "request-body-became-required" Error Error "Pass a body."
    BodyBecameOptional "request-body-became-optional" Info Info ""
    ResponseAdded "response-status-added" Info Info ""
    SuccessAdded "response-success-status-added" Warning Warning "See whether programs look at the status."
    ResponseRemoved "response-status-removed" Info Info ""
    SuccessRemoved "response-success-status-removed" Error Error "See whether programs look at the status."
    MediaTypeAdded "~-media-type-added" Info Warning ""
    MediaTypeRemoved "~-media-type-removed" Error Error "Send or read another content type."
    ResponseBodyAdded "response-body-added" Info Info ""
    ResponseBodyRemoved "response-body-removed" Error Error "Do without the answer's body."
    HeaderAdded "response-header-added" Info Info ""
    HeaderRemoved "response-header-removed" Warning Warning "Do without the header."
    RequiredHeaderRemoved "response-required-header-removed" Error Error "Do without the header."
    HeaderBecameOptional "response-header-became-optional" Error Error "Expect the header to be absent."
    HeaderBecameRequired "response-header-became-required" Info Info ""
    HeaderTypeChanged "response-header-type-changed" Error Error "Read the header in its new form."

    PropertyAdded "~-property-added" Info Info ""
    RequiredPropertyAdded "~-required-property-added" Error Info "Set it."
    PropertyRemoved "~-property-removed" Warning Warning "Drop it."
    RequiredPropertyRemoved "~-required-property-removed" Warning Error "Do without it."
    PropertyBecameRequired "~-property-became-required" Error Info "Set it; what is read is no longer an `Option`."
    PropertyBecameOptional "~-property-became-optional" Info Error "Expect it to be absent: it is an `Option` now."
    BecameNullable "~-became-nullable" Info Error "Expect `null`: it is an `Option` now."
    BecameNotNullable "~-became-not-nullable" Error Info "It is no longer an `Option`."
    PropertyDeprecated "~-property-deprecated" Info Info "Look for its successor."
    PropertyReinstated "~-property-reinstated" Info Info ""
    PropertyRenamed "~-property-renamed" Error Error "Use the new name."
    BecameReadOnly "~-property-became-read-only" Warning Info "Stop sending it."
    BecameReadWrite "~-property-no-longer-read-only" Info Info ""
    BecameWriteOnly "~-property-became-write-only" Info Error "Stop reading it."
    BecameReadable "~-property-no-longer-write-only" Info Info ""
    DefaultChanged "~-default-changed" Warning Info "State the value where the old default was relied on."
    ConstantChanged "~-constant-changed" Error Error ""
    ConstantAdded "~-constant-added" Error Info "It is set by itself now."
    ConstantRemoved "~-constant-removed" Info Warning "Set it."
    TypeChanged "~-type-changed" Error Error "Use the new type."
    TypeWidened "~-type-widened" Info Error "Use the new type."
    TypeNarrowed "~-type-narrowed" Error Info "Use the new type."
    ValueAdded "~-enum-value-added" Info Warning "Until then it arrives as `Unrecognized`."
    ValueRemoved "~-enum-value-removed" Error Info "Stop using it."
    ValuesListed "~-enum-added" Error Info "Use the enum."
    ValuesUnlisted "~-enum-removed" Info Warning "Use text."
    AlternativeAdded "~-alternative-added" Info Warning "Handle it."
    AlternativeRemoved "~-alternative-removed" Error Info "Stop using it."
    DiscriminatorChanged "~-discriminator-changed" Error Error ""
    TagsChanged "~-discriminator-mapping-changed" Error Error ""
    OthersAllowed "~-additional-properties-allowed" Info Info ""
    OthersForbidden "~-additional-properties-forbidden" Error Info "Do not send others."
    SchemaRenamed "schema-renamed" Info Info ""
    BoundTightened "~-bound-tightened" Error Info "Values that were taken may be refused."
    BoundLoosened "~-bound-loosened" Info Warning "Expect values outside of the old bounds."
    BoundAdded "~-bound-added" Error Info "Values that were taken may be refused."
    BoundRemoved "~-bound-removed" Info Warning "Expect values outside of the old bounds."
    PatternChanged "~-pattern-changed" Warning Info "Values that were taken may be refused."

    CredentialsAdded "security-added" Error Error "Give the client credentials."
    CredentialsDropped "security-dropped" Info Info ""
    AlternativeOfCredentialsAdded "security-alternative-added" Info Info ""
    AlternativeOfCredentialsRemoved "security-alternative-removed" Error Error "Use the other credentials."
    ScopeNeeded "operation-scope-added" Error Error "Ask for the scope, and have stores authorize anew."
    ScopeNotNeeded "operation-scope-removed" Info Info ""
    SchemeAdded "security-scheme-added" Info Info ""
    SchemeRemoved "security-scheme-removed" Error Error "Use other credentials."
    SchemeChanged "security-scheme-changed" Error Error "Give the credentials in the new form."
    ScopeAdded "scope-added" Info Info ""
    ScopeRemoved "scope-removed" Warning Warning "Stop asking for it."

    CodeAdded "error-code-added" Warning Warning "Add an arm for it: matches are exhaustive."
    CodeRemoved "error-code-removed" Info Info "Drop its arm."
    CodeStatusChanged "error-code-status-changed" Warning Warning "Decide by code, not by status."
    CodeRetryChanged "error-code-retry-changed" Warning Warning "Calls are repeated by the new rule."
    CodeChanged "error-code-changed" Info Info ""
    OperationCodeAdded "operation-error-code-added" Info Info "Expect it."
    OperationCodeRemoved "operation-error-code-removed" Info Info ""
    UncodedAdded "uncoded-error-added" Info Info ""
    UncodedRemoved "uncoded-error-removed" Info Info ""
    UncodedChanged "uncoded-error-changed" Warning Warning ""
    EnvelopeChanged "error-envelope-changed" Error Error "Generate anew; programs that read error bodies need the new place."

    RateLimitHeadersChanged "rate-limit-headers-changed" Warning Warning "Generate anew, so that hints are understood."
    BudgetAdded "rate-budget-added" Warning Warning "Clients with pacing keep it."
    BudgetRemoved "rate-budget-removed" Info Info ""
    BudgetChanged "rate-budget-changed" Warning Warning "Clients with pacing keep the new one."

    WebhookAdded "webhook-added" Info Info "Until then it arrives as an unknown event."
    WebhookRemoved "webhook-removed" Warning Warning "It will not come any more."

    RustOnly "rust-only" Info Info "A consequence of the other changes."
}
