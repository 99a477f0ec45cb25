//! Objects whose classes are in two interface files.

use crate::dials::{Dial, DialCallbacks, DialClass};
use crate::plain_gauges::{Alive, PlainBattery};
use crate::proxies::{Battery, Gauge, Instrument, InstrumentCallbacks, Listener, ListenerCallbacks, Place};
use columba::{ApiContext, BoxFuture, FlutterError};
use std::sync::{Arc, Mutex, PoisonError, Weak};

pub(crate) fn set_up() {
    DialClass::set_up(&ApiContext::new(), Dials).detach();
}

/// What makes the objects.
struct Dials;

impl DialClass for Dials {
    fn construct(
        &self,
        spare: Option<Arc<dyn Battery>>,
        main: Arc<dyn Battery>,
        at: Option<Place>,
    ) -> Result<Arc<dyn Dial>, FlutterError> {
        if at == Some(Place::Outside) {
            return Err(FlutterError::new("too-cold"));
        }
        let battery = Mutex::new(main);
        Ok(Arc::new_cyclic(|this| PlainDial { this: Weak::clone(this), spare, battery, _alive: Alive::new() }))
    }
}

struct PlainDial {
    this: Weak<Self>,
    spare: Option<Arc<dyn Battery>>,
    battery: Mutex<Arc<dyn Battery>>,
    _alive: Alive,
}

impl PlainDial {
    fn replace(&self, battery: Arc<dyn Battery>) -> Arc<dyn Battery> {
        std::mem::replace(&mut *self.battery.lock().unwrap_or_else(PoisonError::into_inner), battery)
    }
}

impl Instrument for PlainDial {
    fn age(&self) -> Result<i64, FlutterError> {
        Ok(7)
    }
}

impl Listener for PlainDial {}

impl Dial for PlainDial {
    fn spare(&self) -> Option<Arc<dyn Battery>> {
        self.spare.clone()
    }

    fn battery(&self) -> Result<Arc<dyn Battery>, FlutterError> {
        Ok(Arc::clone(&self.battery.lock().unwrap_or_else(PoisonError::into_inner)))
    }

    fn swap(&self, battery: Arc<dyn Battery>) -> Result<Arc<dyn Battery>, FlutterError> {
        Ok(self.replace(battery))
    }

    fn gauges(&self, gauges: Vec<Option<Arc<dyn Gauge>>>) -> Result<Vec<Option<Arc<dyn Gauge>>>, FlutterError> {
        Ok(gauges)
    }

    fn as_instrument(&self) -> Result<Arc<dyn Instrument>, FlutterError> {
        Ok(self.this.upgrade().ok_or_else(|| FlutterError::new("gone"))?)
    }

    fn echo(&self, dial: Option<Arc<dyn Dial>>) -> Result<Option<Arc<dyn Dial>>, FlutterError> {
        Ok(dial)
    }

    fn call(&self, what: String) -> BoxFuture<'_, Result<String, FlutterError>> {
        Box::pin(async move {
            let context = ApiContext::new();
            Ok(match what.as_str() {
                "broke" => format!("{:?}", InstrumentCallbacks::of(self, &context).broke("age".to_owned()).await?),
                "heard" => format!("{:?}", ListenerCallbacks::of(self, &context).heard(5, None).await?),
                _ => {
                    let new = PlainBattery::shared(2.0);
                    let answer = DialCallbacks::of(self, &context).turned(new, Place::Inside).await?;
                    format!("{:?}", answer.map(|battery| battery.charge()).transpose()?)
                }
            })
        })
    }
}
