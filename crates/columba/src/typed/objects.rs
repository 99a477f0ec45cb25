//! Which objects of Rust stand behind objects of Dart: by number, for each isolate.
//!
//! An entry holds its object for as long as Dart has an object for it, or its number is on its way to Dart. What is freed
//! because Dart collected its object, or an isolate exited, is dropped on a thread for that; what was disposed, at once.

use super::graveyard::bury;
use crate::IsolateId;
use std::any::Any;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Set in the number of every object, and in that of no handle.
pub(crate) const OBJECT_BIT: u32 = 1 << 31;

/// An object behind a Dart object. Generated code implements it for `dyn Trait`, the trait of a proxy API.
pub trait ProxyObject: super::SharedObject {
    /// The class, and the API through which its callbacks are called.
    const DESCRIPTION: super::ApiDescription;

    /// The name of the class.
    const NAME: &'static str;

    /// Writes the unattached fields, if there are any.
    fn encode_fields(&self, writer: &mut super::Writer) {
        let _ = writer;
    }

    /// Offers the object as what it is: itself, and every trait that it extends.
    fn offer(object: &Arc<Self>, wanted: &mut Wanted<'_>);
}

/// The type as which an object is looked for.
pub struct Wanted<'a>(&'a mut dyn Any);

impl Wanted<'_> {
    /// Takes what `make` makes, if it is of the type.
    pub fn offer<T: ?Sized + ProxyObject>(&mut self, make: impl FnOnce() -> Arc<T>) {
        if let Some(place) = self.0.downcast_mut::<Option<Arc<T>>>() {
            *place = Some(make());
        }
    }
}

impl fmt::Debug for Wanted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wanted").finish_non_exhaustive()
    }
}

/// An object, whatever its type.
pub(super) trait Held: Send + Sync {
    fn offer(&self, wanted: &mut Wanted<'_>);
}

struct HeldAs<T: ?Sized>(Arc<T>);

impl<T: ?Sized + ProxyObject> Held for HeldAs<T> {
    fn offer(&self, wanted: &mut Wanted<'_>) {
        T::offer(&self.0, wanted);
    }
}

struct Entry {
    isolate: IsolateId,
    address: usize,
    held: Box<dyn Held>,
    /// How often its number is on its way to Dart.
    in_flight: usize,
    /// How many objects of Dart stand for it. There may be two for a moment: one that is garbage, and its successor.
    adopted: usize,
}

struct Objects {
    by_id: BTreeMap<u32, Entry>,
    /// By isolate and address: the entries of [`Objects::by_id`].
    by_address: BTreeSet<(IsolateId, usize, u32)>,
    last_id: u32,
}

static OBJECTS: Mutex<Objects> =
    Mutex::new(Objects { by_id: BTreeMap::new(), by_address: BTreeSet::new(), last_id: 0 });

fn lock() -> MutexGuard<'static, Objects> {
    OBJECTS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where the object is; no other that is held is there.
fn address_of<T: ?Sized>(object: &T) -> usize {
    std::ptr::from_ref(object).cast::<()>().addr()
}

impl Entry {
    fn get<T: ?Sized + ProxyObject>(&self) -> Option<Arc<T>> {
        let mut found: Option<Arc<T>> = None;
        self.held.offer(&mut Wanted(&mut found));
        found
    }
}

impl Objects {
    /// The number of the object in the isolate, when it can be taken for a `T`.
    fn find<T: ?Sized + ProxyObject>(&self, address: usize, isolate: IsolateId) -> Option<u32> {
        let range = (isolate, address, 0)..=(isolate, address, u32::MAX);
        let ids = self.by_address.range(range).map(|(_, _, id)| *id);
        ids.into_iter().find(|id| self.by_id.get(id).is_some_and(|entry| entry.get::<T>().is_some()))
    }

    fn new_id(&mut self) -> u32 {
        loop {
            self.last_id = self.last_id.wrapping_add(1) | OBJECT_BIT;
            if !self.by_id.contains_key(&self.last_id) {
                return self.last_id;
            }
        }
    }

    fn change(&mut self, id: u32, isolate: Option<IsolateId>, change: impl FnOnce(&mut Entry)) -> Option<Entry> {
        let entry = self.by_id.get_mut(&id).filter(|entry| isolate.is_none_or(|isolate| entry.isolate == isolate))?;
        change(entry);
        if entry.in_flight > 0 || entry.adopted > 0 { None } else { self.remove(id) }
    }

    fn remove(&mut self, id: u32) -> Option<Entry> {
        let entry = self.by_id.remove(&id)?;
        self.by_address.remove(&(entry.isolate, entry.address, id));
        Some(entry)
    }
}

/// The number by which the object is sent to the isolate; 0 when that has exited.
pub(super) fn send<T: ?Sized + ProxyObject>(object: Arc<T>, isolate: IsolateId) -> u32 {
    let address = address_of::<T>(&object);
    // What is not needed any more is dropped outside the lock.
    let spare;
    let id = {
        let mut objects = lock();
        if let Some(id) = objects.find::<T>(address, isolate) {
            spare = Some(object);
            objects.change(id, None, |entry| entry.in_flight = entry.in_flight.saturating_add(1));
            id
        } else if isolate.is_connected() {
            spare = None;
            let id = objects.new_id();
            let held = Box::new(HeldAs(object));
            objects.by_id.insert(id, Entry { isolate, address, held, in_flight: 1, adopted: 0 });
            objects.by_address.insert((isolate, address, id));
            id
        } else {
            spare = Some(object);
            0
        }
    };
    drop(spare);
    id
}

/// The object of that number, if the isolate has it and it is a `T`.
pub(super) fn find<T: ?Sized + ProxyObject>(id: u32, isolate: IsolateId) -> Option<Arc<T>> {
    let objects = lock();
    objects.by_id.get(&id).filter(|entry| entry.isolate == isolate)?.get()
}

/// An isolate that has an object of Dart for the object, and its number there: of several isolates, the one that came last.
pub(super) fn whereabouts<T: ?Sized + ProxyObject>(object: &T, isolate: Option<IsolateId>) -> Option<(IsolateId, u32)> {
    let address = address_of(object);
    let isolates = isolate.map_or_else(IsolateId::all_connected, |isolate| vec![isolate]);
    let objects = lock();
    isolates.into_iter().rev().find_map(|isolate| Some((isolate, objects.find::<T>(address, isolate)?)))
}

/// See [`Request::ObjectKnown`](columba_dart_ffi::bridge::Request::ObjectKnown).
pub(crate) fn object_known(id: u32, isolate: IsolateId) {
    let freed = lock().change(id, Some(isolate), |entry| entry.in_flight = entry.in_flight.saturating_sub(1));
    drop(freed);
}

/// The objects were to be sent, but their message did not go out.
pub(crate) fn recall_objects(ids: Vec<u32>, isolate: i64) {
    for id in ids {
        object_known(id, IsolateId(isolate));
    }
}

/// See [`Request::ObjectAdopted`](columba_dart_ffi::bridge::Request::ObjectAdopted).
pub(crate) fn object_adopted(id: u32, isolate: IsolateId) {
    let freed = lock().change(id, Some(isolate), |entry| {
        entry.in_flight = entry.in_flight.saturating_sub(1);
        entry.adopted = entry.adopted.saturating_add(1);
    });
    drop(freed);
}

/// See [`Request::ObjectDisposed`](columba_dart_ffi::bridge::Request::ObjectDisposed).
pub(crate) fn object_disposed(id: u32, isolate: IsolateId) {
    let freed = lock().change(id, Some(isolate), |entry| entry.adopted = entry.adopted.saturating_sub(1));
    drop(freed);
}

/// The garbage collector has found an object of Dart; whether the number is that of an object.
pub(crate) fn object_collected(id: u32) -> bool {
    let freed = lock().change(id, None, |entry| entry.adopted = entry.adopted.saturating_sub(1));
    if let Some(entry) = freed {
        bury([entry.held]);
    }
    id & OBJECT_BIT != 0
}

/// The isolate has exited, and all its objects with it.
pub(super) fn isolate_exited(isolate: IsolateId) {
    let freed: Vec<Box<dyn Held>> = {
        let mut objects = lock();
        let range = (isolate, 0, 0)..=(isolate, usize::MAX, u32::MAX);
        let ids: Vec<u32> = objects.by_address.range(range).map(|(_, _, id)| *id).collect();
        ids.into_iter().filter_map(|id| objects.remove(id)).map(|entry| entry.held).collect()
    };
    bury(freed);
}
