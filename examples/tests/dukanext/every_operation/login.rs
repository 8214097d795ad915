//! The calls that lead to a customer's token.

use shopwright::dukanext::models::{
    AccessLinkRequest, RequestLoginCodeRequest, VerifyLoginCodeRequest,
};
use shopwright_sandbox::dukanext::{CUSTOMER_EMAIL, id};

use crate::judge::Judge;
use crate::wire::wire;

pub(super) async fn calls(bench: &impl Judge) {
    let login = bench.client().login();
    bench
        .sends(
            "POST /auth",
            login
                .request_code(&RequestLoginCodeRequest::new(CUSTOMER_EMAIL))
                .with_response(),
            wire().json(&format!(r#"{{"email":"{CUSTOMER_EMAIL}"}}"#)),
        )
        .await;
    let verification = id("verification", 7);
    let request = VerifyLoginCodeRequest::new(CUSTOMER_EMAIL, &verification, "012345");
    bench
        .sends(
            "POST /auth/verify",
            login.verify_code(&request).with_response(),
            wire()
                .json(&format!(
                    r#"{{"email":"{CUSTOMER_EMAIL}","id":"{verification}","code":"012345","event":"login"}}"#
                ))
                .whole()
                .made_up(),
        )
        .await;
    let link = AccessLinkRequest::new("a link/ü", CUSTOMER_EMAIL, id("order", 1));
    bench
        .sends(
            "POST /auth/access",
            login.by_access_link(&link).with_response(),
            wire()
                .json(&format!(
                    r#"{{"id":"a link/ü","email":"{CUSTOMER_EMAIL}","order":"{}"}}"#,
                    id("order", 1)
                ))
                .whole()
                .made_up(),
        )
        .await;
}
