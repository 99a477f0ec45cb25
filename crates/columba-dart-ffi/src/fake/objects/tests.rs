use super::*;
use crate::api::DartFunctions;
use crate::fake;

unsafe extern "C" fn count(_: *mut c_void, peer: *mut c_void) {
    // SAFETY: the peer is the test's counter.
    if let Some(counter) = unsafe { peer.cast::<AtomicUsize>().as_ref() } {
        counter.fetch_add(1, Ordering::SeqCst);
    }
}

fn functions() -> DartFunctions {
    fake::install();
    DartFunctions::get()
}

fn peer(counter: &AtomicUsize) -> *mut c_void {
    ptr::from_ref(counter).cast_mut().cast()
}

#[test]
fn a_weak_handle_outlives_its_object_and_leads_to_null() {
    let functions = functions();
    let counter = AtomicUsize::new(0);
    let object = FakeObject::new();
    // SAFETY: for this and all below: the handles are those of the fake, and the counter is alive.
    let weak = unsafe { (functions.new_weak_persistent_handle)(object.handle(), peer(&counter), 10, count) };
    // SAFETY: as above.
    assert_eq!(unsafe { (functions.handle_from_weak_persistent)(weak) }, object.handle());
    let update_external_size = functions.update_external_size.expect("the fake has it");
    // SAFETY: as above.
    unsafe { update_external_size(weak, 20) };
    assert_eq!((external_size(weak), weak_handles(&object)), (Some(20), 1));
    object.collect();
    assert_eq!(counter.load(Ordering::SeqCst), 1);
    // SAFETY: as above.
    assert_eq!(unsafe { (functions.handle_from_weak_persistent)(weak) }, null_handle());
    // SAFETY: as above.
    unsafe { (functions.delete_weak_persistent_handle)(weak) };
    assert_eq!(external_size(weak), None);
}

#[test]
fn a_deleted_handle_has_no_finalizer() {
    let functions = functions();
    let counter = AtomicUsize::new(0);
    let object = FakeObject::new();
    // SAFETY: for this and below: the handles are those of the fake, and the counter is alive.
    let weak = unsafe { (functions.new_weak_persistent_handle)(object.handle(), peer(&counter), 10, count) };
    // SAFETY: as above.
    unsafe { (functions.delete_weak_persistent_handle)(weak) };
    object.collect();
    assert_eq!(counter.load(Ordering::SeqCst), 0);
}

#[test]
fn a_finalizable_handle_is_deleted_with_its_object() {
    let new_finalizable_handle = functions().new_finalizable_handle.expect("the fake has it");
    let counter = AtomicUsize::new(0);
    let object = FakeObject::new();
    // SAFETY: the object and the counter are alive.
    let handle = unsafe { new_finalizable_handle(object.handle(), peer(&counter), 10, count) };
    object.collect();
    assert_eq!((counter.load(Ordering::SeqCst), external_size(handle)), (1, None));
}

#[test]
fn null_cannot_be_referred_to_weakly() {
    // SAFETY: null is refused, and the peer is not used.
    let handle = unsafe { (functions().new_weak_persistent_handle)(null_handle(), ptr::null_mut(), 0, count) };
    assert!(handle.is_null());
}
