//! The browser's return from an authorization: its code, once the state is right.

use std::fmt;

use super::State;
use crate::secret::Secret;

/// What an authorization server sent the browser back with.
///
/// ```
/// use shopwright::auth::oauth::{Callback, State};
///
/// # fn example(kept: &State) -> Result<(), shopwright::auth::oauth::CallbackError> {
/// let callback = Callback::parse("code=sx_ac_1&state=Zx1")?; // the query of the request
/// let code = callback.code(kept)?; // refused, unless the state is the one that was kept
/// # let _ = code;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Callback {
    code: Option<Secret>,
    state: Option<Secret>,
    /// Code and description of an error.
    denied: Option<(String, String)>,
}

impl Callback {
    /// Reads a query, or an address with one.
    ///
    /// # Errors
    ///
    /// A parameter comes twice: one part of a program could check the first, and another use the
    /// second.
    pub fn parse(query: &str) -> Result<Self, CallbackError> {
        let query = query.split_once('?').map_or(query, |(_, query)| query);
        let query = query.split('#').next().unwrap_or_default();
        let (mut code, mut state, mut error, mut description) = (None, None, None, None);
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            let place = match &*name {
                "code" => &mut code,
                "state" => &mut state,
                "error" => &mut error,
                "error_description" => &mut description,
                _ => continue,
            };
            if place.replace(value.into_owned()).is_some() {
                return Err(CallbackError::new(
                    Kind::Malformed,
                    format!("`{name}` comes twice"),
                ));
            }
        }
        Ok(Self {
            code: code.filter(|code| !code.is_empty()).map(Secret::new),
            state: state.map(Secret::new),
            denied: error.map(|error| (error, description.unwrap_or_default())),
        })
    }

    /// Returns the code if the state is the one that was kept for this browser.
    ///
    /// # Errors
    ///
    /// The state is missing or another, authorization was denied, or there is no code. The state is
    /// looked at first: without it, nothing else can be believed.
    pub fn code(&self, kept: &State) -> Result<Secret, CallbackError> {
        let returned = self.state.as_ref();
        if !returned.is_some_and(|state| kept.matches(state)) {
            let text = "the state is not the one that this browser was sent away with";
            return Err(CallbackError::new(Kind::WrongState, text.to_owned()));
        }
        if let Some((code, description)) = &self.denied {
            let text = format!("authorization was not given: {code} {description}");
            return Err(CallbackError::new(Kind::Denied(code.clone()), text));
        }
        self.code
            .clone()
            .ok_or_else(|| CallbackError::new(Kind::Malformed, "there is no code in it".to_owned()))
    }
}

/// Why a return from an authorization gives no code.
#[derive(Clone, Debug)]
pub struct CallbackError {
    kind: Kind,
    text: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Malformed,
    WrongState,
    Denied(String),
}

impl CallbackError {
    fn new(kind: Kind, text: String) -> Self {
        // It quotes what came with the browser: on one line, and not at any length.
        let text = text.chars().take(300);
        let text = text.map(|c| if c.is_control() { ' ' } else { c });
        let text = text.collect::<String>().trim_end().to_owned();
        Self { kind, text }
    }

    #[cfg(feature = "selorax")]
    pub(crate) fn malformed(text: &str) -> Self {
        Self::new(Kind::Malformed, text.to_owned())
    }

    /// Tells whether the state was missing or another: the browser did not begin here, or its
    /// session is over. Begin anew; never go on.
    pub fn is_wrong_state(&self) -> bool {
        self.kind == Kind::WrongState
    }

    /// Returns the server's code when authorization was not given, e.g. `access_denied`.
    pub fn denied(&self) -> Option<&str> {
        match &self.kind {
            Kind::Denied(code) => Some(code),
            _ => None,
        }
    }
}

impl fmt::Display for CallbackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for CallbackError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept() -> State {
        State::from(Secret::from("the state"))
    }

    fn refusal(query: &str) -> CallbackError {
        Callback::parse(query).unwrap().code(&kept()).unwrap_err()
    }

    #[test]
    fn the_code_comes_with_the_right_state() {
        for query in [
            "code=sx_ac_1&state=the%20state",
            "state=the+state&code=sx_ac_1&other=x",
            "https://app.example/cb?code=sx_ac_1&state=the%20state#_=_",
        ] {
            let code = Callback::parse(query).unwrap().code(&kept()).unwrap();
            assert_eq!(code.expose(), "sx_ac_1");
        }
    }

    #[test]
    fn another_state_or_none_is_refused_even_before_an_error_is_believed() {
        for query in [
            "code=c&state=other",
            "code=c",
            "code=c&state=",
            "error=access_denied",
            "",
        ] {
            assert!(refusal(query).is_wrong_state(), "{query}");
        }
    }

    #[test]
    fn a_denial_is_told_on_one_line() {
        let query = "error=access_denied&error_description=No%0Away&state=the%20state";
        let error = refusal(query);
        assert_eq!(error.denied(), Some("access_denied"));
        let expected = "authorization was not given: access_denied No way";
        assert_eq!(error.to_string(), expected);
    }

    #[test]
    fn a_return_without_a_code_is_told() {
        let error = refusal("state=the%20state&code=");
        assert_eq!(error.to_string(), "there is no code in it");
        assert!(!error.is_wrong_state() && error.denied().is_none());
    }

    #[test]
    fn a_parameter_that_comes_twice_is_refused() {
        for query in ["code=a&code=b&state=s", "code=a&state=the%20state&state=x"] {
            assert!(Callback::parse(query).is_err(), "{query}");
        }
    }

    #[test]
    fn a_callback_prints_without_its_code() {
        let callback = Callback::parse("code=hush&state=hush").unwrap();
        assert!(!format!("{callback:?}").contains("hush"));
    }
}
