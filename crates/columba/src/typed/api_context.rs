use super::async_call::{self, Executors};
use super::executor::Executor;
use super::function::{self, Lender};
use super::registry::Registered;
use super::stream::{self, DEFAULT_WINDOW};
use super::{ApiFuture, AsyncCall, BorrowedCall, StreamCall, SyncCall};
use crate::IsolateId;
use columba_dart_ffi::typed::{Scalars, Shared};
use std::fmt;
use std::sync::{Arc, Mutex};

/// Where an API is set up: for which isolates.
///
/// The `set_up` of every generated API takes one.
///
/// ```
/// use columba::ApiContext;
///
/// let for_all_isolates = ApiContext::new();
/// # let _ = for_all_isolates;
/// ```
#[derive(Debug, Clone, Default)]
pub struct ApiContext {
    isolate: Option<IsolateId>,
    executor: Executor,
    window: Option<usize>,
}

impl ApiContext {
    /// For all isolates, those that connect later too.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// For one isolate, which then does not see an API of the same name that was set up for all. What is set up goes with
    /// the isolate.
    #[must_use]
    pub fn for_isolate(isolate: IsolateId) -> Self {
        Self { isolate: Some(isolate), ..Self::default() }
    }

    /// Has the futures of `@async` methods and event streams run by `spawn` instead of the built-in executor, which is one
    /// thread for all of them.
    ///
    /// A future that `spawn` drops ends its call with the code `reply-dropped` or `thread-ended`.
    #[must_use]
    pub fn with_executor(mut self, spawn: impl Fn(ApiFuture) + Send + Sync + 'static) -> Self {
        self.executor = Executor::Given(Arc::new(spawn));
        self
    }

    /// Has the futures of `@async` methods and event streams run on a runtime of tokio.
    #[cfg(feature = "tokio")]
    #[must_use]
    pub fn with_tokio(self, runtime: tokio::runtime::Handle) -> Self {
        // Calls end with their isolate and their API; nobody waits for the task itself.
        self.with_executor(move |future| drop(runtime.spawn(future)))
    }

    /// Lets `events` events of an event stream be on their way to their listener, instead of 1,024. At least one may be.
    #[must_use]
    pub fn with_event_window(mut self, events: usize) -> Self {
        self.window = Some(events.max(1));
        self
    }

    pub(super) fn isolate(&self) -> Option<IsolateId> {
        self.isolate
    }

    /// Sets up a host API. Generated code calls it.
    pub fn set_up_host_api<A: Send + Sync + 'static>(
        &self,
        description: ApiDescription,
        methods: HostMethods<A>,
        implementation: A,
        suffix: &str,
    ) -> RegisteredApi {
        let name = description.full_name(suffix);
        let (functions, lenders) = methods.functions.into_iter().unzip::<_, _, Vec<_>, Vec<_>>();
        let registered = Registered {
            key: (name, self.isolate),
            interface: description.interface,
            functions: functions.into_boxed_slice(),
            lenders: lenders.into_boxed_slice(),
            api: Shared::new(implementation),
            executors: Executors::new(self.executor.clone()),
            window: self.window.unwrap_or(DEFAULT_WINDOW),
            bindings: Mutex::new(Some(Vec::new())),
        };
        RegisteredApi { registered: registered.add(), kept: false }
    }
}

/// Names an API and the interface that its code was generated from.
#[derive(Debug, Clone, Copy)]
pub struct ApiDescription {
    /// The full name: `dev.flutter.pigeon.PACKAGE.API`.
    pub name: &'static str,
    /// Identifies the interface, for instance by its hash: Dart's code must have the same.
    pub interface: &'static str,
}

impl ApiDescription {
    pub(crate) fn full_name(&self, suffix: &str) -> String {
        if suffix.is_empty() { self.name.to_owned() } else { format!("{}.{suffix}", self.name) }
    }
}

/// The methods of a host API whose implementation is `A`, in the order of the interface.
pub struct HostMethods<A> {
    functions: Vec<(usize, Option<Lender>)>,
    of: std::marker::PhantomData<fn(A)>,
}

impl<A: Send + Sync + 'static> HostMethods<A> {
    /// No methods.
    #[must_use]
    pub fn new() -> Self {
        Self { functions: Vec::new(), of: std::marker::PhantomData }
    }

    /// Adds a method whose arguments are passed by value: up to six of `bool`, `i64` and `f64`.
    #[must_use]
    pub fn scalars<C: SyncCall<Api = A, Arguments: Scalars>>(mut self) -> Self {
        self.functions.push((function::scalars_address::<C>(), None));
        self
    }

    /// Adds a method whose arguments are encoded.
    #[must_use]
    pub fn encoded<C: SyncCall<Api = A>>(mut self) -> Self {
        self.functions.push((function::encoded_address::<C>(), None));
        self
    }

    /// Adds an `@async` method.
    #[must_use]
    pub fn asynchronous<C: AsyncCall<Api = A>>(mut self) -> Self {
        self.functions.push((async_call::async_address::<C>(), None));
        self
    }

    /// Adds a method with a task queue: it runs on the API's own thread.
    #[must_use]
    pub fn queued<C: SyncCall<Api = A, Arguments: Send>>(mut self) -> Self {
        self.functions.push((async_call::queued_address::<C>(), None));
        self
    }

    /// Adds an `@async` method with a task queue: its future runs on the API's own thread.
    #[must_use]
    pub fn queued_asynchronous<C: AsyncCall<Api = A>>(mut self) -> Self {
        self.functions.push((async_call::queued_async_address::<C>(), None));
        self
    }

    /// Adds a method of an event channel API.
    #[must_use]
    pub fn stream<C: StreamCall<Api = A>>(mut self) -> Self {
        self.functions.push((stream::stream_address::<C>(), None));
        self
    }

    /// Adds a method that borrows one of its arguments; the others are encoded.
    #[must_use]
    pub fn borrowed<C: BorrowedCall<Api = A>>(mut self) -> Self {
        self.functions.push(function::borrowed::<C>());
        self
    }
}

impl<A: Send + Sync + 'static> Default for HostMethods<A> {
    fn default() -> Self {
        Self::new()
    }
}

impl<A> fmt::Debug for HostMethods<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HostMethods").finish_non_exhaustive()
    }
}

/// An API that is set up. Dropping it takes the API off: calls that come later end with an error.
#[derive(Debug)]
#[must_use = "dropping it takes the API off; `detach` leaves it"]
pub struct RegisteredApi {
    registered: Arc<Registered>,
    kept: bool,
}

impl RegisteredApi {
    /// Leaves the API set up until another takes its place.
    pub fn detach(mut self) {
        self.kept = true;
    }
}

impl Drop for RegisteredApi {
    fn drop(&mut self) {
        if !self.kept {
            self.registered.take_off();
        }
    }
}
