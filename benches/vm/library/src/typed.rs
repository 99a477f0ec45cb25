//! The typed API that is measured: that of `tests/typed`.

#[allow(dead_code, missing_docs, unreachable_pub, reason = "generated for a library of its own")]
#[rustfmt::skip]
#[path = "../../../../tests/typed/library/src/courier.rs"]
mod courier;
#[allow(dead_code, missing_docs, unreachable_pub, reason = "generated for a library of its own")]
#[rustfmt::skip]
#[path = "../../../../tests/typed/library/src/meter.rs"]
mod meter;
#[allow(dead_code, unreachable_pub, reason = "written for a library of its own")]
#[path = "../../../../tests/typed/library/src/plain_courier.rs"]
mod plain_courier;
#[allow(unreachable_pub, reason = "written for a library of its own")]
#[path = "../../../../tests/typed/library/src/plain_meter.rs"]
mod plain_meter;
#[allow(unreachable_pub, reason = "written for a library of its own")]
#[path = "../../../../tests/typed/library/src/plain_ticker.rs"]
mod plain_ticker;
#[allow(dead_code, missing_docs, unreachable_pub, reason = "generated for a library of its own")]
#[rustfmt::skip]
#[path = "../../../../tests/typed/library/src/ticker.rs"]
mod ticker;

use columba::ApiContext;
use meter::Meter as _;
use ticker::Ticker as _;

pub(crate) fn set_up() {
    plain_meter::PlainMeter::set_up(&ApiContext::new(), plain_meter::PlainMeter, "").detach();
    plain_courier::set_up();
    let ticker = plain_ticker::PlainTicker::default();
    plain_ticker::PlainTicker::set_up(&ApiContext::new(), ticker, "").detach();
}
