//! The Rust half of the tour of typed bindings. `dovecote.dart` beside this folder is the interface, `main.dart` the other
//! half; `dovecote.rs` was written by `columba generate`.

#[expect(missing_docs, reason = "the interface documents what it wants to")]
#[rustfmt::skip]
pub mod dovecote;

use std::ffi::c_void;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Once};

use columba::{ApiContext, Duration, FlutterError, FunctionResult, StreamSink};
use dovecote::{Dove, Dovecote, Landed, Lookout, Lost, Mood, Nest, NestCallbacks, NestClass, Postman, Sighting};

struct Keeper {
    postman: Postman,
}

impl Dovecote for Keeper {
    fn add(&self, a: i64, b: i64) -> Result<i64, FlutterError> {
        a.checked_add(b).ok_or_else(|| FlutterError::new("overflow"))
    }

    fn ring(&self, mut dove: Dove) -> Result<Dove, FlutterError> {
        if let Some(ring) = dove.ring {
            return Err(FlutterError::new("ringed").with_message(format!("{} wears ring {ring}", dove.name)));
        }
        dove.ring = Some(1850);
        dove.mood = Mood::Hungry;
        dove.sightings.push(Landed { place: "the roof".to_owned() }.into());
        Ok(dove)
    }

    fn photograph(&self, megabytes: i64) -> Result<Vec<u8>, FlutterError> {
        let megabytes = usize::try_from(megabytes).map_err(|_| FlutterError::new("no-such-size"))?;
        // Dart gets a view of this memory; nothing is copied.
        Ok(vec![0x7F; megabytes.saturating_mul(1 << 20)])
    }

    fn weigh(&self, grain: &[u8]) -> Result<i64, FlutterError> {
        Ok(grain.iter().map(|byte| i64::from(*byte)).sum())
    }

    #[expect(clippy::panic, reason = "the tour shows what becomes of it")]
    fn panic(&self) -> Result<(), FlutterError> {
        panic!("the roof is on fire");
    }

    async fn send(&self, letter: String) -> Result<String, FlutterError> {
        let answer = self.postman.deliver(letter).await?;
        Ok(format!("Dart says: {answer}"))
    }
}

/// How many [`Loft`]s are alive.
static NESTS: AtomicI64 = AtomicI64::new(0);

struct Loft {
    place: String,
    eggs: AtomicI64,
    context: ApiContext,
}

impl Nest for Loft {
    fn lay(&self, eggs: i64) -> Result<(), FlutterError> {
        self.eggs.fetch_add(eggs, Ordering::Relaxed);
        Ok(())
    }

    fn brood(&self) -> Result<String, FlutterError> {
        let eggs = self.eggs.swap(0, Ordering::Relaxed);
        NestCallbacks::of(self, &self.context).hatched_sync(eggs)?;
        Ok(format!("{eggs} eggs have hatched in {}", self.place))
    }
}

impl Drop for Loft {
    fn drop(&mut self) {
        NESTS.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Makes nests.
struct Builder {
    context: ApiContext,
}

impl NestClass for Builder {
    fn construct(&self, place: String) -> Result<Arc<dyn Nest>, FlutterError> {
        NESTS.fetch_add(1, Ordering::Relaxed);
        Ok(Arc::new(Loft { place, eggs: AtomicI64::new(0), context: self.context.clone() }))
    }

    fn count(&self) -> Result<i64, FlutterError> {
        Ok(NESTS.load(Ordering::Relaxed))
    }
}

struct Watch;

impl Lookout for Watch {
    async fn sightings(&self, sink: StreamSink<Sighting>) -> Result<(), FlutterError> {
        for place in ["the church", "the bridge"] {
            let landed = Landed { place: place.to_owned() };
            if sink.send(landed.into()).await.is_err() {
                return Ok(()); // Nobody listens any more.
            }
        }
        let lost = Lost { since: Duration { microseconds: 90_000_000 } };
        // If nobody listens any more, that is the end too.
        let _ = sink.send(lost.into()).await;
        Ok(())
    }
}

static START: Once = Once::new();

/// What Dart calls first. It comes again for each isolate.
#[unsafe(no_mangle)]
pub extern "C" fn typed_tour_init(data: *mut c_void) -> FunctionResult {
    START.call_once(|| {
        let context = ApiContext::new();
        Keeper::set_up(&context, Keeper { postman: Postman::new(&context, "") }, "").detach();
        Builder::set_up(&context, Builder { context: context.clone() }).detach();
        Watch::set_up(&context, Watch, "").detach();
    });
    columba::columba_init_message_channel_context(data)
}
