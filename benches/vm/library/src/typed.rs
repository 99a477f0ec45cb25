//! The typed API that is measured: that of `tests/typed`.

#[allow(dead_code, missing_docs, unreachable_pub, reason = "generated for a library of its own")]
#[path = "../../../../tests/typed/library/src/meter.rs"]
mod meter;
#[allow(unreachable_pub, reason = "written for a library of its own")]
#[path = "../../../../tests/typed/library/src/plain_meter.rs"]
mod plain_meter;

use columba::ApiContext;
use meter::Meter as _;

pub(crate) fn set_up() {
    plain_meter::PlainMeter::set_up(&ApiContext::new(), plain_meter::PlainMeter, "").detach();
}
