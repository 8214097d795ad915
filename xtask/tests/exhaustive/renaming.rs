//! Things that the overlay names otherwise after their release: programs with the old names go on compiling, and are told.

use crate::USER;
use crate::copy::Copy;

/// Renames operations with and without a body and with a struct of arguments, and types that are sent and received.
const RENAMED: &str = "
- target: $.paths['/api/apps/v1/billing/wallet'].get
  update:
    x-shopwright-name: read_wallet
    x-shopwright-type-name: ReadWallet
- target: $.paths['/api/apps/v1/billing/charges'].post
  update:
    x-shopwright-name: charge
- target: $.paths['/api/apps/oauth/authorize'].get
  update:
    x-shopwright-type-name: AskForAccess
- target: $.components.schemas.Charge
  update:
    x-shopwright-type-name: BillingCharge
- target: $.components.schemas.CreateChargeRequest
  update:
    x-shopwright-type-name: NewCharge
";

const MORE: &str = "
pub fn arguments(required: shopwright::selorax::operations::oauth::AuthorizeAppRequired) -> String {
    required.client_id
}
";

#[test]
fn old_names_go_on_compiling_after_a_renaming_and_are_deprecated() {
    let copy = Copy::new("renaming");
    let user = format!("{USER}{MORE}");
    copy.append("spec/selorax/overlay.yaml", RENAMED);
    copy.regen();
    assert_eq!(copy.check(&user), Ok(()));

    let said = copy
        .check(&format!("#![deny(deprecated)]\n{user}"))
        .unwrap_err();
    for (old, new) in [
        ("get_wallet", "read_wallet"),
        ("GetWallet", "ReadWallet"),
        ("create_charge", "charge"),
        ("AuthorizeAppRequired", "AskForAccessRequired"),
        ("Charge", "BillingCharge"),
        ("CreateChargeRequest", "NewCharge"),
    ] {
        let told = |line: &str| line.contains(&format!("{old}`: it is called `{new}` now"));
        assert!(said.lines().any(told), "{old}\n{said}");
    }
    assert!(!said.contains("error["), "{said}");

    // The lock keeps the old names, whatever becomes of the overlay's actions.
    copy.regen();
    assert_eq!(copy.check(&user), Ok(()));
}
