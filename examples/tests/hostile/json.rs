//! JSON that is made to hurt whoever reads it.

use std::time::Duration;

use crate::measure::{LIMIT, list, read};
use crate::server::Server;

#[test]
fn nesting_without_end_is_an_error() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        for depth in [200, 7_000] {
            let deep = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            let error = read(&Server::json(200, deep.clone()))
                .within(8 * LIMIT)
                .in_time()
                .error();
            assert!(error.to_string().contains("recursion limit"), "{error}");
            list(&Server::json(
                200,
                format!("{{\"data\":[{{\"items\":{deep}}}]}}"),
            ))
            .within(8 * LIMIT)
            .in_time()
            .error();
            let error = read(&Server::json(422, deep))
                .within(8 * LIMIT)
                .in_time()
                .error();
            assert_eq!(error.status().unwrap(), 422);
        }
    }
}

/// The lenient reading looks at each level once more, so that its cost is size times depth.
#[test]
fn a_large_text_below_many_levels_is_read_in_time() {
    let text = "x".repeat(LIMIT - 4096);
    let deep = format!("{}\"{text}\"{}", "[".repeat(60), "]".repeat(60));
    let measured = list(&Server::json(200, format!("{{\"data\":{deep}}}"))).within(16 * LIMIT);
    assert!(
        measured.time < Duration::from_secs(10),
        "{:?}",
        measured.time
    );
    measured.error();
}

#[test]
fn numbers_beyond_all_bounds_are_no_amounts() {
    let digits = "9".repeat(500_000);
    for number in [
        "1e999999999",
        "-1e-999999999",
        "1e99999999999999999999",
        &digits,
        &format!("0.{digits}"),
    ] {
        let body = format!("{{\"data\":[{{\"order_id\":1,\"grand_total\":{number}}}]}}");
        let measured = list(&Server::json(200, body)).within(16 * LIMIT);
        assert!(
            measured.time < Duration::from_secs(10),
            "{:?}",
            measured.time
        );
    }
}

#[test]
fn equal_keys_without_number_are_read_in_time() {
    let body = format!("{{{}\"a\":1}}", "\"a\":1,".repeat(60_000));
    read(&Server::json(200, body))
        .within(8 * LIMIT)
        .in_time()
        .result
        .unwrap();
}
