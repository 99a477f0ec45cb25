//! Where the futures of typed APIs run.

use super::serial_thread::SerialThread;
use crate::runtime::Task;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, LazyLock};

/// What an executor is given: see [`ApiContext::with_executor`](super::ApiContext::with_executor).
pub type ApiFuture = Pin<Box<dyn Future<Output = ()> + Send>>;

/// One thread for the whole process, which is started when it is first needed and stays.
static BUILT_IN: LazyLock<SerialThread> = LazyLock::new(|| SerialThread::new("columba-async"));

/// The executor of an API: the built-in one, or one of the user's.
#[derive(Clone, Default)]
pub(super) enum Executor {
    #[default]
    BuiltIn,
    Given(Arc<dyn Fn(ApiFuture) + Send + Sync>),
}

impl Executor {
    /// Runs `task`. An executor that drops it instead ends the call that it is for.
    pub(super) fn spawn(&self, task: Task) {
        match self {
            Self::BuiltIn => BUILT_IN.spawn(task),
            Self::Given(spawn) => spawn(Box::pin(task)),
        }
    }
}

impl fmt::Debug for Executor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::BuiltIn => "BuiltIn",
            Self::Given(_) => "Given",
        })
    }
}
