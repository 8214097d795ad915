//! A `match` over an API's error codes needs no wildcard, and a code that it does not know stops the build: seen by the
//! compiler, on a copy of the runtime and of `spec/`. What the codes mean is tested with each API.
#![allow(
    clippy::unwrap_used,
    reason = "a panic is how a test fails, in its helpers too"
)]

mod catalogue;
mod copy;
mod renaming;

use catalogue::{Catalogue, NEW};
use copy::Copy;

/// Asserts that the compiler names this variant of each API as one that is not matched.
#[track_caller]
fn assert_missed(said: &str, missed: &[(&Catalogue, String)]) {
    for (catalogue, variant) in missed {
        let missing = format!("{}::ErrorCode::{variant}` not covered", catalogue.api);
        let is_error = |line: &str| line.starts_with("error[E0004]") && line.contains(&missing);
        assert!(said.lines().any(is_error), "{missing}\n{said}");
    }
    let errors = said.matches("error[").count();
    assert_eq!(errors, missed.len(), "{said}");
}

#[test]
fn a_match_over_every_code_compiles_and_stops_compiling_without_one_of_its_arms() {
    let copy = Copy::new("arms");
    let catalogues = Catalogue::all();
    let whole = catalogues.iter().map(|c| c.user(&c.variants()));
    assert_eq!(copy.check(&whole.collect::<String>()), Ok(()));

    let middle = |c: &Catalogue| c.variants()[c.variants().len() / 2].clone();
    let less = catalogues.iter().map(|c| {
        let mut arms = c.variants();
        arms.retain(|variant| *variant != middle(c));
        c.user(&arms)
    });
    let said = copy.check(&less.collect::<String>()).unwrap_err();
    let missed: Vec<_> = catalogues.iter().map(|c| (c, middle(c))).collect();
    assert_missed(&said, &missed);
}

#[test]
fn a_code_added_to_the_catalogue_stops_the_build_of_a_match_and_is_named() {
    let copy = Copy::new("codes");
    let catalogues = Catalogue::all();
    for catalogue in &catalogues {
        copy.append(&catalogue.overlay(), NEW);
    }
    copy.regen();
    let user: String = catalogues.iter().map(|c| c.user(&c.variants())).collect();
    let said = copy.check(&user).unwrap_err();
    let missed: Vec<_> = catalogues
        .iter()
        .map(|c| (c, "NewInThisUpdate".to_owned()))
        .collect();
    assert_missed(&said, &missed);
}

/// Uses what the edition of the example touches, and more, by the names that were released.
pub(crate) const USER: &str = "
use shopwright::selorax::{Client, Error, Scope, models::{Charge, CreateChargeRequest}};

pub async fn user(client: &Client) -> Result<String, Error> {
    let wallet = client.billing().get_wallet().await?;
    let _: shopwright::selorax::operations::billing::GetWallet = client.billing().get_wallet();
    let _ = client.billing().list_active_charges().await?;
    let request = CreateChargeRequest::new(\"A\", rust_decimal::Decimal::ONE, \"https://app.example\");
    let charge: Charge = client.billing().create_charge(&request).await?;
    let mut orders = client.orders().list().status(\"confirmed\").items();
    while let Some(order) = orders.try_next().await? {
        let _ = (order.order_id, order.grand_total);
    }
    let _ = [Scope::Billing, Scope::ReadBilling, Scope::ReadOrders];
    drop(wallet);
    Ok(charge.confirmation_url.unwrap_or_default())
}
";

#[test]
fn an_edition_taken_in_stops_the_build_of_a_match_by_its_new_codes_and_of_nothing_else() {
    let copy = Copy::new("edition");
    let all = Catalogue::all();
    let catalogue = all.iter().find(|c| c.api == "selorax").unwrap();
    let old = catalogue.variants();
    assert_eq!(copy.check(&(catalogue.user(&old) + USER)), Ok(()));

    copy.patch("overlay.patch");
    copy.update("selorax", "openapi.patch");
    let said = copy.check(&(catalogue.user(&old) + USER)).unwrap_err();
    let missed = "`shopwright::selorax::ErrorCode::ChargeExpired` and \
                  `shopwright::selorax::ErrorCode::StoreSuspended` not covered";
    let is_error = |line: &str| line.starts_with("error[E0004]") && line.contains(missed);
    assert!(said.lines().any(is_error), "{said}");
    assert_eq!(said.matches("error[").count(), 1, "{said}");

    let mut new = old;
    new.extend(["ChargeExpired".to_owned(), "StoreSuspended".to_owned()]);
    assert_eq!(copy.check(&(catalogue.user(&new) + USER)), Ok(()));
}
