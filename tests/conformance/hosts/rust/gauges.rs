//! Objects with everything.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use columba::{ApiContext, BoxFuture, FlutterError, OrderedMap, Value};

use crate::bindings::proxies::{
    Gauge, GaugeCallbacks, GaugeClass, Instrument, InstrumentCallbacks, Measure, Needle, Watched, WatchedCallbacks,
};
use crate::proxies::{Alive, Hand, SHARED, WATCHERS};

static COUNT: AtomicI64 = AtomicI64::new(0);

/// What makes gauges.
pub(crate) struct Gauges;

impl GaugeClass for Gauges {
    fn construct(
        &self,
        limit: i64,
        labels: Vec<Option<String>>,
        scale: Option<Measure>,
        start: i64,
    ) -> Result<Arc<dyn Gauge>, FlutterError> {
        if start < 0 {
            let details = Value::List(vec![Value::I64(start)]);
            return Err(FlutterError::new("too-small").with_message("below zero").with_details(details));
        }
        let origin = format!("{limit} {} {} {start}", labels.len(), index(scale));
        Ok(PlainGauge::shared(Fields { limit, labels, scale }, origin, Hand::shared(0.75), start))
    }

    fn construct_named(
        &self,
        limit: i64,
        labels: Vec<Option<String>>,
        scale: Option<Measure>,
        name: String,
        measure: Option<Measure>,
        hand: Option<Arc<dyn Needle>>,
    ) -> Result<Arc<dyn Gauge>, FlutterError> {
        let angle = hand.as_ref().map(|hand| hand.angle()).transpose()?;
        let angle = angle.map_or("null".to_owned(), |angle| angle.to_string());
        let origin = format!("{name} {} {angle}", index(measure));
        let hand = hand.unwrap_or_else(|| Hand::shared(0.5));
        Ok(PlainGauge::shared(Fields { limit, labels, scale }, origin, hand, 0))
    }

    fn shared(&self) -> Result<Arc<dyn Needle>, FlutterError> {
        Ok(Arc::clone(&SHARED))
    }

    fn count(&self, add: i64) -> Result<i64, FlutterError> {
        Ok(COUNT.fetch_add(add, Ordering::SeqCst) + add)
    }

    async fn name_of(&self, measure: Measure) -> Result<Option<String>, FlutterError> {
        Ok((measure == Measure::Metre).then(|| "metre".to_owned()))
    }

    fn fail_for_all(&self, code: String, message: Option<String>, details: Value) -> Result<(), FlutterError> {
        Err(FlutterError { code, message, details })
    }
}

fn index(measure: Option<Measure>) -> String {
    measure.map_or("null".to_owned(), |measure| (measure as u8).to_string())
}

/// What Dart knows too.
pub(crate) struct Fields {
    pub(crate) limit: i64,
    pub(crate) labels: Vec<Option<String>>,
    pub(crate) scale: Option<Measure>,
}

/// What is behind the Dart class `Gauge`.
pub(crate) struct PlainGauge {
    fields: Fields,
    origin: String,
    needle: Arc<dyn Needle>,
    value: AtomicI64,
    context: ApiContext,
    _alive: Alive,
}

impl PlainGauge {
    pub(crate) fn shared(fields: Fields, origin: String, needle: Arc<dyn Needle>, start: i64) -> Arc<dyn Gauge> {
        let (value, context) = (AtomicI64::new(start), ApiContext::new());
        Arc::new(Self { fields, origin, needle, value, context, _alive: Alive::new() })
    }

    fn dart(&self) -> GaugeCallbacks {
        GaugeCallbacks::of(self, &self.context)
    }
}

impl Instrument for PlainGauge {
    fn kind(&self) -> Result<String, FlutterError> {
        Ok("gauge".to_owned())
    }
}

impl Watched for PlainGauge {}

impl Gauge for PlainGauge {
    fn limit(&self) -> i64 {
        self.fields.limit
    }

    fn labels(&self) -> Vec<Option<String>> {
        self.fields.labels.clone()
    }

    fn scale(&self) -> Option<Measure> {
        self.fields.scale
    }

    fn needle(&self) -> Result<Arc<dyn Needle>, FlutterError> {
        Ok(Arc::clone(&self.needle))
    }

    fn value(&self) -> Result<i64, FlutterError> {
        Ok(self.value.load(Ordering::SeqCst))
    }

    fn set(&self, value: i64) -> BoxFuture<'_, Result<(), FlutterError>> {
        self.value.store(value, Ordering::SeqCst);
        Box::pin(async move { self.dart().changed(value).await })
    }

    fn reset(&self) -> Result<(), FlutterError> {
        self.value.store(0, Ordering::SeqCst);
        Ok(())
    }

    fn origin(&self) -> Result<String, FlutterError> {
        Ok(self.origin.clone())
    }

    fn slow(&self, text: String) -> BoxFuture<'_, Result<String, FlutterError>> {
        Box::pin(async { Ok(text) })
    }

    fn slow_bytes(&self, bytes: Option<Vec<u8>>) -> BoxFuture<'_, Result<Option<Vec<u8>>, FlutterError>> {
        Box::pin(async { Ok(bytes) })
    }

    fn slow_echo(&self, gauge: Arc<dyn Gauge>) -> BoxFuture<'_, Result<Arc<dyn Gauge>, FlutterError>> {
        Box::pin(async { Ok(gauge) })
    }

    fn echo(&self, gauge: Option<Arc<dyn Gauge>>) -> Result<Option<Arc<dyn Gauge>>, FlutterError> {
        Ok(gauge)
    }

    fn needles(&self, needles: Vec<Arc<dyn Needle>>) -> Result<Vec<Arc<dyn Needle>>, FlutterError> {
        Ok(needles)
    }

    fn needles_by_name(
        &self,
        needles: OrderedMap<String, Option<Arc<dyn Needle>>>,
    ) -> Result<OrderedMap<String, Option<Arc<dyn Needle>>>, FlutterError> {
        Ok(needles)
    }

    fn measures(&self, measures: Vec<Option<Measure>>) -> Result<Vec<Option<Measure>>, FlutterError> {
        Ok(measures)
    }

    fn anything(&self, value: Value) -> Result<Value, FlutterError> {
        Ok(value)
    }

    fn as_instrument(&self, instrument: Arc<dyn Instrument>) -> Result<Arc<dyn Instrument>, FlutterError> {
        Ok(instrument)
    }

    fn as_watched(&self, watched: Arc<dyn Watched>) -> Result<Arc<dyn Watched>, FlutterError> {
        Ok(watched)
    }

    fn call_describe(&self, text: Option<String>) -> BoxFuture<'_, Result<String, FlutterError>> {
        Box::pin(async { self.dart().describe(text).await })
    }

    fn call_later(&self, value: i64) -> BoxFuture<'_, Result<Option<i64>, FlutterError>> {
        Box::pin(async move { self.dart().later(value).await })
    }

    fn call_convert(&self, measure: Option<Measure>) -> BoxFuture<'_, Result<Measure, FlutterError>> {
        Box::pin(async move { self.dart().convert(measure).await })
    }

    fn call_moved(&self) -> BoxFuture<'_, Result<Option<Arc<dyn Needle>>, FlutterError>> {
        let other = Hand::shared(1.5);
        let others = vec![Some(Arc::clone(&other)), None, Some(other)];
        Box::pin(async { self.dart().moved(Arc::clone(&self.needle), others).await })
    }

    fn call_switched(&self, is_on: bool) -> BoxFuture<'_, Result<(), FlutterError>> {
        Box::pin(async move { InstrumentCallbacks::of(self, &self.context).switched(is_on).await })
    }

    fn call_watch(&self, instrument: Arc<dyn Instrument>) -> BoxFuture<'_, Result<(), FlutterError>> {
        WATCHERS.fetch_add(1, Ordering::SeqCst);
        Box::pin(async { WatchedCallbacks::of(self, &self.context).watch(instrument).await })
    }

    fn fail(&self, code: String, message: Option<String>, details: Value) -> Result<(), FlutterError> {
        Err(FlutterError { code, message, details })
    }

    fn fail_later(
        &self,
        code: String,
        message: Option<String>,
        details: Value,
    ) -> BoxFuture<'_, Result<(), FlutterError>> {
        Box::pin(async { Err(FlutterError { code, message, details }) })
    }
}
