//! Calls of Rust to Dart: each ends, with Dart's answer or with the reason why there is none.

use crate::c_interface::DONE;
use crate::dart_reader::Value;
use crate::fake_dart::{Isolate, PATIENCE};
use crate::handlers::{end, shared, thread, too_deep};
use columba::run_loop::RunLoopSender;
use columba::{
    IsolateId, MessageChannel, MethodCall, MethodCallError, MethodCallReply, MethodHandler, MethodInvoker,
    PlatformError, PostMessageError, SendMessageError,
};
use columba_wire::channel::FailureReason;
use columba_wire::channel::frame::Verb;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::mpsc::{Receiver, channel};

type Answer = Result<columba::Value, MethodCallError>;

struct Caller(Rc<RefCell<Option<MethodInvoker>>>);

impl MethodHandler for Caller {
    fn on_method_call(&self, _call: MethodCall, _reply: MethodCallReply) {}

    fn assign_invoker(&self, invoker: MethodInvoker) {
        *self.0.borrow_mut() = Some(invoker);
    }
}

/// Calls a method of the isolate's channel `channel` from the thread of `sender`.
fn call_on(
    sender: &RunLoopSender,
    isolate: IsolateId,
    channel_name: &'static str,
    value: impl Into<columba::Value> + Send + 'static,
) -> Receiver<Result<String, String>> {
    let (answer, answers) = channel();
    sender.send_and_wait(move || {
        let slot = Rc::new(RefCell::new(None));
        drop(Caller(Rc::clone(&slot)).register(channel_name));
        let invoker = slot.take().unwrap();
        invoker.call_method(isolate, "method", value, move |result: Answer| {
            let _nobody_waits = answer.send(shown(result));
        });
    });
    answers
}

fn shown(result: Answer) -> Result<String, String> {
    match result {
        Ok(value) => Ok(format!("{value:?}")),
        Err(MethodCallError::PlatformError(PlatformError { code, message, detail })) => {
            Err(format!("{code}: {message:?}, {detail:?}"))
        }
        Err(error) => Err(format!("{error:?}")),
    }
}

#[track_caller]
fn ended(answers: &Receiver<Result<String, String>>) -> Result<String, String> {
    answers.recv_timeout(PATIENCE).unwrap()
}

#[test]
fn dart_answers() {
    let mut isolate = Isolate::open();
    let answers = call_on(&shared(), isolate.id(), "dart answers", 5);
    let call = isolate.next();
    assert_eq!((call.verb, call.channel.as_str(), call.method.as_str()), (Verb::Call, "dart answers", "method"));
    assert_eq!(call.value(), &Value::I64(5));
    for _ in 0..2 {
        // The second answer has no call any more.
        assert_eq!(isolate.answer(Verb::Reply, call.id, 0, &[vec![1_u8, 2].into()]), DONE);
    }
    assert_eq!(ended(&answers), Ok("U8List([1, 2])".into()));
    assert!(answers.recv_timeout(PATIENCE).is_err(), "one answer, then the callback is gone");
}

#[test]
fn big_arguments_go_beside_the_frame() {
    let mut isolate = Isolate::open();
    let data: Vec<i32> = (0..10_000).collect();
    let value: columba::Value =
        columba::Value::List(vec![data.clone().into(), "t".repeat(20_000).into(), "\u{20ac}".repeat(20_000).into()]);
    let _answers = call_on(&shared(), isolate.id(), "big arguments", value);
    let call = isolate.next();
    let expected = vec![data.into(), "t".repeat(20_000).into(), "\u{20ac}".repeat(20_000).into()];
    assert_eq!(call.value(), &Value::List(expected));
    assert_eq!(isolate.port.collect_garbage(), 1);
}

#[test]
fn dart_answers_with_an_error() {
    let mut isolate = Isolate::open();
    for message in [Value::Null, "text".into()] {
        let answers = call_on(&shared(), isolate.id(), "dart errs", true);
        let call = isolate.next();
        let parts = ["code".into(), message.clone(), vec![7_u8; 9000].into()];
        assert_eq!(isolate.answer(Verb::ReplyError, call.id, 0, &parts), DONE);
        let error = ended(&answers).unwrap_err();
        assert!(error.starts_with("code: ") && error.contains("7, 7"), "{error}");
    }
}

#[test]
fn every_failure_of_dart_has_its_error() {
    let mut isolate = Isolate::open();
    for reason in FailureReason::ALL {
        let answers = call_on(&shared(), isolate.id(), "dart fails", true);
        let call = isolate.next();
        assert_eq!(isolate.answer(Verb::Failure, call.id, reason.to_wire(), &["why".into()]), DONE);
        let error = ended(&answers).unwrap_err();
        let expected = match reason {
            FailureReason::NoSuchChannel => "ChannelNotFound".to_owned(),
            FailureReason::NoHandler => "HandlerNotRegistered".to_owned(),
            other => format!("{}: Some(\"why\")", other.code()),
        };
        assert!(error.contains(&expected), "{error}");
    }
}

#[test]
fn an_answer_that_cannot_be_read_is_an_error() {
    let mut isolate = Isolate::open();
    for (verb, reason, values) in [
        (Verb::Reply, 0, vec![]),
        (Verb::ReplyError, 0, vec![5.into()]),
        // Just as long as leaves no padding, which would be read as null.
        (Verb::ReplyError, 0, vec!["a code".into()]),
        (Verb::Failure, 99, vec!["why".into()]),
        (Verb::Failure, 0, vec![]),
    ] {
        let answers = call_on(&shared(), isolate.id(), "unreadable", true);
        let call = isolate.next();
        assert_eq!(isolate.answer(verb, call.id, reason, &values), DONE);
        let error = ended(&answers).unwrap_err();
        assert!(error.starts_with("malformed-message"), "{error}");
    }
}

#[test]
fn calls_that_cannot_be_made_end_at_once() {
    let isolate = Isolate::open();
    let nobody = call_on(&shared(), IsolateId(i64::MAX), "nobody", 1);
    assert!(ended(&nobody).unwrap_err().contains("InvalidIsolate"));
    let unsendable = call_on(&shared(), isolate.id(), "unsendable", too_deep());
    assert!(ended(&unsendable).unwrap_err().starts_with("unsendable-argument"));
    let post = MessageChannel::get().post_message(isolate.id(), "unsendable", too_deep());
    assert_eq!(post, Err(PostMessageError::MessageRefused));
    let post = MessageChannel::get().post_message(IsolateId(0), "c", columba::Value::Null);
    assert_eq!(post, Err(PostMessageError::InvalidIsolate));
}

#[test]
fn an_isolate_whose_port_is_closed_refuses() {
    let isolate = Isolate::open();
    isolate.port.refuse();
    let refused = call_on(&shared(), isolate.id(), "refused", 1);
    assert!(ended(&refused).unwrap_err().contains("MessageRefused"));
    isolate.port.accept();
    let refused = call_on(&shared(), isolate.id(), "refused", 1);
    assert!(ended(&refused).unwrap_err().contains("MessageRefused"), "once is for good: frames are missing");
}

#[test]
fn calls_that_wait_when_the_isolate_exits_end() {
    let mut isolate = Isolate::open();
    let waiting: Vec<_> = (0..3).map(|v| call_on(&shared(), isolate.id(), "exits", v)).collect();
    isolate.next();
    isolate.close();
    for answers in waiting {
        assert!(ended(&answers).unwrap_err().contains("IsolateShutDown"));
    }
}

#[test]
fn an_answer_to_a_thread_that_has_ended_goes_nowhere() {
    let mut isolate = Isolate::open();
    let caller = thread("caller ends");
    let answers = call_on(&caller.sender(), isolate.id(), "caller ends", 1);
    let call = isolate.next();
    end(caller);
    assert!(answers.recv_timeout(PATIENCE).is_err(), "the callback was dropped with its thread");
    assert_eq!(isolate.answer(Verb::Reply, call.id, 0, &[true.into()]), DONE);
}

#[test]
fn messages_are_answered_too() {
    let mut isolate = Isolate::open();
    let (answer, answers) = channel();
    let target = isolate.id();
    shared().send_and_wait(move || {
        MessageChannel::get().send_message(target, "messages", 1.into(), move |result: Result<_, SendMessageError>| {
            answer.send(format!("{result:?}")).unwrap();
        });
    });
    let message = isolate.next();
    assert_eq!((message.verb, message.channel.as_str()), (Verb::Message, "messages"));
    assert_eq!(isolate.answer(Verb::Reply, message.id, 0, &[2.into()]), DONE);
    assert_eq!(answers.recv_timeout(PATIENCE).unwrap(), "Ok(I64(2))");
}
