//! Objects of a second file with proxy APIs.

use std::sync::Arc;

use columba::{ApiContext, FlutterError};

use crate::bindings::proxies::Measure;
use crate::bindings::proxies_too::{Lamp, LampClass};

pub(crate) fn set_up(context: &ApiContext) {
    LampClass::set_up(context, Lamps).detach();
}

struct Lamps;

impl LampClass for Lamps {
    fn construct(&self, height: Measure) -> Result<Arc<dyn Lamp>, FlutterError> {
        Ok(Arc::new(PlainLamp(height)))
    }
}

struct PlainLamp(Measure);

impl Lamp for PlainLamp {
    fn height(&self) -> Result<Measure, FlutterError> {
        Ok(self.0)
    }

    fn echo(&self, lamp: Option<Arc<dyn Lamp>>) -> Result<Option<Arc<dyn Lamp>>, FlutterError> {
        Ok(lamp)
    }
}
