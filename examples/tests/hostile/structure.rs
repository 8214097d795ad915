//! Bodies that are small as text and large as values.

use shopwright::Outcome;

use crate::measure::{LIMIT, debit, list, read};
use crate::server::{Server, filled};

const MIB: usize = 1 << 20;

#[test]
fn many_small_values_are_refused_before_they_are_made() {
    for piece in ["0", "[]", "{}", "{\"\":0}", "\"\""] {
        let error = read(&Server::json(200, filled("[", piece, "]", LIMIT)))
            .within(6 * LIMIT)
            .in_time()
            .error();
        assert!(error.to_string().contains("max_json_values"), "{error}");
        assert_eq!(error.outcome(), Outcome::Applied);
    }
}

#[test]
fn many_records_are_refused_before_they_are_made() {
    let body = filled("{\"data\":[", "{\"order_id\":1}", "]}", LIMIT);
    let error = list(&Server::json(200, body))
        .within(4 * LIMIT)
        .in_time()
        .error();
    assert!(error.to_string().contains("max_json_values"), "{error}");
}

#[test]
fn many_values_in_an_error_leave_the_status() {
    let error = debit(&Server::json(409, filled("{\"code\":[", "{}", "]}", LIMIT)))
        .within(4 * LIMIT)
        .in_time()
        .error();
    assert_eq!(error.status().unwrap(), 409);
}

#[test]
fn a_large_text_full_of_commas_is_no_crowd_of_values() {
    let text = ",{[".repeat((LIMIT - 64) / 3);
    let value = read(&Server::json(200, format!("{{\"data\":\"{text}\"}}")));
    assert_eq!(value.within(8 * MIB).result.unwrap()["data"], text.as_str());
}
