//! Which characters are escaped where.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// RFC 3986 "unreserved" stays: letters, digits and `-._~`.
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// RFC 3986 "reserved" stays too, less what ends a value or has a meaning in a query.
const RESERVED: &AsciiSet = &COMPONENT
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// RFC 6265 "cookie-octet" stays, less `%`, which begins an escape.
const COOKIE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'%')
    .add(b',')
    .add(b';')
    .add(b'\\')
    .add(0x7f);

/// How text is escaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Escape {
    /// For a path segment or a name or value of a query: only "unreserved" stays.
    Component,
    /// For a query value with `allowReserved`.
    Reserved,
    /// For a body of type `application/x-www-form-urlencoded`: a blank is `+`.
    Form,
    /// For a property of such a body with `allowReserved`. What ends a pair or stands for a blank is escaped as in a query; a
    /// second `=` is not, since readers take a pair apart at the first one.
    ReservedForm,
    /// For a cookie's value.
    Cookie,
    /// Not at all: for headers.
    None,
}

impl Escape {
    pub(crate) fn text(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::Component => utf8_percent_encode(text, COMPONENT).into(),
            Self::Reserved => utf8_percent_encode(text, RESERVED).into(),
            Self::Form => url::form_urlencoded::byte_serialize(text.as_bytes()).collect(),
            Self::ReservedForm => {
                let escaped = Cow::from(utf8_percent_encode(text, RESERVED));
                // A `%` of the text is `%25` by now.
                escaped.replace("%20", "+").into()
            }
            Self::Cookie => utf8_percent_encode(text, COOKIE).into(),
            Self::None => text.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_escapes_what_has_a_meaning_there() {
        let text = "aZ09-._~ %/?#[]@!$&'()*+,;=:\"<>\\^`{|}é\n";
        let table = [
            (
                Escape::Component,
                "aZ09-._~%20%25%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%3A%22%3C%3E%5C\
                 %5E%60%7B%7C%7D%C3%A9%0A",
            ),
            (
                Escape::Reserved,
                "aZ09-._~%20%25/?%23%5B%5D@!$%26'()*%2B,;=:%22%3C%3E%5C%5E%60%7B%7C%7D%C3%A9%0A",
            ),
            (
                Escape::Form,
                "aZ09-._%7E+%25%2F%3F%23%5B%5D%40%21%24%26%27%28%29*%2B%2C%3B%3D%3A%22%3C%3E%5C\
                 %5E%60%7B%7C%7D%C3%A9%0A",
            ),
            (
                Escape::ReservedForm,
                "aZ09-._~+%25/?%23%5B%5D@!$%26'()*%2B,;=:%22%3C%3E%5C%5E%60%7B%7C%7D%C3%A9%0A",
            ),
            (
                Escape::Cookie,
                "aZ09-._~%20%25/?#[]@!$&'()*+%2C%3B=:%22<>%5C^`{|}%C3%A9%0A",
            ),
            (Escape::None, text),
        ];
        for (escape, expected) in table {
            assert_eq!(escape.text(text), expected, "{escape:?}");
        }
    }
}
