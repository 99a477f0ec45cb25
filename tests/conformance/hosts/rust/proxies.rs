//! Objects behind Dart objects, and what makes them.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use columba::{ApiContext, FlutterError};

use crate::bindings::proxies::{
    Dial, DialClass, Gauge, GaugeClass, Instrument, InstrumentClass, Needle, NeedleClass, ProxyControl, Watched,
    WatchedClass, WorkshopClass,
};
use crate::gauges::{Fields, Gauges, PlainGauge};

static ALIVE: AtomicI64 = AtomicI64::new(0);
pub(crate) static WATCHERS: AtomicI64 = AtomicI64::new(0);
pub(crate) static SHARED: LazyLock<Arc<dyn Needle>> = LazyLock::new(|| Hand::shared(0.25));

pub(crate) fn set_up(context: &ApiContext) {
    GaugeClass::set_up(context, Gauges).detach();
    InstrumentClass::set_up(context, Classes::default()).detach();
    WatchedClass::set_up(context, Classes::default()).detach();
    NeedleClass::set_up(context, Classes::default()).detach();
    DialClass::set_up(context, Classes::default()).detach();
    WorkshopClass::set_up(context, Classes::default()).detach();
    ProxyControl::set_up(context, Classes::default(), "").detach();
}

/// Counts what is alive.
pub(crate) struct Alive;

impl Alive {
    pub(crate) fn new() -> Self {
        ALIVE.fetch_add(1, Ordering::SeqCst);
        Self
    }
}

impl Drop for Alive {
    fn drop(&mut self) {
        ALIVE.fetch_sub(1, Ordering::SeqCst);
    }
}

/// What is behind the Dart class `Needle`.
pub(crate) struct Hand {
    angle: f64,
    _alive: Alive,
}

impl Hand {
    pub(crate) fn shared(angle: f64) -> Arc<dyn Needle> {
        Arc::new(Self { angle, _alive: Alive::new() })
    }
}

impl Needle for Hand {
    fn angle(&self) -> Result<f64, FlutterError> {
        Ok(self.angle)
    }

    fn is_same(&self, other: Arc<dyn Needle>) -> Result<bool, FlutterError> {
        Ok(std::ptr::addr_eq(self, Arc::as_ptr(&other)))
    }
}

struct PlainInstrument {
    kind: &'static str,
    _alive: Alive,
}

impl PlainInstrument {
    fn shared(kind: &'static str) -> Arc<dyn Instrument> {
        Arc::new(Self { kind, _alive: Alive::new() })
    }
}

impl Instrument for PlainInstrument {
    fn kind(&self) -> Result<String, FlutterError> {
        Ok(self.kind.to_owned())
    }
}

struct Watcher;

impl Watched for Watcher {}

struct PlainDial {
    title: String,
    hand: Option<Arc<dyn Needle>>,
    _alive: Alive,
}

impl PlainDial {
    fn shared(title: String, hand: Option<Arc<dyn Needle>>) -> Arc<dyn Dial> {
        Arc::new(Self { title, hand, _alive: Alive::new() })
    }
}

impl Instrument for PlainDial {
    fn kind(&self) -> Result<String, FlutterError> {
        Ok("dial".to_owned())
    }
}

impl Watched for PlainDial {}

impl Dial for PlainDial {
    fn title(&self) -> String {
        self.title.clone()
    }

    fn hand(&self) -> Option<Arc<dyn Needle>> {
        self.hand.clone()
    }
}

/// What makes the objects.
#[derive(Default)]
struct Classes {
    kept: Mutex<Option<Arc<dyn Needle>>>,
}

impl InstrumentClass for Classes {
    fn construct(&self) -> Result<Arc<dyn Instrument>, FlutterError> {
        Ok(PlainInstrument::shared("instrument"))
    }
}

impl WatchedClass for Classes {
    fn watchers(&self) -> Result<i64, FlutterError> {
        Ok(WATCHERS.load(Ordering::SeqCst))
    }
}

impl NeedleClass for Classes {}

impl DialClass for Classes {
    fn construct(&self, title: String, hand: Option<Arc<dyn Needle>>) -> Result<Arc<dyn Dial>, FlutterError> {
        Ok(PlainDial::shared(title, hand))
    }
}

impl WorkshopClass for Classes {
    fn needle(&self, angle: f64) -> Result<Arc<dyn Needle>, FlutterError> {
        Ok(Hand::shared(angle))
    }

    fn no_needle(&self) -> Result<Option<Arc<dyn Needle>>, FlutterError> {
        Ok(None)
    }

    fn needles(&self, angle: f64) -> Result<Vec<Arc<dyn Needle>>, FlutterError> {
        let first = Hand::shared(angle);
        Ok(vec![Arc::clone(&first), Hand::shared(-angle), first])
    }

    fn dial(&self, title: String, angle: Option<f64>) -> Result<Arc<dyn Dial>, FlutterError> {
        Ok(PlainDial::shared(title, angle.map(Hand::shared)))
    }

    fn dial_as_instrument(&self, title: String) -> Result<Arc<dyn Instrument>, FlutterError> {
        Ok(PlainDial::shared(title, None))
    }

    fn secret(&self) -> Result<Arc<dyn Instrument>, FlutterError> {
        Ok(PlainInstrument::shared("secret"))
    }

    fn watched(&self) -> Result<Arc<dyn Watched>, FlutterError> {
        Ok(Arc::new(Watcher))
    }

    fn gauge(&self) -> Result<Arc<dyn Gauge>, FlutterError> {
        let fields = Fields { limit: 0, labels: Vec::new(), scale: None };
        Ok(PlainGauge::shared(fields, "workshop".to_owned(), Hand::shared(0.0), 0))
    }

    fn keep(&self, needle: Option<Arc<dyn Needle>>) -> Result<(), FlutterError> {
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = needle;
        Ok(())
    }

    fn kept(&self) -> Result<Option<Arc<dyn Needle>>, FlutterError> {
        Ok(self.kept.lock().unwrap_or_else(PoisonError::into_inner).clone())
    }
}

impl ProxyControl for Classes {
    fn live_objects(&self) -> Result<i64, FlutterError> {
        Ok(ALIVE.load(Ordering::SeqCst))
    }

    /// There is no collector here: an object goes with its last share.
    fn collect_garbage(&self) -> Result<(), FlutterError> {
        Ok(())
    }
}
