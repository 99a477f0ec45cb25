//! Couriers whose futures run on runtimes of tokio.

use crate::plain_courier::set_up_alone;
use columba::ApiContext;
use std::io;
use std::sync::OnceLock;
use tokio::runtime::{Builder, Runtime};

/// Sets up the courier `tokio`, whose runtime lives as long as the process, and `tokio.over`, whose runtime is gone.
pub(crate) fn set_up() -> io::Result<()> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("typed-tokio").build()?;
    let runtime = RUNTIME.get_or_init(|| runtime);
    set_up_alone(&ApiContext::new().with_tokio(runtime.handle().clone()), "tokio");
    let over = Builder::new_current_thread().build()?;
    set_up_alone(&ApiContext::new().with_tokio(over.handle().clone()), "tokio.over");
    Ok(())
}
