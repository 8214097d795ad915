// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Mix`] and the types inside it.

use shopwright::codegen::{self, Base64, NaiveDate, Same, Value};

/// `Mix`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Mix {
    /// `a`.
    pub a: Option<i64>,
    /// `b`.
    pub b: Option<i64>,
    /// `c`.
    pub c: Option<MixC>,
    /// `d`.
    ///
    /// `Some(None)` sends `null`.
    pub d: Option<Option<String>>,
    /// `e`.
    pub e: Option<MixE>,
    /// `f`.
    pub f: Option<Vec<Value>>,
    /// `g`.
    ///
    /// `Some(None)` sends `null`.
    pub g: Option<Option<Value>>,
    /// `h`.
    pub h: Option<Value>,
    /// `i`.
    ///
    /// `Some(None)` sends `null`.
    pub i: Option<Option<String>>,
    /// `j`.
    pub j: Option<Vec<u8>>,
    /// beside
    pub k: Option<NaiveDate>,
    /// `l`.
    pub l: Option<Value>,
    /// `m`.
    pub m: Option<Value>,
}

impl Mix {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            a: None,
            b: None,
            c: None,
            d: None,
            e: None,
            f: None,
            g: None,
            h: None,
            i: None,
            j: None,
            k: None,
            l: None,
            m: None,
        }
    }

    /// Sets `a`.
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }

    /// Sets `b`.
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }

    /// Sets `c`.
    pub fn c(mut self, c: impl Into<MixC>) -> Self {
        self.c = Some(c.into());
        self
    }

    /// Sets `d`.
    pub fn d(mut self, d: impl Into<String>) -> Self {
        self.d = Some(Some(d.into()));
        self
    }

    /// Sets `d` to `null`.
    pub fn d_null(mut self) -> Self {
        self.d = Some(None);
        self
    }

    /// Sets `e`.
    pub fn e(mut self, e: impl Into<MixE>) -> Self {
        self.e = Some(e.into());
        self
    }

    /// Sets `f`.
    pub fn f(mut self, f: Vec<Value>) -> Self {
        self.f = Some(f);
        self
    }

    /// Sets `g`.
    pub fn g(mut self, g: impl Into<Value>) -> Self {
        self.g = Some(Some(g.into()));
        self
    }

    /// Sets `g` to `null`.
    pub fn g_null(mut self) -> Self {
        self.g = Some(None);
        self
    }

    /// Sets `h`.
    pub fn h(mut self, h: impl Into<Value>) -> Self {
        self.h = Some(h.into());
        self
    }

    /// Sets `i`.
    pub fn i(mut self, i: impl Into<String>) -> Self {
        self.i = Some(Some(i.into()));
        self
    }

    /// Sets `i` to `null`.
    pub fn i_null(mut self) -> Self {
        self.i = Some(None);
        self
    }

    /// Sets `j`.
    pub fn j(mut self, j: Vec<u8>) -> Self {
        self.j = Some(j);
        self
    }

    /// Sets `k`.
    pub fn k(mut self, k: NaiveDate) -> Self {
        self.k = Some(k);
        self
    }

    /// Sets `l`.
    pub fn l(mut self, l: impl Into<Value>) -> Self {
        self.l = Some(l.into());
        self
    }

    /// Sets `m`.
    pub fn m(mut self, m: impl Into<Value>) -> Self {
        self.m = Some(m.into());
        self
    }
}

impl Default for Mix {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(both Mix {
    0 a "a" optional,
    1 b "b" optional,
    2 c "c" optional,
    3 d "d" optional as Option<Option<Same>>,
    4 e "e" optional,
    5 f "f" optional,
    6 g "g" optional as Option<Option<Same>>,
    7 h "h" optional,
    8 i "i" optional as Option<Option<Same>>,
    9 j "j" optional as Option<Base64>,
    10 k "k" optional,
    11 l "l" optional,
    12 m "m" optional,
});

/// `MixC`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MixC {
    /// `String`.
    String(String),
    /// `Integer`.
    Integer(i64),
    /// A value of a kind that this crate does not know, as it came.
    Unrecognized(Value),
}

codegen::untagged_union!(both MixC {
    String,
    Integer,
});

impl From<String> for MixC {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for MixC {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// Values of `MixE`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MixE {
    /// `fixed`.
    Fixed,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(both MixE {
    Fixed = "fixed",
});
