//! What every generated call type has in common.

/// Gives a generated call type `pub struct $call(Call<$api, $output>)` its options and makes it
/// awaitable.
#[doc(hidden)]
#[macro_export]
macro_rules! __call {
    ($call:ident, $api:ty, $output:ty) => {
        impl $call {
            /// Sets how long one attempt may take, from connecting to the last byte.
            #[inline]
            pub fn with_timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.with_timeout(timeout))
            }

            /// Sets how long the call may take in all, over attempts and waits.
            #[inline]
            pub fn with_total_timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.with_total_timeout(timeout))
            }

            /// Sets the idempotency key in place of a random one.
            #[inline]
            pub fn with_idempotency_key(
                self,
                key: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                Self(self.0.with_idempotency_key(key))
            }

            /// Sets a header of this call.
            #[inline]
            pub fn with_header(self, name: &str, value: &str) -> Self {
                Self(self.0.with_header(name, value))
            }

            /// Sets how this call is tried again.
            #[inline]
            pub fn with_retry(self, policy: $crate::RetryPolicy) -> Self {
                Self(self.0.with_retry(policy))
            }

            /// Asks for the whole answer: status, headers, rate limit and envelope.
            #[inline]
            pub fn with_response(self) -> $crate::codegen::ResponseFuture<$api, $output> {
                self.0.with_response()
            }

            /// Sends the call; awaiting it does the same.
            #[inline]
            pub fn send(self) -> $crate::codegen::CallFuture<$api, $output> {
                self.0.send()
            }
        }

        impl ::core::future::IntoFuture for $call {
            type Output =
                <$crate::codegen::CallFuture<$api, $output> as ::core::future::Future>::Output;
            type IntoFuture = $crate::codegen::CallFuture<$api, $output>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.0.send()
            }
        }
    };
}

/// Does the same for a call that answers with a page of `$item`s, and adds the streams.
#[doc(hidden)]
#[macro_export]
macro_rules! __paged_call {
    ($call:ident, $api:ty, $item:ty) => {
        $crate::__call!($call, $api, $crate::codegen::Page<$item>);

        impl $call {
            /// Reads the list as a stream of pages.
            #[inline]
            pub fn pages(self) -> $crate::codegen::Pages<$api, $item> {
                self.0.pages()
            }

            /// Reads the list as a stream of items, over all pages.
            #[inline]
            pub fn items(self) -> $crate::codegen::Items<$api, $item> {
                self.0.items()
            }
        }
    };
}
