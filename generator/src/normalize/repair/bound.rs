//! Exclusive bounds: numbers in 3.1, flags beside `minimum` and `maximum` in 3.0.

use serde_json::{Value, json};

use crate::normalize::context::{Context, Fields};

pub(super) fn run(fields: &mut Fields, context: &mut Context<'_>) {
    one(
        "exclusiveMinimum",
        "minimum",
        |exclusive, inclusive| exclusive >= inclusive,
        fields,
        context,
    );
    one(
        "exclusiveMaximum",
        "maximum",
        |exclusive, inclusive| exclusive <= inclusive,
        fields,
        context,
    );
}

fn one(
    exclusive: &str,
    inclusive: &str,
    is_tighter: fn(f64, f64) -> bool,
    fields: &mut Fields,
    context: &mut Context<'_>,
) {
    let Some(Value::Number(bound)) = fields.get(exclusive).cloned() else {
        return;
    };
    context.newer(exclusive);
    let other = fields.get(inclusive).and_then(Value::as_f64);
    let is_tighter = match (bound.as_f64(), other) {
        (Some(bound), Some(other)) => is_tighter(bound, other),
        _ => true,
    };
    if is_tighter {
        context.moved(&[inclusive], &[exclusive]);
        fields.insert(inclusive.to_owned(), Value::Number(bound));
        fields.insert(exclusive.to_owned(), json!(true));
    } else {
        // The inclusive bound already says more.
        fields.remove(exclusive);
    }
}
