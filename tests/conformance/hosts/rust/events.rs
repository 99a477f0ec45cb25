//! Sends the events of all streams.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use columba::{ApiContext, FlutterError, StreamSink, Value};

use crate::bindings::events::{Calm, Change, EventControl, Events, Gust, Shower, Weather};

/// How many listen to the ticks, and how many have gone.
#[derive(Default)]
struct Listeners {
    there: AtomicI64,
    gone: AtomicI64,
}

/// Counts a listener. When Dart cancels, the future that holds this is dropped.
struct Listening(Arc<Listeners>);

impl Listening {
    fn new(listeners: Arc<Listeners>) -> Self {
        listeners.there.fetch_add(1, Ordering::SeqCst);
        Self(listeners)
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.0.there.fetch_sub(1, Ordering::SeqCst);
        self.0.gone.fetch_add(1, Ordering::SeqCst);
    }
}

struct EventsHost {
    name: &'static str,
    listeners: Arc<Listeners>,
}

pub(crate) fn set_up(context: &ApiContext) {
    let listeners = Arc::<Listeners>::default();
    for name in ["", "a", "b"] {
        EventsHost::set_up(context, EventsHost { name, listeners: Arc::clone(&listeners) }, name).detach();
    }
    ControlHost::set_up(context, ControlHost(listeners), "").detach();
}

impl Events for EventsHost {
    async fn counts(&self, sink: StreamSink<i64>) -> Result<(), FlutterError> {
        Ok(sink.send_all(0..5).await?)
    }

    async fn changes(&self, sink: StreamSink<Change>) -> Result<(), FlutterError> {
        let rain = Shower { drops: vec![1, 2], weather: Some(Weather::Foul) };
        let drizzle = Shower { drops: Vec::new(), weather: None };
        let gust = Change::Gust(Gust { speed: -0.0 });
        let all = [gust, Change::Shower(rain), Change::Shower(drizzle), Change::Calm(Calm {})];
        Ok(sink.send_all(all).await?)
    }

    async fn rows(&self, sink: StreamSink<Vec<Vec<i64>>>) -> Result<(), FlutterError> {
        Ok(sink.send_all([vec![vec![1], Vec::new()], Vec::new()]).await?)
    }

    async fn weathers(&self, sink: StreamSink<Weather>) -> Result<(), FlutterError> {
        Ok(sink.send_all([Weather::Foul, Weather::Fair]).await?)
    }

    async fn bytes(&self, sink: StreamSink<Vec<u8>>) -> Result<(), FlutterError> {
        Ok(sink.send_all([vec![1, 255], Vec::new()]).await?)
    }

    async fn failing(&self, sink: StreamSink<i64>) -> Result<(), FlutterError> {
        let details = Value::List(vec![Value::I64(1), Value::Null, Value::String("details".to_owned())]);
        sink.send(1).await?;
        sink.send_error(FlutterError::new("code").with_message("message").with_details(details)).await?;
        sink.send_error(FlutterError::new("code")).await?;
        Ok(sink.send(2).await?)
    }

    async fn ticks(&self, sink: StreamSink<i64>) -> Result<(), FlutterError> {
        let _listening = Listening::new(Arc::clone(&self.listeners));
        Ok(sink.send_all(0..).await?)
    }

    async fn names(&self, sink: StreamSink<String>) -> Result<(), FlutterError> {
        Ok(sink.send(self.name.to_owned()).await?)
    }

    async fn flood(&self, sink: StreamSink<i64>) -> Result<(), FlutterError> {
        Ok(sink.send_all(0..10_000).await?)
    }
}

struct ControlHost(Arc<Listeners>);

impl EventControl for ControlHost {
    fn listeners(&self) -> Result<i64, FlutterError> {
        Ok(self.0.there.load(Ordering::SeqCst))
    }

    fn cancellations(&self) -> Result<i64, FlutterError> {
        Ok(self.0.gone.load(Ordering::SeqCst))
    }
}
