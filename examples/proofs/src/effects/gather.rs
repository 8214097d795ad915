//! What the sandboxes know at the end: effects and faults by call, and records that the ledger has to agree with.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use shopwright::Error;
use shopwright::selorax::models::WalletTransactions;
use shopwright_sandbox::Fault;

use super::clients::Clients;
use super::run::Sandboxes;

/// What the sandboxes know.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    /// How many effects a call had.
    pub(super) effects: BTreeMap<String, usize>,
    /// What the requests of a call met.
    pub(super) met: BTreeMap<String, Vec<Option<Fault>>>,
    /// What the ledger says was debited.
    debited: Decimal,
    /// How many debits and payments the ledger has, by call.
    written: BTreeMap<String, usize>,
}

impl Gathered {
    pub(super) fn of(sandboxes: &Sandboxes) -> Self {
        let mut gathered = Self::default();
        for sandbox in sandboxes.all() {
            for effect in sandbox.ledger() {
                let Some(call) = effect.call else { continue };
                *gathered.effects.entry(call.clone()).or_default() += 1;
                let is_debit = effect.operation.ends_with("/wallet/debit");
                if is_debit {
                    gathered.debited += effect.amount.unwrap_or_default();
                }
                if is_debit || effect.operation == "POST /payments" {
                    *gathered.written.entry(call).or_default() += 1;
                }
            }
            for played in sandbox.played() {
                let Some(call) = played.call else { continue };
                gathered.met.entry(call).or_default().push(played.fault);
            }
        }
        gathered
    }

    /// Holds the ledger against the records that the API itself shows: the wallet, its movements, and the payments.
    pub(super) async fn compare(
        &self,
        clients: &Clients,
        opening: Decimal,
    ) -> Result<Vec<String>, Error> {
        let mut wrong = Vec::new();
        let balance = balance(clients).await?;
        if balance != opening - self.debited {
            let debited = self.debited;
            wrong.push(format!(
                "the wallet had {opening}, the ledger debited {debited}, and {balance} is left"
            ));
        }
        let mut shown = debits(clients).await?;
        let mut payments = clients.shoppex.payments().list().limit(100).items();
        while let Some(payment) = payments.try_next().await? {
            // Those that were there from the start have other titles.
            let mark = payment.developer_title.unwrap_or_default();
            if mark.parse::<u64>().is_ok() {
                *shown.entry(mark).or_default() += 1;
            }
        }
        if shown != self.written {
            let differ = |call: &&String| shown.get(*call) != self.written.get(*call);
            let calls: Vec<_> = shown
                .keys()
                .chain(self.written.keys())
                .filter(differ)
                .collect();
            wrong.push(format!("records and ledger differ for calls {calls:?}"));
        }
        Ok(wrong)
    }
}

/// Reads what is in the wallet.
pub(super) async fn balance(clients: &Clients) -> Result<Decimal, Error> {
    Ok(clients.selorax.billing().get_wallet().await?.balance)
}

/// Counts the debits that the wallet shows, by call.
async fn debits(clients: &Clients) -> Result<BTreeMap<String, usize>, Error> {
    let mut shown: BTreeMap<String, usize> = BTreeMap::new();
    for page in 1.. {
        let call = clients.selorax.billing().list_wallet_transactions();
        let WalletTransactions::List(movements) = call.page(page).limit(250).await? else {
            break;
        };
        if movements.is_empty() {
            break;
        }
        for movement in movements
            .iter()
            .filter(|one| one.additional["type"] == "debit")
        {
            let mark = movement.additional["description"].as_str();
            *shown
                .entry(mark.unwrap_or_default().to_owned())
                .or_default() += 1;
        }
    }
    Ok(shown)
}
