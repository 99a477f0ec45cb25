//! Written by hand in the shape of generated code, from ticker.dart.

use columba::typed::{ApiDescription, BorrowedCall, FlutterApi, HostMethods, SyncCall};
use columba::{ApiContext, FlutterError, RegisteredApi};
use std::marker::PhantomData;

/// What Rust calls.
#[derive(Debug, Clone)]
pub struct TickListener {
    api: FlutterApi,
}

impl TickListener {
    /// Calls the isolate of `context`; when that is for all, the one that has set up the API last.
    #[must_use]
    pub fn new(context: &ApiContext, suffix: &str) -> Self {
        Self { api: FlutterApi::new(TICK_LISTENER, context, suffix) }
    }

    /// # Errors
    /// What Dart throws, or why it cannot be called.
    pub async fn on_tick(&self, tick: i64) -> Result<i64, FlutterError> {
        self.api.call("onTick", 0, (tick,)).await
    }

    /// Calls the isolate whose call of Rust runs on this thread.
    ///
    /// # Errors
    /// What Dart throws.
    pub fn on_tick_sync(&self, tick: i64) -> Result<i64, FlutterError> {
        self.api.call_sync(0, (tick,))
    }

    /// # Errors
    /// What Dart throws, or why it cannot be called.
    pub async fn describe(&self, text: String) -> Result<String, FlutterError> {
        self.api.call("describe", 1, (text,)).await
    }

    /// Calls the isolate whose call of Rust runs on this thread.
    ///
    /// # Errors
    /// What Dart throws.
    pub fn describe_sync(&self, text: String) -> Result<String, FlutterError> {
        self.api.call_sync(1, (text,))
    }
}

const TICK_LISTENER: ApiDescription =
    ApiDescription { name: "dev.flutter.pigeon.typed_tests.TickListener", interface: "0c6f1b5a9d2e4873" };

/// What Dart calls, and Rust answers by asking Dart.
pub trait Ticker: Send + Sync + Sized + 'static {
    /// Calls `TickListener.onTick` that often; the sum.
    ///
    /// # Errors
    /// Dart gets it as a `PlatformException`.
    fn tick(&self, count: i64) -> Result<i64, FlutterError>;

    /// # Errors
    /// Dart gets it as a `PlatformException`.
    fn describe(&self, text: String) -> Result<String, FlutterError>;

    /// # Errors
    /// Dart gets it as a `PlatformException`.
    fn tick_while_lending(&self, bytes: &[u8]) -> Result<i64, FlutterError>;

    /// Answers Dart's calls of `Ticker` with `implementation` until the result is dropped.
    fn set_up(context: &ApiContext, implementation: Self, suffix: &str) -> RegisteredApi {
        let methods = HostMethods::new()
            .scalars::<TickerTick<Self>>()
            .encoded::<TickerDescribe<Self>>()
            .borrowed::<TickerTickWhileLending<Self>>();
        context.set_up_host_api(TICKER, methods, implementation, suffix)
    }
}

const TICKER: ApiDescription =
    ApiDescription { name: "dev.flutter.pigeon.typed_tests.Ticker", interface: "0c6f1b5a9d2e4873" };

struct TickerTick<A>(PhantomData<A>);

impl<A: Ticker> SyncCall for TickerTick<A> {
    type Api = A;
    type Arguments = (i64,);
    type Output = i64;

    fn call(api: &A, (count,): Self::Arguments) -> Result<i64, FlutterError> {
        api.tick(count)
    }
}

struct TickerDescribe<A>(PhantomData<A>);

impl<A: Ticker> SyncCall for TickerDescribe<A> {
    type Api = A;
    type Arguments = (String,);
    type Output = String;

    fn call(api: &A, (text,): Self::Arguments) -> Result<String, FlutterError> {
        api.describe(text)
    }
}

struct TickerTickWhileLending<A>(PhantomData<A>);

impl<A: Ticker> BorrowedCall for TickerTickWhileLending<A> {
    type Api = A;
    type Arguments = ();
    type Output = i64;

    fn call(api: &A, bytes: &[u8], (): ()) -> Result<i64, FlutterError> {
        api.tick_while_lending(bytes)
    }
}
