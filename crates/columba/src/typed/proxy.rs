//! What generated code of proxy APIs calls: how objects are written and read, and how their callbacks are called.

use super::objects::{self, ProxyObject};
use super::{ApiContext, Decode, DecodeError, Encode, FlutterApi, FlutterError, Reader, Writer};
use crate::IsolateId;
use std::cell::Cell;
use std::fmt;
use std::sync::Arc;

thread_local! {
    static ENCODING: Cell<bool> = const { Cell::new(false) };
}

/// Whether fields of an object are being read on this thread, when Dart cannot be called.
pub(super) fn is_encoding() -> bool {
    ENCODING.get()
}

/// Fields are being read until it is dropped.
struct Encoding {
    before: bool,
}

impl Encoding {
    fn start() -> Self {
        Self { before: ENCODING.replace(true) }
    }
}

impl Drop for Encoding {
    fn drop(&mut self) {
        ENCODING.set(self.before);
    }
}

/// Writes what stands for an object: its number, and its fields for the case that Dart has no object for it.
pub fn encode_object<T: ?Sized + ProxyObject>(object: Arc<T>, writer: &mut Writer) {
    let id = objects::send(Arc::clone(&object), IsolateId(writer.isolate()));
    writer.note_shared(id);
    i64::from(id).encode(writer);
    // Fields may be objects, which may have such fields, and so on for ever.
    writer.bounded(|writer| {
        let _encoding = Encoding::start();
        object.encode_fields(writer);
    });
}

/// Reads what stands for an object.
///
/// # Errors
/// There is no such object in the isolate.
pub fn decode_object<T: ?Sized + ProxyObject>(reader: &mut Reader<'_>) -> Result<Arc<T>, DecodeError> {
    // A number beyond all that there are is that of no object.
    let id = u32::try_from(i64::decode(reader)?).unwrap_or(0);
    objects::find(id, IsolateId(reader.isolate())).ok_or(DecodeError::NoSuchObject { of: T::NAME, id })
}

/// What a constructor has made, for the Dart object that is being constructed.
pub struct Constructed<T: ?Sized>(pub Arc<T>);

impl<T: ?Sized + ProxyObject> Encode for Constructed<T> {
    fn encode(self, writer: &mut Writer) {
        let id = objects::send(self.0, IsolateId(writer.isolate()));
        writer.note_shared(id);
        i64::from(id).encode(writer);
    }
}

impl<T: ?Sized> fmt::Debug for Constructed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Constructed").finish_non_exhaustive()
    }
}

/// The callbacks of the Dart object for an object, for generated code, which wraps it.
///
/// It holds neither of the two.
#[derive(Debug, Clone)]
pub struct ProxyCallbacks(Option<Known>);

#[derive(Debug, Clone)]
struct Known {
    api: FlutterApi,
    id: u32,
}

impl ProxyCallbacks {
    /// Those of `object`, in the isolate of `context`; when that is for all, in the one that connected last of those that
    /// have the object.
    #[must_use]
    pub fn of<T: ?Sized + ProxyObject>(object: &T, context: &ApiContext) -> Self {
        let known = objects::whereabouts(object, context.isolate());
        Self(known.map(|(isolate, id)| Known {
            api: FlutterApi::new(T::DESCRIPTION, &ApiContext::for_isolate(isolate), ""),
            id,
        }))
    }

    /// Calls a callback.
    ///
    /// # Errors
    /// That of the callback; `object-not-in-dart` when no isolate has the object, or has it any more.
    pub async fn call<A: Encode, T: Decode + Send + 'static>(
        &self,
        callback: &str,
        position: u32,
        arguments: A,
    ) -> Result<T, FlutterError> {
        let known = self.known()?;
        known.api.call(callback, position, (i64::from(known.id), arguments)).await
    }

    /// Calls a callback in the isolate whose call of Rust runs on this thread, and waits for its answer.
    ///
    /// # Errors
    /// As of [`call`](Self::call); `channel-error` when no call runs on this thread.
    pub fn call_sync<A: Encode, T: Decode>(&self, position: u32, arguments: A) -> Result<T, FlutterError> {
        let known = self.known()?;
        known.api.call_sync(position, (i64::from(known.id), arguments))
    }

    fn known(&self) -> Result<&Known, FlutterError> {
        let error =
            || FlutterError::new("object-not-in-dart").with_message("no isolate has a Dart object for the object");
        self.0.as_ref().ok_or_else(error)
    }
}
