// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux;
use super::operations;

/// A client of "); std::process::exit(1); // "#); std::process::exit(1); r#" */ fn evil() {
/// std::process::exit(1) } /* x */ fn evil() { std::process::exit(1) } x fn evil() {
/// std::process::exit(1) } #\[no_std\] #\[path…; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(
    codegen::Client<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
    >,
);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
    > {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `all`.
    pub fn all(&self) -> operations::all::All {
        operations::all::All::new(self.0.clone())
    }
}

impl From<
    codegen::Client<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
    >,
> for Client {
    fn from(
        client: codegen::Client<
            StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
        >,
    ) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<
        StdProcessExit1StdProcessExit1RFnEvilStdProcessExit1XFnEvilStdProcessExit1XFnEvilStdProcessExit1NoStdPathEtcPasswdModProcess0StdProcessExit1EtcPasswdCAux,
    >;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
