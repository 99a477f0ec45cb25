//! Typed calls from Dart's side: binding, calling, and what goes wrong.

use crate::c_interface::{DONE, NO_CONTEXT, TOO_LARGE, token};
use crate::fake_dart::Isolate;
use columba::typed::{ApiDescription, BorrowedCall, HostMethods, SyncCall};
use columba::{ApiContext, FlutterError, RegisteredApi, Value};
use columba_wire::Limits;
use columba_wire::channel::NoAttachments;
use columba_wire::typed::{Decode, Encode, Reader, Writer};
use std::ptr::{self, with_exposed_provenance};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

const ERROR: i32 = -20;
const FAILED: i32 = -21;
const NOT_BOUND: i32 = -22;

/// Words of the page.
const REQUEST_ADDRESS: usize = 10;
const REQUEST_CAPACITY: usize = 11;
const REPLY_ADDRESS: usize = 12;
const REPLY_CAPACITY: usize = 13;
const CHANGES_ADDRESS: usize = 16;
const RESULT: usize = 17;

const INTERFACE: &str = "0123456789abcdef";

/// The implementation: drops count.
#[derive(Default)]
struct Api {
    drops: Arc<AtomicUsize>,
    /// Taken off by a call.
    own: Arc<Mutex<Option<RegisteredApi>>>,
}

impl Drop for Api {
    fn drop(&mut self) {
        self.drops.fetch_add(1, Ordering::Relaxed);
    }
}

struct Other;

macro_rules! method {
    ($name:ident, $api:ty, $arguments:ty => $output:ty, $call:expr) => {
        struct $name;

        impl SyncCall for $name {
            type Api = $api;
            type Arguments = $arguments;
            type Output = $output;

            fn call(api: &$api, arguments: $arguments) -> Result<$output, FlutterError> {
                let call: fn(&$api, $arguments) -> Result<$output, FlutterError> = $call;
                call(api, arguments)
            }
        }
    };
}

method!(Add, Api, (i64, i64) => i64, |_, (a, b)| Ok(a + b));
method!(Echo, Api, (Value,) => Value, |_, (value,)| Ok(value));
method!(Fail, Api, (String,) => (), |_, (code,)| Err(FlutterError::new(code).with_details(7)));
method!(Deep, Api, (i64,) => Value, |_, (depth,)| Ok((0..depth).fold(Value::Null, |value, _| Value::List(vec![value]))));
method!(TakeOff, Api, () => i64, |api, ()| {
    drop(api.own.lock().unwrap().take());
    Ok(i64::try_from(api.drops.load(Ordering::Relaxed)).unwrap())
});
method!(OfOther, Other, () => (), |_, ()| Ok(()));

struct Sum;

impl BorrowedCall for Sum {
    type Api = Api;
    type Arguments = (i64,);
    type Output = i64;

    fn call(_: &Api, borrowed: &[u8], (start,): (i64,)) -> Result<i64, FlutterError> {
        Ok(borrowed.iter().fold(start, |sum, byte| sum + i64::from(*byte)))
    }
}

struct Panics;

impl SyncCall for Panics {
    type Api = Api;
    type Arguments = ();
    type Output = ();

    fn call(_: &Api, (): ()) -> Result<(), FlutterError> {
        panic!("on purpose")
    }
}

const fn described(name: &'static str) -> ApiDescription {
    ApiDescription { name, interface: INTERFACE }
}

fn set_up(name: &'static str, api: Api) -> RegisteredApi {
    let methods = HostMethods::new()
        .scalars::<Add>()
        .encoded::<Echo>()
        .encoded::<Fail>()
        .scalars::<Deep>()
        .scalars::<TakeOff>()
        .borrowed::<Sum>()
        .scalars::<Panics>();
    ApiContext::new().set_up_host_api(described(name), methods, api, "")
}

/// Dart's part of typed calls.
struct Caller(Isolate);

impl Caller {
    fn new() -> Self {
        let isolate = Isolate::open();
        assert_eq!((isolate.functions.reserve_request)(isolate.context, 1), DONE);
        Self(isolate)
    }

    fn request(&self, value: impl Encode) -> u32 {
        let mut writer = Writer::new(Limits::default());
        value.encode(&mut writer);
        let bytes = writer.finish().unwrap().bytes.to_vec();
        self.raw_request(&bytes)
    }

    fn raw_request(&self, bytes: &[u8]) -> u32 {
        assert!(self.0.word(REQUEST_CAPACITY) >= bytes.len());
        let memory = ptr::with_exposed_provenance_mut::<u8>(self.0.word(REQUEST_ADDRESS));
        // SAFETY: the library says that so many bytes are there, for us to write.
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), memory, bytes.len()) };
        u32::try_from(bytes.len()).unwrap()
    }

    fn reply<T: Decode>(&self) -> T {
        let memory = with_exposed_provenance::<u8>(self.0.word(REPLY_ADDRESS));
        // SAFETY: the library says that so many bytes are there; what was not written is never read below.
        let bytes = unsafe { std::slice::from_raw_parts(memory, self.0.word(REPLY_CAPACITY)) };
        let (limits, mut none) = (Limits::default(), NoAttachments);
        Reader::new(bytes, &limits, &mut none).value().unwrap()
    }

    fn bind(&self, name: &str, interface: &str, last: u32) -> Result<(u32, Vec<usize>), FlutterError> {
        let length = self.request((name.to_owned(), interface.to_owned(), i64::from(last)));
        let code = (self.0.functions.bind)(self.0.context, length as usize);
        if code < 0 {
            assert_eq!(code, FAILED);
            return Err(self.reply());
        }
        let (id, functions): (i64, Vec<u64>) = self.reply();
        let functions = functions.into_iter().map(|address| usize::try_from(address).unwrap()).collect();
        Ok((u32::try_from(id).unwrap(), functions))
    }

    fn failure(&self) -> (String, String) {
        let error: FlutterError = self.reply();
        (error.code, error.message.unwrap_or_default())
    }
}

fn call(address: usize, binding: u32) -> i32 {
    let function = with_exposed_provenance::<()>(address);
    // SAFETY: the table says that this function takes no arguments but the binding.
    let function = unsafe { std::mem::transmute::<*const (), extern "C" fn(u32) -> i32>(function) };
    function(binding)
}

fn call_with(address: usize, binding: u32, length: u32) -> i32 {
    let function = with_exposed_provenance::<()>(address);
    // SAFETY: the table says that this function takes the length of its arguments.
    let function = unsafe { std::mem::transmute::<*const (), extern "C" fn(u32, u32) -> i32>(function) };
    function(binding, length)
}

fn call_int(address: usize, binding: u32, int: i64) -> i32 {
    let function = with_exposed_provenance::<()>(address);
    // SAFETY: the table says that this function takes one integer.
    let function = unsafe { std::mem::transmute::<*const (), extern "C" fn(u32, i64) -> i32>(function) };
    function(binding, int)
}

fn add(address: usize, binding: u32, a: i64, b: i64) -> i32 {
    let function = with_exposed_provenance::<()>(address);
    // SAFETY: the table says that this function takes two integers.
    let function = unsafe { std::mem::transmute::<*const (), extern "C" fn(u32, i64, i64) -> i32>(function) };
    function(binding, a, b)
}

#[test]
fn scalars_and_values_go_both_ways() {
    let _api = set_up("typed.both_ways", Api::default());
    let caller = Caller::new();
    let (id, functions) = caller.bind("typed.both_ways", INTERFACE, 0).unwrap();
    assert_eq!(functions.len(), 7);
    assert_eq!((add(functions[0], id, 2, 3), caller.0.word(RESULT)), (DONE, 5));
    let value = Value::List(vec!["€".into(), 1.into(), vec![1_u8, 2].into()]);
    let length = caller.request((value.clone(),));
    assert!(call_with(functions[1], id, length) >= DONE);
    assert_eq!(caller.reply::<Value>(), value);
    let length = caller.request((String::from("broken"),));
    assert_eq!(call_with(functions[2], id, length), ERROR);
    assert_eq!(caller.reply::<FlutterError>(), FlutterError::new("broken").with_details(7));
    // The copying way of a method that borrows.
    let length = caller.request(((1_i64,), vec![2_u8, 3]));
    assert_eq!((call_with(functions[5], id, length), caller.0.word(RESULT)), (DONE, 6));
}

#[test]
fn a_panic_and_a_result_that_cannot_be_sent_are_told() {
    let _api = set_up("typed.told", Api::default());
    let caller = Caller::new();
    let (id, functions) = caller.bind("typed.told", INTERFACE, 0).unwrap();
    assert_eq!(call(functions[6], id), FAILED);
    let (code, message) = caller.failure();
    assert_eq!(code, "handler-panicked");
    assert!(message.contains("on purpose"), "{message}");
    assert_eq!(call_int(functions[3], id, 1000), FAILED);
    assert_eq!(caller.failure().0, "unsendable-result");
    assert!(call_int(functions[3], id, 100) >= DONE);
}

#[test]
fn requests_that_cannot_be_read_are_told() {
    let _api = set_up("typed.malformed", Api::default());
    let caller = Caller::new();
    let (id, functions) = caller.bind("typed.malformed", INTERFACE, 0).unwrap();
    let length = caller.request((Value::from("text"),));
    for wrong in [0, length - 1, length + 1, u32::try_from(caller.0.word(REQUEST_CAPACITY)).unwrap() + 1, u32::MAX] {
        assert_eq!(call_with(functions[1], id, wrong), FAILED, "{wrong}");
        let expected = if wrong == u32::MAX { "message-too-large" } else { "malformed-message" };
        assert_eq!(caller.failure().0, expected);
    }
    caller.raw_request(&[0xFF; 64]);
    assert_eq!(call_with(functions[1], id, 64), FAILED);
    assert_eq!((caller.0.functions.bind)(caller.0.context, 64), FAILED);
    assert_eq!(caller.failure().0, "malformed-message");
    assert_eq!((caller.0.functions.reserve_request)(caller.0.context, usize::MAX), TOO_LARGE);
}

#[test]
fn numbers_that_stand_for_nothing_call_nothing() {
    let _api = set_up("typed.numbers", Api::default());
    let methods = HostMethods::new().scalars::<OfOther>();
    let _other = ApiContext::new().set_up_host_api(described("typed.other"), methods, Other, "");
    let caller = Caller::new();
    let (id, functions) = caller.bind("typed.numbers", INTERFACE, 0).unwrap();
    let (other, of_other) = caller.bind("typed.other", INTERFACE, 0).unwrap();
    for wrong in [0, id ^ 0x1_0000, u32::MAX, other] {
        assert_eq!(add(functions[0], wrong, 1, 1), NOT_BOUND);
    }
    assert_eq!(call(of_other[0], id), NOT_BOUND);
    assert_eq!(call(of_other[0], other), DONE);
}

#[test]
fn an_unknown_api_and_another_interface_are_told() {
    let _api = set_up("typed.versions", Api::default());
    let caller = Caller::new();
    let error = caller.bind("typed.nowhere", INTERFACE, 0).unwrap_err();
    assert_eq!(error.code, "channel-error");
    assert!(error.message.unwrap().contains("typed.nowhere"));
    let error = caller.bind("typed.versions", "feed", 0).unwrap_err();
    assert_eq!(error.code, "interface-mismatch");
    let message = error.message.unwrap();
    assert!(message.contains("feed") && message.contains(INTERFACE), "{message}");
}

#[test]
fn an_api_that_is_taken_off_in_a_call_lives_until_its_end() {
    let api = Api::default();
    let (drops, own) = (Arc::clone(&api.drops), Arc::clone(&api.own));
    *own.lock().unwrap() = Some(set_up("typed.taken_off", api));
    let caller = Caller::new();
    let (id, functions) = caller.bind("typed.taken_off", INTERFACE, 0).unwrap();
    let changes = changes(&caller);
    assert_eq!((call(functions[4], id), caller.0.word(RESULT)), (DONE, 0));
    assert_eq!(drops.load(Ordering::Relaxed), 1);
    assert_eq!(add(functions[0], id, 1, 1), NOT_BOUND);
    assert_ne!(self::changes(&caller), changes);
    assert_eq!(caller.bind("typed.taken_off", INTERFACE, id).unwrap_err().code, "channel-error");
}

fn changes(caller: &Caller) -> u32 {
    let address = with_exposed_provenance::<u32>(caller.0.word(CHANGES_ADDRESS));
    // SAFETY: a static of the library, which other tests change at the same time.
    unsafe { std::sync::atomic::AtomicU32::from_ptr(address.cast_mut()) }.load(Ordering::Relaxed)
}

#[test]
fn binding_again_gives_the_same_number_until_another_api_takes_the_place() {
    let first = set_up("typed.again", Api::default());
    let caller = Caller::new();
    let (id, _) = caller.bind("typed.again", INTERFACE, 0).unwrap();
    assert_eq!(caller.bind("typed.again", INTERFACE, id).unwrap().0, id);
    let second = set_up("typed.again", Api::default());
    let (next, functions) = caller.bind("typed.again", INTERFACE, id).unwrap();
    assert_ne!(next, id);
    assert_eq!(add(functions[0], id, 1, 1), NOT_BOUND);
    // The first has no place to leave any more.
    drop(first);
    assert_eq!(add(functions[0], next, 1, 1), DONE);
    second.detach();
    assert_eq!(add(functions[0], next, 1, 1), DONE);
}

#[test]
fn an_api_for_one_isolate_goes_before_that_for_all_and_with_its_isolate() {
    let _for_all = set_up("typed.one", Api::default());
    let (caller, other) = (Caller::new(), Caller::new());
    let api = Api::default();
    let drops = Arc::clone(&api.drops);
    let methods = HostMethods::new().scalars::<Add>();
    let context = ApiContext::for_isolate(caller.0.id());
    context.set_up_host_api(described("typed.one"), methods, api, "").detach();
    assert_eq!(caller.bind("typed.one", INTERFACE, 0).unwrap().1.len(), 1);
    assert_eq!(other.bind("typed.one", INTERFACE, 0).unwrap().1.len(), 7);
    drop(caller);
    assert_eq!(drops.load(Ordering::Relaxed), 1);
}

#[test]
fn a_closed_context_has_no_apis() {
    let _api = set_up("typed.closed", Api::default());
    let caller = Caller::new();
    let (id, functions) = caller.bind("typed.closed", INTERFACE, 0).unwrap();
    let (table, context) = (caller.0.functions, caller.0.context);
    (table.close)(token(context));
    assert_eq!(add(functions[0], id, 1, 1), NOT_BOUND);
    assert_eq!((table.bind)(context, 0), NO_CONTEXT);
    assert_eq!((table.reserve_request)(context, 1), NO_CONTEXT);
    assert_eq!((table.set_dart_api)(context, 0), NO_CONTEXT);
    // Of nothing.
    (table.attachment_collected)(token(12345));
}
