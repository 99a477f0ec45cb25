//! Echoes, waits, fails, calls back and sends events as it is told.

use super::courier::{Courier, CourierListener, Ending, Parcel, Plan, Sightings};
use columba::{ApiContext, FlutterError, RegisteredApi, StreamSink, Value};
use std::future::poll_fn;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::thread;
use std::time::Duration;

/// What the courier and its sightings share.
#[derive(Default)]
struct State {
    staying: Count,
    busy: Count,
    open: Count,
    sent: AtomicI64,
    plan: Mutex<Option<Plan>>,
    fleeting: Mutex<Option<RegisteredApi>>,
}

#[derive(Clone, Default)]
struct Count(Arc<AtomicI64>);

impl Count {
    /// Counts for as long as the result lives.
    fn one(&self) -> Counted {
        self.0.fetch_add(1, Ordering::SeqCst);
        Counted(self.clone())
    }

    fn get(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

struct Counted(Count);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::SeqCst);
    }
}

pub(crate) struct PlainCourier {
    state: Arc<State>,
    listener: CourierListener,
}

pub(crate) struct PlainSightings {
    state: Arc<State>,
}

pub(crate) fn set_up() {
    let (context, state) = (ApiContext::new(), Arc::<State>::default());
    let listener = CourierListener::new(&context, "");
    let courier = || PlainCourier { state: Arc::clone(&state), listener: listener.clone() };
    PlainCourier::set_up(&context, courier(), "").detach();
    let fleeting = PlainCourier::set_up(&context, courier(), "fleeting");
    state.fleeting.lock().unwrap_or_else(PoisonError::into_inner).replace(fleeting);
    let narrow = ApiContext::new().with_event_window(4);
    PlainSightings::set_up(&narrow, PlainSightings { state: Arc::clone(&state) }, "narrow").detach();
    PlainSightings::set_up(&context, PlainSightings { state }, "").detach();
}

/// Sets up one more courier, of its own.
pub(crate) fn set_up_alone(context: &ApiContext, suffix: &str) {
    let courier = PlainCourier { state: Arc::default(), listener: CourierListener::new(context, "") };
    PlainCourier::set_up(context, courier, suffix).detach();
}

/// As any timer of a runtime would.
async fn pause(milliseconds: i64) {
    let time = Duration::from_millis(u64::try_from(milliseconds).unwrap_or(0));
    let over = Arc::new(AtomicBool::new(false));
    let mut started = false;
    poll_fn(|cx| {
        if over.load(Ordering::SeqCst) {
            return Poll::Ready(());
        }
        if !std::mem::replace(&mut started, true) {
            let (over, waker) = (Arc::clone(&over), cx.waker().clone());
            thread::spawn(move || {
                thread::sleep(time);
                over.store(true, Ordering::SeqCst);
                waker.wake();
            });
        }
        Poll::Pending
    })
    .await;
}

fn this_thread() -> String {
    thread::current().name().unwrap_or_default().to_owned()
}

impl Courier for PlainCourier {
    async fn ping(&self) -> Result<(), FlutterError> {
        Ok(())
    }

    async fn add(&self, a: i64, b: i64) -> Result<i64, FlutterError> {
        a.checked_add(b).ok_or_else(|| FlutterError::new("overflow"))
    }

    async fn echo(&self, parcel: Parcel) -> Result<Parcel, FlutterError> {
        Ok(parcel)
    }

    async fn echo_bytes(&self, bytes: Vec<u8>) -> Result<Vec<u8>, FlutterError> {
        Ok(bytes)
    }

    async fn wait(&self, milliseconds: i64) -> Result<String, FlutterError> {
        let _busy = self.state.busy.one();
        pause(milliseconds).await;
        Ok(format!("{milliseconds} ms"))
    }

    async fn stay(&self) -> Result<(), FlutterError> {
        let _staying = self.state.staying.one();
        std::future::pending().await
    }

    fn staying(&self) -> Result<i64, FlutterError> {
        Ok(self.state.staying.get())
    }

    fn busy(&self) -> Result<i64, FlutterError> {
        Ok(self.state.busy.get())
    }

    async fn fail(&self, code: String, message: Option<String>, details: Value) -> Result<(), FlutterError> {
        Err(FlutterError { code, message, details })
    }

    #[expect(clippy::panic, reason = "it is asked to")]
    async fn panic(&self, message: String) -> Result<(), FlutterError> {
        pause(1).await;
        panic!("{message}")
    }

    async fn deliver(&self, parcel: Parcel) -> Result<Parcel, FlutterError> {
        self.listener.deliver(parcel).await
    }

    async fn ask(&self, value: i64) -> Result<i64, FlutterError> {
        self.listener.ask(value).await
    }

    async fn note(&self, bytes: Vec<u8>) -> Result<Vec<u8>, FlutterError> {
        self.listener.note(bytes).await
    }

    fn arrange(&self, plan: Plan) -> Result<(), FlutterError> {
        *self.state.plan.lock().unwrap_or_else(PoisonError::into_inner) = Some(plan);
        Ok(())
    }

    fn open(&self) -> Result<i64, FlutterError> {
        Ok(self.state.open.get())
    }

    fn sent(&self) -> Result<i64, FlutterError> {
        Ok(self.state.sent.load(Ordering::SeqCst))
    }

    fn work(&self, milliseconds: i64) -> Result<String, FlutterError> {
        let _busy = self.state.busy.one();
        thread::sleep(Duration::from_millis(u64::try_from(milliseconds).unwrap_or(0)));
        Ok(this_thread())
    }

    async fn work_later(&self, milliseconds: i64) -> Result<String, FlutterError> {
        pause(milliseconds).await;
        Ok(this_thread())
    }

    async fn thread(&self) -> Result<String, FlutterError> {
        Ok(this_thread())
    }

    fn take_off(&self) -> Result<(), FlutterError> {
        let fleeting = self.state.fleeting.lock().unwrap_or_else(PoisonError::into_inner).take();
        drop(fleeting);
        Ok(())
    }
}

impl PlainSightings {
    async fn send<T>(&self, sink: StreamSink<T>, event: impl Fn(i64) -> T + Send) -> Result<(), FlutterError>
    where
        T: columba::typed::Encode + Send,
    {
        let _open = self.state.open.one();
        let plan = self.state.plan.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let plan = plan.ok_or_else(|| FlutterError::new("no-plan"))?;
        if plan.together {
            sink.send_all((0..plan.count).map(event)).await?;
        } else {
            for number in 0..plan.count {
                sink.send(event(number)).await?;
                self.state.sent.fetch_add(1, Ordering::SeqCst);
            }
        }
        end(sink, plan.ending).await
    }
}

#[expect(clippy::panic, reason = "it is asked to")]
async fn end<T>(sink: StreamSink<T>, ending: Ending) -> Result<(), FlutterError>
where
    T: columba::typed::Encode + Send,
{
    match ending {
        Ending::End => Ok(()),
        Ending::Error => Err(FlutterError::new("lost").with_message("in the fog").with_details(7_i64)),
        Ending::Panic => panic!("a hawk"),
        Ending::Never => {
            sink.closed().await;
            Ok(())
        }
    }
}

impl Sightings for PlainSightings {
    async fn numbers(&self, sink: StreamSink<i64>) -> Result<(), FlutterError> {
        self.send(sink, |number| number).await
    }

    async fn parcels(&self, sink: StreamSink<Parcel>) -> Result<(), FlutterError> {
        self.send(sink, |id| Parcel { id, weight: 0.5, label: "columba".to_owned() }).await
    }
}
