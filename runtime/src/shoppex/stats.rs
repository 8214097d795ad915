//! The totals that come beside a list of products.

use super::models::{Product, ProductStats};
use crate::{Page, Response};

impl ProductStats {
    /// Reads the totals beside a page of products; `None` when the server sent none, or none that
    /// can be read.
    ///
    /// ```no_run
    /// # use shopwright::shoppex::{Client, Error, models::ProductStats};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let page = client.products().list().limit(1).with_response().await?;
    /// if let Some(stats) = ProductStats::of(&page) {
    ///     println!("{:?} of {:?} products are out of stock", stats.out_of_stock, stats.total);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn of(page: &Response<Page<Product>>) -> Option<Self> {
        let stats = page.envelope().get("stats")?;
        serde_json::from_value(stats.clone()).ok()
    }
}
