//! Objects behind Dart objects, as a user would write them; they count how many of them are alive.

use crate::proxies::{
    Alarm, AlarmCallbacks, AlarmClass, Battery, BatteryClass, Gauge, GaugeCallbacks, GaugeClass, Instrument,
    InstrumentCallbacks, InstrumentClass, Listener, ListenerCallbacks, ListenerClass, Place, Stock,
};
use columba::{ApiContext, BoxFuture, FlutterError, OrderedMap, RegisteredApi, Value};
use std::any::Any;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError, Weak};

static ALIVE: AtomicI64 = AtomicI64::new(0);
static CALIBRATION: AtomicI64 = AtomicI64::new(0);
static SHARED: LazyLock<Arc<dyn Battery>> = LazyLock::new(|| PlainBattery::shared(0.25));
static BATTERIES: Mutex<Option<RegisteredApi>> = Mutex::new(None);

/// Counts what is alive.
#[derive(Debug)]
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

pub(crate) fn set_up() {
    let all = ApiContext::new();
    InstrumentClass::set_up(&all, Classes).detach();
    ListenerClass::set_up(&all, Classes).detach();
    GaugeClass::set_up(&all, Classes).detach();
    AlarmClass::set_up(&all, Classes).detach();
    Stock::set_up(&all, Classes, "").detach();
    restore_battery();
}

fn restore_battery() {
    let battery = BatteryClass::set_up(&ApiContext::new(), Classes);
    *BATTERIES.lock().unwrap_or_else(PoisonError::into_inner) = Some(battery);
}

/// What makes the objects.
struct Classes;

impl InstrumentClass for Classes {}

impl ListenerClass for Classes {
    fn is_open(&self) -> Result<bool, FlutterError> {
        Ok(true)
    }
}

impl BatteryClass for Classes {
    fn construct(&self, charge: f64) -> Result<Arc<dyn Battery>, FlutterError> {
        Ok(PlainBattery::shared(charge))
    }
}

impl GaugeClass for Classes {
    fn construct(
        &self,
        name: String,
        place: Option<Place>,
        batteries: Vec<Option<Arc<dyn Battery>>>,
        label: String,
        tries: Option<i64>,
    ) -> Result<Arc<dyn Gauge>, FlutterError> {
        if label.is_empty() {
            return Err(FlutterError::new("no-label").with_message("a gauge needs a label").with_details(7_i64));
        }
        Ok(PlainGauge::shared(name, place, batteries, format!("{label} {tries:?}"), PlainBattery::shared(0.75)))
    }

    fn construct_named(
        &self,
        name: String,
        place: Option<Place>,
        batteries: Vec<Option<Arc<dyn Battery>>>,
        at: Option<Place>,
        spare: Option<Arc<dyn Battery>>,
    ) -> Result<Arc<dyn Gauge>, FlutterError> {
        let spare = spare.unwrap_or_else(|| PlainBattery::shared(0.0));
        Ok(PlainGauge::shared(name, place, batteries, format!("{at:?}"), spare))
    }

    fn shared(&self) -> Result<Arc<dyn Battery>, FlutterError> {
        Ok(Arc::clone(&SHARED))
    }

    async fn version(&self, place: Place) -> Result<Option<String>, FlutterError> {
        Ok((place == Place::Outside).then(|| "7".to_owned()))
    }

    fn calibrate(&self, by: i64) -> Result<(), FlutterError> {
        CALIBRATION.fetch_add(by, Ordering::SeqCst);
        Ok(())
    }

    fn calibration(&self) -> Result<i64, FlutterError> {
        Ok(CALIBRATION.load(Ordering::SeqCst))
    }
}

impl AlarmClass for Classes {
    fn construct(&self) -> Result<Arc<dyn Alarm>, FlutterError> {
        Ok(Arc::new(PlainAlarm { _alive: Alive::new() }))
    }
}

impl Stock for Classes {
    fn alive(&self) -> Result<i64, FlutterError> {
        Ok(ALIVE.load(Ordering::SeqCst))
    }

    fn remove_battery(&self) -> Result<(), FlutterError> {
        let removed = BATTERIES.lock().unwrap_or_else(PoisonError::into_inner).take();
        drop(removed);
        Ok(())
    }

    fn restore_battery(&self) -> Result<(), FlutterError> {
        restore_battery();
        Ok(())
    }
}

#[derive(Debug)]
pub(crate) struct PlainBattery {
    charge: f64,
    _alive: Alive,
}

impl PlainBattery {
    pub(crate) fn shared(charge: f64) -> Arc<dyn Battery> {
        Arc::new(Self { charge, _alive: Alive::new() })
    }
}

impl Battery for PlainBattery {
    fn charge(&self) -> Result<f64, FlutterError> {
        Ok(self.charge)
    }
}

struct PlainGauge {
    this: Weak<Self>,
    name: String,
    place: Option<Place>,
    batteries: Vec<Option<Arc<dyn Battery>>>,
    made_with: String,
    battery: Arc<dyn Battery>,
    _alive: Alive,
}

impl PlainGauge {
    fn shared(
        name: String,
        place: Option<Place>,
        batteries: Vec<Option<Arc<dyn Battery>>>,
        made_with: String,
        battery: Arc<dyn Battery>,
    ) -> Arc<dyn Gauge> {
        Arc::new_cyclic(|this| Self {
            this: Weak::clone(this),
            name,
            place,
            batteries,
            made_with,
            battery,
            _alive: Alive::new(),
        })
    }

    fn this(&self) -> Result<Arc<Self>, FlutterError> {
        self.this.upgrade().ok_or_else(|| FlutterError::new("gone"))
    }
}

impl Instrument for PlainGauge {
    fn age(&self) -> Result<i64, FlutterError> {
        Ok(42)
    }
}

impl Listener for PlainGauge {}

impl Gauge for PlainGauge {
    fn name(&self) -> String {
        self.name.clone()
    }

    fn place(&self) -> Option<Place> {
        self.place
    }

    fn batteries(&self) -> Vec<Option<Arc<dyn Battery>>> {
        self.batteries.clone()
    }

    fn battery(&self) -> Result<Arc<dyn Battery>, FlutterError> {
        Ok(Arc::clone(&self.battery))
    }

    fn read(&self, channel: i64, others: Vec<Option<Arc<dyn Gauge>>>) -> Result<f64, FlutterError> {
        let ages = others.iter().flatten().map(|gauge| gauge.age()).sum::<Result<i64, _>>()?;
        // A user finds his own type behind what Dart passes.
        let battery: &dyn Any = &*self.battery;
        let charge = battery.downcast_ref::<PlainBattery>().map_or(0.0, |battery| battery.charge);
        Ok(f64::from(u32::try_from(channel + ages).unwrap_or(0)) + charge)
    }

    fn describe(&self) -> Result<String, FlutterError> {
        Ok(format!("{} {:?} {} {}", self.name, self.place, self.batteries.len(), self.made_with))
    }

    fn dump(&self) -> BoxFuture<'_, Result<Option<Vec<u8>>, FlutterError>> {
        Box::pin(async { Ok(Some(self.name.clone().into_bytes())) })
    }

    fn reset(&self) -> Result<(), FlutterError> {
        Err(FlutterError::new("stuck"))
    }

    fn itself(&self, fresh: bool) -> Result<Arc<dyn Gauge>, FlutterError> {
        if fresh {
            let battery = Arc::clone(&self.battery);
            let batteries = vec![Some(Arc::clone(&battery)), None];
            return Ok(PlainGauge::shared("fresh".to_owned(), None, batteries, String::new(), battery));
        }
        Ok(self.this()?)
    }

    fn as_instrument(&self) -> Result<Arc<dyn Instrument>, FlutterError> {
        Ok(self.this()?)
    }

    fn batteries_by_name(&self) -> Result<OrderedMap<String, Arc<dyn Battery>>, FlutterError> {
        let own = [("own".to_owned(), Arc::clone(&self.battery)), ("shared".to_owned(), Arc::clone(&SHARED))];
        Ok(own.into_iter().collect())
    }

    fn echo(
        &self,
        gauges: OrderedMap<String, Arc<dyn Gauge>>,
    ) -> Result<OrderedMap<String, Arc<dyn Gauge>>, FlutterError> {
        Ok(gauges)
    }

    fn echo_later(
        &self,
        batteries: Vec<Option<Arc<dyn Battery>>>,
    ) -> BoxFuture<'_, Result<Vec<Option<Arc<dyn Battery>>>, FlutterError>> {
        Box::pin(async { Ok(batteries) })
    }

    fn anything(&self, value: Value) -> Result<Value, FlutterError> {
        Ok(value)
    }

    #[expect(clippy::panic, reason = "what a panic becomes is tested")]
    fn panic(&self) -> Result<(), FlutterError> {
        panic!("a hawk")
    }

    #[expect(clippy::panic, reason = "what a panic becomes is tested")]
    fn panic_later(&self) -> BoxFuture<'_, Result<(), FlutterError>> {
        Box::pin(async { panic!("a hawk later") })
    }

    fn call(&self, what: String) -> BoxFuture<'_, Result<String, FlutterError>> {
        Box::pin(async move {
            let context = ApiContext::new();
            Ok(match what.as_str() {
                "broke" => format!("{:?}", InstrumentCallbacks::of(self, &context).broke("age".to_owned()).await?),
                "heard" => format!("{:?}", ListenerCallbacks::of(self, &context).heard(5, None).await?),
                "asked" => format!("{:?}", ListenerCallbacks::of(self, &context).asked(Place::Outside).await?),
                "mapped" => format!("{:?}", GaugeCallbacks::of(self, &context).mapped(vec![Some(1), None]).await?),
                "lost" => {
                    // Nobody has told Dart of this one.
                    let gauge = self.itself(true)?;
                    format!("{:?}", GaugeCallbacks::of(&*gauge, &context).changed(0.0, None).await?)
                }
                _ => {
                    let other = self.itself(what == "changed by another")?;
                    format!("{:?}", GaugeCallbacks::of(self, &context).changed(1.5, Some(other)).await?)
                }
            })
        })
    }

    fn call_at_once(&self, what: String) -> Result<String, FlutterError> {
        let context = ApiContext::new();
        if what == "counted" {
            return Ok(format!("{:?}", GaugeCallbacks::of(self, &context).counted_sync(3)?));
        }
        let other = self.itself(false)?;
        Ok(format!("{:?}", GaugeCallbacks::of(self, &context).changed_sync(2.5, Some(other))?))
    }
}

struct PlainAlarm {
    _alive: Alive,
}

impl Alarm for PlainAlarm {
    fn ring_at_once(&self, level: i64) -> Result<bool, FlutterError> {
        AlarmCallbacks::of(self, &ApiContext::new()).rings_sync(level)
    }

    fn another(&self, made: bool) -> Result<Option<Arc<dyn Alarm>>, FlutterError> {
        Ok(made.then(|| Arc::new(Self { _alive: Alive::new() }) as Arc<dyn Alarm>))
    }
}
