//! The login of a customer: a code by email, or the link in an order's email.

use super::models::{
    AccessLinkRequest, LoginReply, RequestLoginCodeRequest, VerifyLoginCodeRequest,
};
use super::{Client, Dukanext, Error};
use crate::api::Api;
use crate::error::{Kind, Outcome};
use crate::secret::Secret;

/// A login whose code is under way: what [`Client::finish_login`] needs beside the code.
///
/// The customer may take minutes to read the email, and come back in another request: keep both parts, in
/// a session say, and put them together again by [`resume`](Self::resume).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingLogin {
    email: String,
    id: String,
}

impl PendingLogin {
    /// Puts a login together again whose parts were kept.
    pub fn resume(email: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            id: id.into(),
        }
    }

    /// Returns the address that the code was mailed to.
    pub fn email(&self) -> &str {
        &self.email
    }

    /// Returns the id of the verification.
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl Client {
    /// Mails a code of six digits to a customer: the first step of a login.
    ///
    /// The answer's `status` is documented in two forms, `verify` and `success`; either is taken. The email
    /// is sent again by no repetition, since it is no safe call.
    ///
    /// # Errors
    /// Of the codes, `ACCOUNT_NOT_FOUND`, `ACCOUNT_BLACKLISTED`, `ACCOUNT_INACTIVE`, `GOOGLE_AUTH_REQUIRED`,
    /// `AUTH_NOT_INITIALIZED` and `EMAIL_REQUIRED` are about the address and the shop;
    /// `TOO_MANY_LOGIN_ATTEMPTS` asks to wait, how long is not documented.
    ///
    /// [source](https://docs.dukanext.co.ke/docs/api-reference/auth)
    pub async fn start_login(&self, email: &str) -> Result<PendingLogin, Error> {
        let request = RequestLoginCodeRequest::new(email);
        let challenge = self.login().request_code(&request).await?;
        Ok(PendingLogin::resume(email, challenge.id))
    }

    /// Trades the code that was mailed for the customer's token: the second step of a login.
    ///
    /// The token is for [`customer`](Self::customer). How long it lives is not documented, and nothing
    /// refreshes it: when [`needs_login`](super::ErrorCode::needs_login) holds for an error, log in again.
    ///
    /// # Errors
    /// `INVALID_CODE`: let the customer type it again. Where
    /// [`needs_new_login_code`](super::ErrorCode::needs_new_login_code) holds, start again.
    /// [`is_decode`](crate::Error::is_decode): the answer has no token in either place.
    ///
    /// [source](https://docs.dukanext.co.ke/docs/api-reference/auth)
    pub async fn finish_login(
        &self,
        login: &PendingLogin,
        code: impl Into<Secret>,
    ) -> Result<Secret, Error> {
        let request = VerifyLoginCodeRequest::new(&login.email, &login.id, code);
        let reply = self.login().verify_code(&request).await?;
        token(reply, "login.verify_code")
    }

    /// Trades the parts of the link in an order's email for the customer's token, without a code. A link
    /// works once.
    ///
    /// # Errors
    /// `INVALID_ACCESS_LINK`, `ACCESS_LINK_EXPIRED`, `ORDER_CANCELLED` and `ORDER_HAS_REFUND`: offer the login
    /// with a code. [`is_decode`](crate::Error::is_decode): the answer has no token in either place.
    ///
    /// [source](https://docs.dukanext.co.ke/docs/api-reference/auth)
    pub async fn login_by_access_link(&self, link: &AccessLinkRequest) -> Result<Secret, Error> {
        let reply = self.login().by_access_link(link).await?;
        token(reply, "login.by_access_link")
    }
}

impl LoginReply {
    /// Returns the token, from either of the two documented places: `token` or `data.token`.
    pub fn into_token(self) -> Option<Secret> {
        let nested = self.data.and_then(|data| data.token);
        let places = [self.token, nested].into_iter().flatten();
        places.into_iter().find(|token| !token.expose().is_empty())
    }
}

fn token(reply: LoginReply, operation: &'static str) -> Result<Secret, Error> {
    reply.into_token().ok_or_else(|| {
        let text = "the answer has a token neither at `token` nor at `data.token`".to_owned();
        let mut error = crate::Error::new(Kind::Decode(text), Outcome::Applied);
        error.evidence_mut().api = Dukanext::DESCRIPTOR.name;
        error.evidence_mut().operation = Some(operation.into());
        error.into()
    })
}
