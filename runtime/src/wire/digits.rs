//! The decimal digits of a number's text to a `Decimal`, exactly or not at all.
//!
//! `rust_decimal`'s own parsers round what does not fit, or know no exponents.

use std::fmt;

use rust_decimal::Decimal;

/// Most digits after the point that a `Decimal` has.
const MAX_SCALE: i64 = 28;

/// The mantissa of a `Decimal` has 96 bits.
const LIMIT: i128 = 1 << 96;

/// Why a text is no `Decimal`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotDecimal {
    /// It is not a number.
    Malformed,
    /// It is a number that needs more digits than a `Decimal` has.
    TooManyDigits,
}

impl fmt::Display for NotDecimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "not a decimal number",
            Self::TooManyDigits => {
                "a number of more than 28 digits, which a decimal cannot hold exactly"
            }
        })
    }
}

/// Reads `-12.50`, `1.2e3` and the like; a leading `+` and surrounding blanks are allowed.
pub(crate) fn parse(text: &str) -> Result<Decimal, NotDecimal> {
    let text = text.trim_ascii();
    let (negative, unsigned) = match text.as_bytes() {
        [b'-', ..] => (true, &text[1..]),
        [b'+', ..] => (false, &text[1..]),
        _ => (false, text),
    };
    let (digits, exponent) = match unsigned.find(['e', 'E']) {
        Some(at) => (&unsigned[..at], exponent(&unsigned[at + 1..])?),
        None => (unsigned, 0),
    };
    let (integer, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = integer
        .bytes()
        .chain(fraction.bytes())
        .all(|b| b.is_ascii_digit());
    if !all_digits || (integer.is_empty() && fraction.is_empty()) {
        return Err(NotDecimal::Malformed);
    }

    // Zeros behind the last digit of a fraction count as scale while there is room for them.
    let significant = fraction.trim_end_matches('0');
    let zeros = i64::try_from(fraction.len() - significant.len()).unwrap_or(i64::MAX);
    let mut mantissa = mantissa(integer, significant)?;
    let places = i64::try_from(significant.len()).unwrap_or(i64::MAX);
    let mut scale = places.saturating_sub(exponent);
    if mantissa == 0 {
        scale = scale.saturating_add(zeros).clamp(0, MAX_SCALE);
        return build(0, scale, negative);
    }
    while scale < 0 {
        mantissa = mantissa.checked_mul(10).ok_or(NotDecimal::TooManyDigits)?;
        scale += 1;
    }
    while scale > 0 && mantissa % 10 == 0 && (scale > MAX_SCALE || mantissa >= LIMIT) {
        mantissa /= 10;
        scale -= 1;
    }
    for _ in 0..zeros {
        match mantissa.checked_mul(10) {
            Some(wider) if scale < MAX_SCALE && wider < LIMIT => mantissa = wider,
            _ => break,
        }
        scale += 1;
    }
    build(mantissa, scale, negative)
}

fn build(mantissa: i128, scale: i64, negative: bool) -> Result<Decimal, NotDecimal> {
    let signed = if negative { -mantissa } else { mantissa };
    let scale = u32::try_from(scale).map_err(|_| NotDecimal::TooManyDigits)?;
    Decimal::try_from_i128_with_scale(signed, scale).map_err(|_| NotDecimal::TooManyDigits)
}

fn mantissa(integer: &str, fraction: &str) -> Result<i128, NotDecimal> {
    if integer.len() + fraction.len() <= 18 {
        // Most amounts; they fit the machine's own integers.
        let digits = integer.bytes().chain(fraction.bytes());
        return Ok(i128::from(
            digits.fold(0_u64, |all, digit| all * 10 + u64::from(digit - b'0')),
        ));
    }
    let mut mantissa = 0_i128;
    for digit in integer.bytes().chain(fraction.bytes()) {
        mantissa = mantissa
            .checked_mul(10)
            .and_then(|m| m.checked_add(i128::from(digit - b'0')))
            .ok_or(NotDecimal::TooManyDigits)?;
    }
    Ok(mantissa)
}

/// Reads an exponent; one beyond all measure is cut, since only its size matters then.
fn exponent(text: &str) -> Result<i64, NotDecimal> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(NotDecimal::Malformed);
    }
    let size = digits
        .parse::<i64>()
        .unwrap_or(i64::MAX / 4)
        .min(i64::MAX / 4);
    Ok(if text.starts_with('-') { -size } else { size })
}
